// The requests of Docker's Engine API that may be made, and how each is judged. What is not listed is refused.
// Source: Docker Engine API reference, versions 1.24 to 1.52.

type Judge =
  /** Nothing in the body matters: none is sent on. */
  | "none"
  /** The body is JSON without any power. */
  | "json"
  /** The body is data: an archive or an image. */
  | "stream"
  | "create-container"
  | "update-container"
  | "create-exec"
  | "start-exec"
  | "commit"
  | "build"
  | "create-network"
  | "connect-network"
  | "create-volume";

interface ApiRoute {
  readonly method: string;
  /** `{id}` is one part of a path, `{image}` one or more. */
  readonly path: string;
  readonly judge: Judge;
  /** Whose past decides, too: it may have been made before the filter, with rights that the filter would refuse. */
  readonly subject?: "container" | "exec" | "network";
  /** What the connection may become: bytes both ways, or calls to BuildKit, which are judged one by one. */
  readonly upgrades?: "bytes" | "calls";
}

const route = (line: string, judge: Judge = "none", more: Pick<ApiRoute, "subject" | "upgrades"> = {}): ApiRoute => {
  const [method = "", path = ""] = line.split(" ");
  return { method, path, judge, ...more };
};
const ON_CONTAINER = { subject: "container" } as const;

const ROUTES: readonly ApiRoute[] = [
  route("GET /_ping"),
  route("GET /version"),
  route("GET /info"),
  route("GET /events"),
  route("GET /system/df"),
  route("POST /auth", "json"),
  route("GET /containers/json"),
  route("POST /containers/create", "create-container"),
  route("POST /containers/prune"),
  ...["json", "top", "logs", "stats", "changes"].map((part) => route(`GET /containers/{id}/${part}`)),
  ...["stop", "kill", "pause", "unpause", "wait", "resize", "rename"].map((part) =>
    route(`POST /containers/{id}/${part}`),
  ),
  ...["start", "restart"].map((part) => route(`POST /containers/{id}/${part}`, "none", ON_CONTAINER)),
  route("POST /containers/{id}/attach", "none", { ...ON_CONTAINER, upgrades: "bytes" }),
  route("POST /containers/{id}/update", "update-container", ON_CONTAINER),
  route("POST /containers/{id}/exec", "create-exec", ON_CONTAINER),
  route("GET /containers/{id}/export", "none", ON_CONTAINER),
  route("GET /containers/{id}/archive", "none", ON_CONTAINER),
  route("PUT /containers/{id}/archive", "stream", ON_CONTAINER),
  route("DELETE /containers/{id}"),
  route("POST /exec/{id}/start", "start-exec", { subject: "exec", upgrades: "bytes" }),
  route("POST /exec/{id}/resize"),
  route("GET /exec/{id}/json"),
  route("POST /commit", "commit"),
  route("GET /images/json"),
  route("GET /images/search"),
  route("GET /images/get"),
  route("POST /images/create", "stream"),
  route("POST /images/load", "stream"),
  route("POST /images/prune"),
  ...["json", "history", "get", "attestations"].map((part) => route(`GET /images/{image}/${part}`)),
  ...["push", "tag"].map((part) => route(`POST /images/{image}/${part}`)),
  route("DELETE /images/{image}"),
  route("GET /distribution/{image}/json"),
  route("POST /build", "build"),
  route("POST /build/prune"),
  route("POST /build/cancel"),
  // Here the daemon calls and the client answers: files, secrets and credentials that it offers. It cannot order anything.
  route("POST /session", "none", { upgrades: "bytes" }),
  route("POST /grpc", "none", { upgrades: "calls" }),
  route("GET /networks"),
  route("GET /networks/{id}"),
  route("POST /networks/create", "create-network"),
  route("POST /networks/prune"),
  route("POST /networks/{id}/connect", "connect-network", { subject: "network" }),
  route("POST /networks/{id}/disconnect", "json"),
  route("DELETE /networks/{id}"),
  route("GET /volumes"),
  route("GET /volumes/{id}"),
  route("POST /volumes/create", "create-volume"),
  route("POST /volumes/prune"),
  route("DELETE /volumes/{id}"),
];

export interface MatchedRoute extends ApiRoute {
  /** The part that `{id}` or `{image}` stands for; empty where there is none. */
  readonly subjectName: string;
  /** `/v1.47`, or empty. */
  readonly version: string;
  /** The path as it is sent on, with its version. */
  readonly sent: string;
}

/** No percent signs, no empty or dotted parts: a path that can be read in one way only. */
const PLAIN_PATH = /^(?:\/[A-Za-z0-9_][A-Za-z0-9_.:@-]*)+$/;
/** The first version in which starting a container can no longer change what it may (history of the API, v1.24). */
const FIRST_MINOR = 24;
const MAX_PATH = 4_096;

/** The route of a request, or undefined if it may not be made. `written` has no query. A HEAD request counts as GET. */
export function matchRoute(method: string, written: string): MatchedRoute | undefined {
  // Some clients write the names of images so; Docker reads them decoded.
  const path = written.replace(/%(?:2f|3a|40)/gi, (code) => decodeURIComponent(code));
  if (path.length > MAX_PATH || !PLAIN_PATH.test(path)) return undefined;
  const version = /^\/v1\.(\d{1,3})(?=\/)/.exec(path);
  if (version !== null && Number(version[1]) < FIRST_MINOR) return undefined;
  const rest = path.slice(version?.[0].length ?? 0);
  const asked = method === "HEAD" ? "GET" : method;
  for (const candidate of ROUTES) {
    const subjectName = candidate.method === asked ? subjectOf(candidate.path, rest) : undefined;
    if (subjectName !== undefined) return { ...candidate, subjectName, version: version?.[0] ?? "", sent: path };
  }
  return undefined;
}

function subjectOf(template: string, path: string): string | undefined {
  const [start = "", name, end = ""] = template.split(/(\{id\}|\{image\})/);
  if (name === undefined) return template === path ? "" : undefined;
  if (path.length <= start.length + end.length || !path.startsWith(start) || !path.endsWith(end)) return undefined;
  const subject = path.slice(start.length, path.length - end.length);
  return name === "{id}" && subject.includes("/") ? undefined : subject;
}
