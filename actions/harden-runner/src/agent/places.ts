// Where the agent lives. Fixed, so that nothing in the environment of a job can point a later phase at a forgery.

/** Program and configuration: owned by root, read-only. Not below /opt, which everybody may write to on hosted images. */
export const PROGRAM_FOLDER = "/var/lib/lockstep-harden-runner";

/** Log, state and socket: owned by the agent's user; nobody else can write there. */
export const STATE_FOLDER = "/run/lockstep-harden-runner";

/** For the phases only: a folder that the user of the runner can enter and nobody else, because the log holds arguments. */
export const CONTROL_FOLDER = `${STATE_FOLDER}/control`;
export const CONTROL_SOCKET = `${CONTROL_FOLDER}/agent.sock`;
/** Where containers that mount Docker's socket find the filter. */
export const DOCKER_SOCKET = `${STATE_FOLDER}/docker.sock`;
export const LOG_FILE = `${STATE_FOLDER}/events.jsonl`;

/** Name of the transient service, where systemd runs. */
export const SERVICE = "lockstep-harden-runner";
