// What the judges ask, answered by the machine and by Docker.
import { randomBytes } from "node:crypto";
import { askDaemon, MountSources, networksOf, type SourceRefusal } from "@lockstep/runtime/host";
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
  /** Names of volumes that this filter has made, and what stands for a folder in them. */
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
    const volume = this.#volumes.get(key) ?? (await this.#makeVolume(key, device));
    return { volume, ...(file === undefined ? {} : { subpath: file }) };
  }

  /** A volume of the driver `local` that mounts the open folder (documentation of `docker volume create`). */
  async #makeVolume(key: string, device: string): Promise<string> {
    const name = this.#start + this.#volumes.size;
    this.#volumes.set(key, name);
    const options = { Name: name, Driver: "local", DriverOpts: { type: "none", o: "bind", device } };
    const { status } = await askDaemon(this.#places.daemon, "POST", "/volumes/create", options);
    if (status === CREATED) return name;
    this.#volumes.delete(key);
    throw new RequestRefused("not-checked", "Docker could not open the folder");
  }

  async ask(kind: Parameters<Surroundings["ask"]>[0], name: string): Promise<Json | undefined> {
    const path = kind === "networks" || kind === "volumes" ? `/${kind}/${name}` : `/${kind}/${name}/json`;
    const { status, body } = await askDaemon(this.#places.daemon, "GET", path);
    if (status === MISSING) return undefined;
    if (status !== OK) throw new RequestRefused("not-checked", "Docker does not say what this is");
    return JSON.parse(body.toString("utf8")) as Json;
  }

  isFreeNetwork(cidr: string): boolean {
    const { resolvers, uplinks } = this.#places;
    return isFree(cidr, [...resolvers, ...networksOf(uplinks)]);
  }
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
