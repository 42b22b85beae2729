// Judges one request to Docker: may it be made, and what of it is sent on.
import { type MatchedRoute, matchRoute } from "./api-routes.ts";
import { type ContainerIds, withIds, withIdsInQuery } from "./container-ids.ts";
import { type Json, parseJson } from "./docker-json.ts";
import { judgeBuild, judgeQuery } from "./judge-build.ts";
import { type JudgedBody, judgeCommit, judgeContainer, judgeExec, judgeStart, judgeUpdate } from "./judge-container.ts";
import { judgeKnownContainer, judgeKnownExec, judgeKnownNetwork, judgeKnownVolume } from "./judge-known.ts";
import { judgeConnection, judgeNetwork } from "./judge-network.ts";
import { judgeVolume } from "./judge-volume.ts";
import { type RefusalWord, RequestRefused, SubjectAbsent } from "./request-refused.ts";
import type { Surroundings } from "./surroundings.ts";

export interface DockerRequest {
  readonly method: string;
  /** Path and query, as they came. */
  readonly target: string;
  readonly contentType: string;
  /** Reads all of the body. Rejects where it is too long. */
  body(): Promise<Uint8Array>;
}

export type Ruling =
  | {
      readonly kind: "forward";
      /** Method and route, without names: for the log. */
      readonly request: string;
      readonly target: string;
      /** JSON that replaces the body; `stream` for the body as it comes; nothing for none. */
      readonly body?: string | "stream";
      readonly upgrades?: "bytes" | "calls";
    }
  | { readonly kind: "refuse"; readonly request: string; readonly why: RefusalWord; readonly message: string }
  | { readonly kind: "absent"; readonly request: string; readonly message: string };

/** Never rejects because of what a request holds. */
export async function judgeRequest(request: DockerRequest, at: Surroundings): Promise<Ruling> {
  const [path = "", search = ""] = splitOnce(request.target);
  const route = matchRoute(request.method, path);
  const name =
    route === undefined ? `${request.method.slice(0, 16)} ${path.slice(0, 200)}` : `${route.method} ${route.path}`;
  try {
    if (route === undefined)
      throw new RequestRefused("unknown-request", "this request is not among those that a job may make of Docker");
    return await judgeRoute(request, route, new URLSearchParams(search), at);
  } catch (error) {
    if (error instanceof RequestRefused)
      return { kind: "refuse", request: name, why: error.why, message: error.message };
    if (error instanceof SubjectAbsent) return { kind: "absent", request: name, message: error.message };
    return { kind: "refuse", request: name, why: "not-checked", message: "the request could not be checked" };
  }
}

async function judgeRoute(
  request: DockerRequest,
  route: MatchedRoute,
  query: URLSearchParams,
  at: Surroundings,
): Promise<Ruling> {
  // Docker would read options from such a body, too, and before those of the query.
  if (/form/i.test(request.contentType))
    throw new RequestRefused("malformed", "bodies are JSON or archives, not forms");
  judgeQuery(query);
  const subject = await judgeSubject(route, at);
  const judged = await judgeContent(request, route, query, at);
  const ids = await idsOf(judged.containers ?? [], at);
  for (const one of judged.networks ?? []) await judgeKnownNetwork(one, at);
  for (const one of judged.volumes ?? []) await judgeKnownVolume(one, at);
  if (judged.takesFile === true && !isSince(FIRST_WITH_FILES, route.version)) {
    throw new RequestRefused(
      "mount-option",
      "mounting a single file takes version 1.45 of the API: mount its folder, or use a newer client",
    );
  }
  const search = withIdsInQuery(query, ids).toString();
  const body = judged.body === undefined || judged.body === STREAM ? judged.body : withIds(judged.body, ids);
  return {
    kind: "forward",
    request: `${route.method} ${route.path}`,
    target: sentPath(route, subject) + (search === "" ? "" : `?${search}`),
    ...(body === undefined ? {} : { body: body === STREAM ? "stream" : JSON.stringify(body) }),
    ...(route.upgrades === undefined ? {} : { upgrades: route.upgrades }),
  };
}

/** `VolumeOptions.Subpath` came with version 1.45 (history of the API). */
const FIRST_WITH_FILES = 45;

/** True for a request without a version, which gets the newest. */
function isSince(minor: number, version: string): boolean {
  return version === "" || Number(version.slice("/v1.".length)) >= minor;
}

const STREAM = Symbol("stream");
type Content = Omit<JudgedBody, "body"> & { readonly body?: Json | typeof STREAM };

/** The id of a container, by which alone it is sent on: a name may be another one's by the time Docker looks. */
async function judgeSubject({ subject, subjectName }: MatchedRoute, at: Surroundings): Promise<string | undefined> {
  if (subject === "container") return await judgeKnownContainer(subjectName, at);
  if (subject === "exec") await judgeKnownExec(subjectName, at);
  if (subject === "network") await judgeKnownNetwork(subjectName, at);
  return undefined;
}

async function idsOf(names: readonly string[], at: Surroundings): Promise<ContainerIds> {
  const ids = new Map<string, string>();
  for (const name of names) ids.set(name, await judgeKnownContainer(name, at));
  return ids;
}

function sentPath({ path, version, sent }: MatchedRoute, subject: string | undefined): string {
  return subject === undefined ? sent : version + path.replace("{id}", subject);
}

async function judgeContent(
  request: DockerRequest,
  { judge }: MatchedRoute,
  query: URLSearchParams,
  at: Surroundings,
): Promise<Content> {
  switch (judge) {
    case "none":
      return {};
    case "stream":
      return { body: STREAM };
    case "build":
      return { ...judgeBuild(query), body: STREAM };
    case "commit": {
      const container = query.get("container");
      return { ...judgeCommit(await json(request)), ...(container === null ? {} : { containers: [container] }) };
    }
    case "create-container":
      return judgeContainer(await json(request), at);
    default:
      return JUDGES[judge](await json(request), at);
  }
}

const JUDGES = {
  json: (body: Json): JudgedBody => ({ body }),
  "update-container": judgeUpdate,
  "create-exec": judgeExec,
  "start-exec": judgeStart,
  "create-network": judgeNetwork,
  "connect-network": judgeConnection,
  "create-volume": judgeVolume,
} as const satisfies Readonly<Record<string, (body: Json, at: Surroundings) => JudgedBody>>;

async function json(request: DockerRequest): Promise<Json> {
  const body = await request.body();
  return body.length === 0 ? null : parseJson(body);
}

function splitOnce(target: string): readonly [string, string] {
  const mark = target.indexOf("?");
  return mark < 0 ? [target, ""] : [target.slice(0, mark), target.slice(mark + 1)];
}
