// What may be asked for when a container is made or changed, or a program is started in one.
// Source: Docker Engine API reference, `ContainerConfig`, `NetworkingConfig`, `ExecConfig`.
import { type Json, type JsonObject, objectOf, readFields } from "./docker-json.ts";
import { judgeHostConfig } from "./judge-host-config.ts";
import { judgeMounts } from "./judge-mounts.ts";
import { judgeEndpoint } from "./judge-network.ts";
import { RequestRefused } from "./request-refused.ts";
import type { Surroundings } from "./surroundings.ts";

/** What is sent on, and what must be looked at before. */
export interface JudgedBody {
  readonly body: Json;
  readonly containers?: readonly string[];
  readonly networks?: readonly string[];
  readonly volumes?: readonly string[];
  /** True if a single file is mounted, by a field that older versions of the API leave out. */
  readonly takesFile?: boolean;
}

const CONFIG = [
  "Hostname",
  "Domainname",
  "User",
  "AttachStdin",
  "AttachStdout",
  "AttachStderr",
  "ExposedPorts",
  "Tty",
  "OpenStdin",
  "StdinOnce",
  "Env",
  "Cmd",
  "Healthcheck",
  "ArgsEscaped",
  "Image",
  "Volumes",
  "WorkingDir",
  "Entrypoint",
  "NetworkDisabled",
  "MacAddress",
  "OnBuild",
  "Labels",
  "StopSignal",
  "StopTimeout",
  "Shell",
] as const;
const EXEC = [
  "User",
  "Privileged",
  "Tty",
  "ConsoleSize",
  "AttachStdin",
  "AttachStderr",
  "AttachStdout",
  "Detach",
  "DetachKeys",
  "Env",
  "WorkingDir",
  "Cmd",
] as const;
/** What clients send beside it, and Docker does not read. */
const UNREAD = ["Name", "AuthConfig", "PortSpecs"] as const;
const UNREAD_EXEC = ["Container", "ContainerID"] as const;
const HOST_NETWORK = "host";
/** Through a device file that it makes, root in a container reaches the machine's disks by way of a program outside. */
const DROPPED = "MKNOD";

/** `POST /containers/create`. Throws `RequestRefused`. */
export async function judgeContainer(value: Json, at: Surroundings): Promise<JudgedBody> {
  const read = readFields(value, [...CONFIG, ...UNREAD, "HostConfig", "NetworkingConfig"], "the container");
  const { HostConfig, NetworkingConfig, Name: _, AuthConfig: __, PortSpecs: ___, ...config } = read;
  const { fields, containers, networks } = judgeHostConfig(HostConfig);
  const { binds, mounts, volumes, takesFile } = await judgeMounts(fields.Binds, fields.Mounts, at);
  const networking = judgeNetworking(NetworkingConfig);
  return {
    body: {
      ...config,
      HostConfig: { ...fields, Binds: binds, Mounts: mounts, CapDrop: withoutDevices(fields.CapDrop) },
      ...(networking === undefined ? {} : { NetworkingConfig: networking }),
    },
    containers,
    networks: [...networks, ...Object.keys(objectOf(networking?.["EndpointsConfig"], "EndpointsConfig"))],
    volumes,
    takesFile,
  };
}

function withoutDevices(dropped: Json | undefined): readonly Json[] {
  return [...(Array.isArray(dropped) ? (dropped as readonly Json[]) : []), DROPPED];
}

function judgeNetworking(value: Json | undefined): JsonObject | undefined {
  if (value === undefined || value === null) return undefined;
  const { EndpointsConfig } = readFields(value, ["EndpointsConfig"], "NetworkingConfig");
  const judged = Object.entries(objectOf(EndpointsConfig, "EndpointsConfig")).map(([name, endpoint]) => {
    if (name === HOST_NETWORK)
      throw new RequestRefused("host-namespace", "a container cannot join the machine's network");
    return [name, endpoint === null ? null : judgeEndpoint(endpoint)] as const;
  });
  return { EndpointsConfig: Object.fromEntries(judged) };
}

/** `POST /containers/{id}/update`: limits only. Throws `RequestRefused`. */
export function judgeUpdate(value: Json): JudgedBody {
  return { body: judgeHostConfig(value).fields };
}

/** `POST /commit`: what a new image says about itself. Throws `RequestRefused`. */
export function judgeCommit(value: Json): JudgedBody {
  return { body: readFields(value, CONFIG, "the image") };
}

/** `POST /containers/{id}/exec`. Throws `RequestRefused`. */
export function judgeExec(value: Json): JudgedBody {
  const read = readFields(value, [...EXEC, ...UNREAD_EXEC], "the exec");
  const { Privileged, Container: _, ContainerID: __, ...fields } = read;
  if (Privileged === true) throw new RequestRefused("privileged", "a program cannot be started privileged");
  return { body: fields };
}

/** `POST /exec/{id}/start`. Throws `RequestRefused`. */
export function judgeStart(value: Json): JudgedBody {
  const body = readFields(value, ["Detach", "Tty", "ConsoleSize"], "the start of an exec");
  return { body };
}
