// Puts the ids of containers that were judged in the place of their names: containers can be renamed, and Docker looks a name up
// only when it needs the container, also each time that it starts another one again.
import { type Json, type JsonObject, listOf, objectOf, textOf } from "./docker-json.ts";
import { SHARED } from "./judge-build.ts";
import { SHARING_MODES } from "./judge-host-config.ts";

/** By name, as it was asked for. */
export type ContainerIds = ReadonlyMap<string, string>;

/** In the body of a container that is made. */
export function withIds(body: Json, ids: ContainerIds): Json {
  if (ids.size === 0) return body;
  const config = objectOf(body, "the container");
  const host = objectOf(config["HostConfig"], "HostConfig");
  const modes = SHARING_MODES.flatMap((mode) => (mode in host ? [[mode, modeWithId(host[mode], ids)] as const] : []));
  const sources = listOf(host["VolumesFrom"], "VolumesFrom").map((from) =>
    sourceWithId(textOf(from, "VolumesFrom"), ids),
  );
  const changed: JsonObject = {
    ...Object.fromEntries(modes),
    ...(sources.length === 0 ? {} : { VolumesFrom: sources }),
  };
  return "HostConfig" in config ? { ...config, HostConfig: { ...host, ...changed } } : body;
}

/** In the query of a build, or of an image that is made from a container. */
export function withIdsInQuery(query: URLSearchParams, ids: ContainerIds): URLSearchParams {
  const replaced = [...query].map(([name, value]): [string, string] => {
    if (name === "networkmode") return [name, String(modeWithId(value, ids))];
    return [name, name === "container" ? (ids.get(value) ?? value) : value];
  });
  return new URLSearchParams(replaced);
}

function modeWithId(mode: Json | undefined, ids: ContainerIds): Json {
  if (typeof mode !== "string" || !mode.startsWith(SHARED)) return mode ?? null;
  const name = mode.slice(SHARED.length);
  return SHARED + (ids.get(name) ?? name);
}

/** `NAME:ro`, or the name alone. */
function sourceWithId(from: string, ids: ContainerIds): string {
  const [name = "", ...options] = from.split(":");
  return [ids.get(name) ?? name, ...options].join(":");
}
