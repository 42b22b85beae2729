// What the judges have to ask: the machine's folders, and Docker itself.
import type { Json } from "./docker-json.ts";

/** What stands for a folder or file of the machine: a volume that leads to exactly that, whatever is renamed meanwhile. */
export interface PinnedSource {
  readonly volume: string;
  /** A file in the volume; undefined where all of it is meant. */
  readonly subpath?: string;
}

export interface SourceWish {
  /** As written in the request. */
  readonly path: string;
  readonly readOnly: boolean;
  /** Whether a folder that is not there is made, as Docker does. */
  readonly mayCreate: boolean;
}

export interface Surroundings {
  /** Opens what a mount asks for. Throws `RequestRefused` (`mount-outside`) for everything outside of the job's folders. */
  pin(wish: SourceWish): Promise<PinnedSource>;
  /** What is mounted as it is instead of a path that only root can change; undefined for every other path. */
  fixedSource(wish: Pick<SourceWish, "path" | "readOnly">): string | undefined;
  /** True for what `fixedSource` gives. */
  isFixed(path: string): boolean;
  /** True for a volume that `pin` has made. */
  isOwnVolume(name: string): boolean;
  /** What Docker says about a container, an exec, a network or a volume; undefined if there is none by that name. */
  ask(kind: "containers" | "exec" | "networks" | "volumes", name: string): Promise<Json | undefined>;
  /** True if the machine has a network device of this name. */
  isDevice(name: string): boolean;
  /** True if the network, such as `10.0.0.0/8`, may be used for containers: private, and not the machine's own way out. */
  isFreeNetwork(cidr: string): boolean;
}

/** Start of the names of the filter's own volumes. */
export const OWN_VOLUME = "lockstep-mount-";
