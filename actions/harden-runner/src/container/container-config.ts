// What the agent is told about the container engines of the machine: found, and closed, before it starts.

export interface ContainerConfig {
  /** Docker, as the filter stands in for it. Undefined where it is not there, or where nobody may use it. */
  readonly docker?: {
    /** Where clients look for it: the agent listens there. */
    readonly path: string;
    /** Id of the group that may use it. */
    readonly group: number;
  };
  /** Sockets of engines that nobody may use. */
  readonly closed: readonly string[];
  /** Sockets that others than root could use until now: a connection of theirs goes on. */
  readonly reachable: readonly string[];
  /** Folders that containers may mount, without links. */
  readonly roots: readonly string[];
}

/** Where Docker's own socket is kept: only root may enter. */
export const ENGINE_FOLDER = "/run/lockstep-docker";
export const DAEMON_SOCKET = `${ENGINE_FOLDER}/docker.sock`;
