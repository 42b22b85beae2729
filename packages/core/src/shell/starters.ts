// The programs that start another program, and how each takes its own options. It knows no shells.

/** How a program that starts another one takes its own options. */
export interface Starter {
  /** Letters of the short options that take a value. */
  readonly valued?: string;
  readonly valuedLong?: readonly string[];
  /** Operands of its own before the program. */
  readonly operands?: number;
  /** Options under which it starts nothing. */
  readonly inert?: readonly string[];
  /** Options under which it does work of its own instead. */
  readonly own?: readonly string[];
  /** Options without one of which it does work of its own. */
  readonly needs?: readonly string[];
  /** The words of its own after one of which the program stands; with any other word it does work of its own. */
  readonly verbs?: readonly string[];
  /** The only programs it starts. */
  readonly only?: readonly string[];
  /** True where how often or how long may stand before the program. */
  readonly takesAmounts?: boolean;
}

const IN_CONTAINER: Starter = {
  verbs: ["exec", "run"],
  operands: 1,
  valued: "acehlmpuvwf",
  valuedLong: [
    "name network net env env-file volume mount workdir user platform cpus memory hostname label publish gpus",
    "add-host cap-add cap-drop security-opt shm-size ulimit device pull restart ipc pid log-driver log-opt dns",
    "entrypoint cidfile volumes-from tmpfs network-alias userns runtime context host file project-name profile",
  ].flatMap((names) => names.split(" ").map((name) => `--${name}`)),
};
const IN_ENVIRONMENT: Starter = {
  verbs: ["run"],
  valued: "npCP",
  valuedLong: ["--name", "--prefix", "--cwd", "--directory", "--project"],
};
const AS_USER: Starter = { operands: 1 };
/** Functions that run their arguments take what they like before them. */
export const FUNCTION: Starter = { takesAmounts: true };
const RETRY: Starter = {
  ...FUNCTION,
  valued: "tdms",
  valuedLong: ["--times", "--tries", "--delay", "--max", "--sleep"],
};
const OF_NODE: Starter = { only: ["npm", "npx", "yarn", "yarnpkg", "pnpm", "pnpx", "pip"] };

export const STARTERS: ReadonlyMap<string, Starter> = new Map<string, Starter>([
  ["sudo", { valued: "CDghpRrTtUu", valuedLong: ["--user", "--group", "--host", "--prompt", "--chdir", "--chroot"] }],
  ["doas", { valued: "Cu" }],
  ["runuser", { valued: "ugG", valuedLong: ["--user", "--group", "--supp-group"], needs: ["-u", "--user"] }],
  ["gosu", AS_USER],
  ["su-exec", AS_USER],
  ["chroot", AS_USER],
  ["env", { valued: "CSu", valuedLong: ["--unset", "--chdir", "--split-string"], own: ["-S", "--split-string"] }],
  ["cross-env", {}],
  ["time", { valued: "fo", valuedLong: ["--format", "--output"] }],
  ["nice", { valued: "n", valuedLong: ["--adjustment"] }],
  ["ionice", { valued: "cn", valuedLong: ["--class", "--classdata"] }],
  ["nohup", {}],
  ["setsid", {}],
  ["command", { inert: ["-v", "-V"] }],
  ["builtin", {}],
  ["exec", { valued: "a" }],
  ["xargs", { valued: "adEILnPs", valuedLong: ["--arg-file", "--delimiter", "--max-args", "--max-procs"] }],
  ["timeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
  ["gtimeout", { valued: "ks", valuedLong: ["--kill-after", "--signal"], operands: 1 }],
  ["flock", { valued: "wE", valuedLong: ["--timeout", "--wait"], operands: 1 }],
  ["stdbuf", { valued: "eio", valuedLong: ["--input", "--output", "--error"] }],
  ["unbuffer", {}],
  ["xvfb-run", { valued: "efnpsw", valuedLong: ["--server-args", "--server-num", "--error-file", "--auth-file"] }],
  ["dbus-run-session", {}],
  ["fakeroot", {}],
  ["busybox", {}],
  ["sshpass", { valued: "pfdP" }],
  ["retry", RETRY],
  ["travis_retry", RETRY],
  ["corepack", OF_NODE],
  ["meteor", OF_NODE],
  ["call", {}],
  ["start-process", {}],
  ["docker", IN_CONTAINER],
  ["docker-compose", IN_CONTAINER],
  ["podman", IN_CONTAINER],
  ["nerdctl", IN_CONTAINER],
  ["poetry", IN_ENVIRONMENT],
  ["pipenv", IN_ENVIRONMENT],
  ["pdm", IN_ENVIRONMENT],
  ["rye", IN_ENVIRONMENT],
  ["conda", IN_ENVIRONMENT],
  ["mamba", IN_ENVIRONMENT],
  ["micromamba", IN_ENVIRONMENT],
]);
