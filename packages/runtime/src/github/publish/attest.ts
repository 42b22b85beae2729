// Stores attestations. GitHub compares the predicate with the certificate, and not every repository may have attestations.
// Source: REST "Create an attestation"; GitHub documentation, "Artifact attestations".
import {
  IntegrityError,
  type LockstepError,
  PermissionError,
  type Permissions,
  type RepositoryName,
  UsageError,
} from "@lockstep/core";
import { malformed } from "../contents-answer.ts";
import type { Asked } from "../explain-failure.ts";
import { type HttpFailure, isRecord } from "../http-failure.ts";
import { checkRepositoryName } from "../question-names.ts";
import type { GitHubPublisher } from "./publisher.ts";
import type { Write } from "./writing-api.ts";

const ROUTE = "/repos/{owner}/{repo}/attestations";
const PERMISSIONS: Permissions = { attestations: "write" };

/** Thrown and caught here: GitHub has the attestation already. */
class AlreadyStored extends IntegrityError {}

/** The port's `attest`. `apiUrl` is the REST root. */
export function createAttest(write: Write, apiUrl: string): GitHubPublisher["attest"] {
  return async (repository, bundle) => {
    checkRepositoryName(repository);
    const asked = askedAbout(repository);
    const parameters = { owner: repository.owner, repo: repository.name, bundle };
    const explain = (failure: HttpFailure, cause: unknown) => explainRefusal(failure, { asked, apiUrl, cause });
    try {
      const answer = await write({ method: "POST", url: ROUTE, parameters, asked, explain });
      return readId(answer, asked.what);
    } catch (error) {
      if (error instanceof AlreadyStored) return undefined;
      throw error;
    }
  };
}

function askedAbout({ owner, name }: RepositoryName): Asked {
  return { what: `the attestations of ${owner}/${name}`, permissions: PERMISSIONS };
}

function readId(answer: unknown, what: string): number {
  const id = isRecord(answer) ? answer["id"] : undefined;
  if (typeof id === "number" && Number.isSafeInteger(id) && id >= 0) return id;
  throw malformed(what);
}

interface Refused {
  readonly asked: Asked;
  readonly apiUrl: string;
  readonly cause: unknown;
}

/** GitHub tells some of its reasons only in words. They are looked for after those that have a status of their own. */
function explainRefusal({ status, message, codes }: HttpFailure, refused: Refused): LockstepError | undefined {
  const words = message.slice(0, 2000);
  if (status === 409 || codes.includes("already_exists")) return alreadyStored(refused);
  if (/not available/i.test(words)) return notOffered(refused);
  if (/do(?:es)? not match/i.test(words)) return mismatch(refused);
  if (status === 404 && isEnterpriseServer(refused.apiUrl)) return notOffered(refused);
  if (status === 401 || status === 403 || status === 404) return forbidden(refused);
  return status === 400 || status === 413 || status === 422 ? invalid(refused) : undefined;
}

/** GitHub Enterprise Server has its API below a path; github.com and ghe.com have it on a host of its own. */
function isEnterpriseServer(apiUrl: string): boolean {
  return new URL(apiUrl).pathname.startsWith("/api/");
}

function alreadyStored({ asked, cause }: Refused): AlreadyStored {
  return new AlreadyStored("response-malformed", `${asked.what} hold this one already`, { hint: "Go on.", cause });
}

function notOffered({ asked, cause }: Refused): UsageError {
  return new UsageError("request-refused", `GitHub does not offer ${asked.what}`, {
    hint: "It offers them for public repositories, and for private ones of organisations with GitHub Enterprise Cloud. Remove `github` from the input `destinations` and publish the bundles as release files, in a registry or as files.",
    cause,
  });
}

function mismatch({ asked, cause }: Refused): IntegrityError {
  return new IntegrityError(
    "verification-failed",
    `what the statement says is not what its certificate says (${asked.what})`,
    {
      hint: "Sign with the identity of this job, and with the services of this GitHub server.",
      cause,
    },
  );
}

function forbidden({ asked, cause }: Refused): PermissionError {
  return new PermissionError(`this token may not write ${asked.what}`, {
    hint: "Add the permission to the job.",
    permissions: PERMISSIONS,
    cause,
  });
}

function invalid({ asked, cause }: Refused): UsageError {
  return new UsageError("request-refused", `GitHub does not take this bundle among ${asked.what}`, {
    hint: "GitHub takes bundles that are signed with an identity of GitHub Actions through sigstore.dev or GitHub's own services, up to 16 MB. Remove `github` from the input `destinations` for others.",
    cause,
  });
}
