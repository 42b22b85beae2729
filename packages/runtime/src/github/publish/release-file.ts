// Puts files into releases. The token goes only to the host that belongs to the API, whatever the answer says.
// Sources: REST "Upload a release asset", "Delete a release asset"; GitHub documentation, "Immutable releases".
import { createHash } from "node:crypto";
import { IntegrityError, type LockstepError, PermissionError, type RepositoryName, UsageError } from "@lockstep/core";
import type { PagedApi } from "../api.ts";
import type { Asked } from "../explain-failure.ts";
import type { HttpFailure } from "../http-failure.ts";
import { checkRef, checkRepositoryName } from "../question-names.ts";
import type { GitHubPublisher, ReleaseFile } from "./publisher.ts";
import { askedAboutRelease, findRelease, type Release } from "./release.ts";
import type { Write } from "./writing-api.ts";

/** GitHub renames files with other characters, and then a second run would not find them. */
const FILE_NAME = /^[A-Za-z0-9_-][A-Za-z0-9._-]{0,199}$/;

interface Place {
  readonly repository: RepositoryName;
  readonly tag: string;
  readonly asked: Asked;
}

/** Thrown and caught here: another job has put a file of this name there in between. */
class NameTaken extends IntegrityError {}

interface Ways {
  readonly api: PagedApi;
  readonly write: Write;
  /** The REST root. */
  readonly apiUrl: string;
}

/** The port's `putReleaseFile`. */
export function createPutReleaseFile(ways: Ways): GitHubPublisher["putReleaseFile"] {
  return async (repository, tag, file) => {
    checkRepositoryName(repository);
    checkRef(tag);
    checkFileName(file.name);
    const place = { repository, tag, asked: askedAboutRelease(repository, tag) };
    try {
      return await put(ways, place, file);
    } catch (error) {
      // An upload that broke off keeps its name, so the second look finds and removes it.
      if (error instanceof NameTaken) return put(ways, place, file);
      throw error;
    }
  };
}

async function put(ways: Ways, place: Place, file: ReleaseFile): Promise<"kept" | "added" | "replaced"> {
  const release = await findRelease(ways.api, place.repository, place.tag);
  const present = release.assets.find(({ name }) => name === file.name);
  if (present?.digest === `sha256:${createHash("sha256").update(file.content).digest("hex")}`) return "kept";
  if (release.isImmutable) throw immutable(place.asked);
  if (present !== undefined) await remove(ways.write, place, present.id);
  await upload(ways, place, release, file);
  return present === undefined ? "added" : "replaced";
}

async function remove(write: Write, { repository, asked }: Place, id: number): Promise<void> {
  const parameters = { owner: repository.owner, repo: repository.name, asset_id: id };
  const explain = (failure: HttpFailure, cause: unknown) => explainRefusal(failure, asked, cause);
  await write({
    method: "DELETE",
    url: "/repos/{owner}/{repo}/releases/assets/{asset_id}",
    parameters,
    asked,
    explain,
  });
}

async function upload(
  { write, apiUrl }: Ways,
  { asked }: Place,
  { uploadUrl }: Release,
  { name, content, mediaType }: ReleaseFile,
): Promise<void> {
  const url = new URL(demandOwnHost(uploadUrl, apiUrl, asked));
  url.searchParams.set("name", name);
  const parameters = { data: content, headers: { "content-type": mediaType } };
  const explain = (failure: HttpFailure, cause: unknown) => explainRefusal(failure, asked, cause);
  await write({ method: "POST", url: url.href, parameters, asked, explain });
}

/** github.com and ghe.com take files at `uploads.HOST` where the API is at `api.HOST`; others at the API's own host. */
function demandOwnHost(uploadUrl: string, apiUrl: string, asked: Asked): string {
  const api = new URL(apiUrl);
  const found = URL.canParse(uploadUrl) ? new URL(uploadUrl) : undefined;
  const hosts = [api.host, api.host.replace(/^api\./, "uploads.")];
  // Braces would be read as a template.
  const isPlain = found?.username === "" && found.password === "" && !/[{}]|%7[bd]/i.test(uploadUrl);
  if (found && isPlain && found.protocol === api.protocol && hosts.includes(found.host)) return found.href;
  throw new IntegrityError("response-malformed", `GitHub names a strange host to upload files to ${asked.what}`, {
    hint: "Check GITHUB_API_URL, and what stands between this machine and GitHub.",
  });
}

function explainRefusal(
  { status, message, codes }: HttpFailure,
  asked: Asked,
  cause: unknown,
): LockstepError | undefined {
  if (codes.includes("already_exists")) {
    return new NameTaken("response-malformed", `${asked.what} has such a file already`, { hint: "Run again.", cause });
  }
  if (/immutable/i.test(message.slice(0, 2000))) return immutable(asked);
  if (status === 401 || status === 403 || status === 404) {
    const { permissions } = asked;
    const hint = "Add the permission to the job.";
    return new PermissionError(`this token may not change ${asked.what}`, { hint, permissions, cause });
  }
  const hint = "Check the name and the size of the file; GitHub takes up to 2 GiB.";
  const words = `GitHub does not take the file into ${asked.what} (HTTP ${status})`;
  return status < 500 ? new UsageError("request-refused", words, { hint, cause }) : undefined;
}

function immutable({ what }: Asked): UsageError {
  return new UsageError("request-refused", `${what} is immutable`, {
    hint: "Attach the attestations while the release is a draft, and publish it afterwards.",
  });
}

function checkFileName(name: string): void {
  if (FILE_NAME.test(name)) return;
  throw new UsageError("invalid-input", "a file of a release cannot have this name", {
    hint: "Use letters, digits, dots, hyphens and underscores.",
  });
}
