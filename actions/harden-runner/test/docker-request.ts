// Requests to Docker as tests put them to the judge, in surroundings with one workspace and one socket.
import { createHash } from "node:crypto";
import type { Json, JsonObject } from "../src/container/docker-json.ts";
import { judgeRequest, type Ruling } from "../src/container/judge-request.ts";
import { RequestRefused } from "../src/container/request-refused.ts";
import type { Surroundings } from "../src/container/surroundings.ts";

export const SOCKET = "/run/filter/docker.sock";
export const WORKSPACE = "/work/repo";

/** A container as Docker makes it where nothing is asked for. */
export const PLAIN_CONTAINER = "plain";

/** The id that Docker has given to the container of this name. */
export function idOf(name: string): string {
  return createHash("sha256").update(name).digest("hex");
}

/** What Docker says of what exists, by kind and name; of containers it also says the id. */
export interface Known {
  readonly [path: string]: Json;
}

export function surroundings(known: Known = {}): Surroundings {
  return {
    fixedSource: ({ path, readOnly }) => {
      if (path === "/var/run/docker.sock") return SOCKET;
      return readOnly && path === "/etc/localtime" ? path : undefined;
    },
    isFixed: (path) => path === SOCKET,
    isOwnVolume: (name) => name === "lockstep-mount-1",
    pin: async ({ path }) => {
      if (!path.startsWith(WORKSPACE)) throw new RequestRefused("mount-outside", path);
      return path.endsWith(".conf")
        ? { volume: "lockstep-mount-1", subpath: "a.conf" }
        : { volume: "lockstep-mount-1" };
    },
    ask: async (kind, name) => (kind === "containers" ? containerOf(known, name) : known[`${kind}/${name}`]),
    isDevice: (name) => name === "br-uplink",
    isFreeNetwork: (cidr) => cidr.startsWith("172.30."),
  };
}

function containerOf(known: Known, name: string): Json | undefined {
  const found = name === PLAIN_CONTAINER ? {} : known[`containers/${name}`];
  return found === undefined ? undefined : { Id: idOf(name), ...(found as JsonObject) };
}

/** The ruling on a request such as `POST /containers/create`. */
export function judge(
  line: string,
  body?: Json | string,
  known: Known = {},
  contentType = "application/json",
): Promise<Ruling> {
  const [method = "", target = ""] = line.split(" ");
  const text = typeof body === "string" ? body : body === undefined ? "" : JSON.stringify(body);
  return judgeRequest({ method, target, contentType, body: async () => Buffer.from(text) }, surroundings(known));
}

export const create = (HostConfig: Json, known: Known = {}) =>
  judge("POST /v1.47/containers/create", { Image: "a", HostConfig }, known);

/** The body that is sent on. */
export async function sent(ruling: Promise<Ruling>): Promise<unknown> {
  const judged = await ruling;
  if (judged.kind !== "forward") throw new Error(`${judged.kind}: ${judged.message}`);
  return judged.body === undefined || judged.body === "stream" ? judged.body : JSON.parse(judged.body);
}

/** The word of a refusal, or `forward`, or `absent`. */
export const why = async (ruling: Promise<Ruling>): Promise<string> => {
  const judged = await ruling;
  return judged.kind === "refuse" ? judged.why : judged.kind;
};
