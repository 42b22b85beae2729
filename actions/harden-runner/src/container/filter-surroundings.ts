// What the judges ask, answered by the machine and by Docker.
import { randomBytes } from "node:crypto";
import { askDaemon, isThere, MountSources, networksOf, type SourceRefusal } from "@lockstep/runtime/host";
import ipaddr from "ipaddr.js";
import { clip, type Json } from "./docker-json.ts";
import { RequestRefused } from "./request-refused.ts";
import { OWN_VOLUME, type PinnedSource, type SourceWish, type Surroundings } from "./surroundings.ts";

export interface FilterPlaces {
  /** The daemon's own socket. */
  readonly daemon: string;
  /** Folders that containers may mount, without links. */
  readonly roots: readonly string[];
  /** Where the filter listens for containers that mount Docker's socket. */
  readonly ownSocket: string;
  readonly resolvers: readonly string[];
  readonly uplinks: readonly string[];
}

const FIRST_WITH_FILES = 45;
const OK = 200;
const CREATED = 201;
const MISSING = 404;
/** Paths of Docker's socket, as clients write them. */
const SOCKETS: readonly string[] = ["/run/docker.sock", "/var/run/docker.sock"];
/** Settings that anybody can read and only root can replace: containers often want to see them. */
const SETTINGS: readonly string[] = ["/etc/localtime", "/etc/timezone"];

const REFUSALS: Readonly<Record<SourceRefusal, string>> = {
  outside: "is outside of the workspace and of RUNNER_TEMP: copy what is needed there and mount that",
  absent: "is not there: make it before",
  device: "is a device",
  "too-many": "is one folder too many: 512 can be mounted in a job",
};

export class FilterSurroundings implements Surroundings {
  readonly #places: FilterPlaces;
  readonly #sources: MountSources;
  /** Names of the volumes of this filter, by what they lead to. None is ever given to something else. */
  readonly #volumes = new Map<string, string>();
  readonly #start = `${OWN_VOLUME}${randomBytes(8).toString("hex")}-`;

  constructor(places: FilterPlaces) {
    this.#places = places;
    this.#sources = new MountSources(places.roots);
  }

  fixedSource({ path, readOnly }: Pick<SourceWish, "path" | "readOnly">): string | undefined {
    if (SOCKETS.includes(path)) return this.#places.ownSocket;
    return readOnly && SETTINGS.includes(path) ? path : undefined;
  }

  isFixed(path: string): boolean {
    return path === this.#places.ownSocket || SETTINGS.includes(path);
  }

  isOwnVolume(name: string): boolean {
    return [...this.#volumes.values()].includes(name);
  }

  async pin({ path, mayCreate }: SourceWish): Promise<PinnedSource> {
    const opened = this.#sources.open(path, mayCreate);
    if (typeof opened === "string") {
      throw new RequestRefused("mount-outside", `the mount source ${clip(path)} ${REFUSALS[opened]}`);
    }
    const { key, device, file } = opened;
    if (file !== undefined && !(await this.#takesFiles())) {
      throw new RequestRefused(
        "mount-option",
        `${clip(path)} is a file, which takes Docker 26 or newer: mount its folder`,
      );
    }
    const volume = this.#volumes.get(key) ?? `${this.#start}${this.#volumes.size}`;
    this.#volumes.set(key, volume);
    await this.#makeVolume(volume, device);
    return { volume, ...(file === undefined ? {} : { subpath: file }) };
  }

  /** Whether Docker mounts a part of a volume: from version 1.45 of its API on. */
  async #takesFiles(): Promise<boolean> {
    const { body } = await askDaemon(this.#places.daemon, "GET", "/version");
    const { ApiVersion } = JSON.parse(body.toString("utf8")) as { readonly ApiVersion?: unknown };
    const [, minor] = String(ApiVersion).split(".");
    return Number(minor) >= FIRST_WITH_FILES;
  }

  /**
   * A volume of the driver `local` that mounts the open folder (documentation of `docker volume create`). Asked for every
   * time, since the job may remove volumes; Docker gives one that is there already, whatever its options are.
   */
  async #makeVolume(name: string, device: string): Promise<void> {
    const options = { type: "none", o: "bind", device };
    const order = { Name: name, Driver: "local", DriverOpts: options };
    const { status, body } = await askDaemon(this.#places.daemon, "POST", "/volumes/create", order);
    if (status === CREATED && deviceOf(body) === device) return;
    throw new RequestRefused("not-checked", `Docker could not open the folder: remove the volume ${name}`);
  }

  async ask(kind: Parameters<Surroundings["ask"]>[0], name: string): Promise<Json | undefined> {
    const path = kind === "networks" || kind === "volumes" ? `/${kind}/${name}` : `/${kind}/${name}/json`;
    const { status, body } = await askDaemon(this.#places.daemon, "GET", path);
    if (status === MISSING) return undefined;
    if (status !== OK) throw new RequestRefused("not-checked", "Docker does not say what this is");
    return JSON.parse(body.toString("utf8")) as Json;
  }

  isDevice(name: string): boolean {
    return isThere(`/sys/class/net/${name}`);
  }

  isFreeNetwork(cidr: string): boolean {
    const { resolvers, uplinks } = this.#places;
    return isFree(cidr, [...resolvers, ...networksOf(uplinks)]);
  }
}

function deviceOf(volume: Buffer): unknown {
  const { Options } = JSON.parse(volume.toString("utf8")) as {
    readonly Options?: { readonly device?: unknown } | null;
  };
  return Options?.device;
}

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number];
/** Ranges for private use (RFC 1918, RFC 4193), and what providers share among customers (RFC 6598). */
const PRIVATE: ReadonlySet<string> = new Set(["private", "uniqueLocal", "carrierGradeNat"]);

/** True for a private network that has no address in common with any of `taken` (addresses or networks). */
export function isFree(cidr: string, taken: readonly string[]): boolean {
  const range = rangeOf(cidr);
  if (range === undefined) return false;
  return (
    [first(range), last(range)].every((end) => PRIVATE.has(end.range())) &&
    !taken.some((one) => overlaps(range, rangeOf(one)))
  );
}

function rangeOf(text: string): Range | undefined {
  const plain = text.replace(/%.*$/s, "");
  if (ipaddr.isValidCIDR(plain)) return ipaddr.parseCIDR(plain);
  if (!ipaddr.isValid(plain)) return undefined;
  const address = ipaddr.parse(plain);
  return [address, address.kind() === "ipv4" ? 32 : 128];
}

function overlaps(one: Range, other: Range | undefined): boolean {
  if (other === undefined || one[0].kind() !== other[0].kind()) return false;
  const bits = Math.min(one[1], other[1]);
  return prefixOf(one[0], bits) === prefixOf(other[0], bits);
}

function prefixOf(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number): string {
  return address
    .toByteArray()
    .map((byte) => byte.toString(2).padStart(8, "0"))
    .join("")
    .slice(0, bits);
}

function first([address, bits]: Range): ipaddr.IPv4 | ipaddr.IPv6 {
  return end(address, bits, 0x00);
}

function last([address, bits]: Range): ipaddr.IPv4 | ipaddr.IPv6 {
  return end(address, bits, 0xff);
}

/** The address with all bits after the prefix set to those of `fill`. */
function end(address: ipaddr.IPv4 | ipaddr.IPv6, bits: number, fill: number): ipaddr.IPv4 | ipaddr.IPv6 {
  const bytes = address.toByteArray().map((byte, index) => {
    const kept = Math.min(8, Math.max(0, bits - index * 8));
    const mask = (0xff << (8 - kept)) & 0xff;
    return (byte & mask) | (fill & ~mask & 0xff);
  });
  return ipaddr.fromByteArray(bytes);
}
