// The command of a run: started as its user in namespaces of its own, held until it may go, and ended with all it started.
// Facts: pid_namespaces(7): when the first process of one ends, the kernel kills all others in it.
import type { ChildProcess } from "node:child_process";
import { exitOf, firstWord, spawnMortal, systemTool } from "./namespace-process.ts";
import { asUser, type InvokingUser } from "./namespace-user.ts";
import { createProcessReader } from "./process-reader.ts";
import { SYSTEM_PATH } from "./system-path.ts";

export interface CommandOrder {
  readonly words: readonly string[];
  readonly cwd: string;
  /** All of the command's environment. */
  readonly env: Readonly<Record<string, string>>;
  readonly user: InvokingUser;
  /** Process whose network it gets. */
  readonly network: number;
}

export interface HeldCommand {
  /** The first process of its process number space; the command is its child. As the machine numbers it. */
  readonly root: number;
  /** Lets the command start. Resolves to its exit code, when nothing of it runs any more. */
  go(): Promise<number>;
  /** Kills the command, and with it all it started. Once it has ended this does nothing. */
  kill(): void;
}

/**
 * Sockets under /run lead to services of the machine that act outside of the run's network: name lookups, containers,
 * service managers. So /run is empty for the command, but for where resolv.conf(5) is a link to.
 */
const SETUP = `
set -e
user_path=$PATH
PATH=${SYSTEM_PATH}
uid=$1 gid=$2
shift 2
resolv=$(readlink -m /etc/resolv.conf)
text=$(cat /etc/resolv.conf)
mount -t tmpfs -o mode=755,nosuid,nodev tmpfs /run
if [ ! -e /etc/resolv.conf ]; then
  mkdir -p "$(dirname "$resolv")"
  printf '%s\\n' "$text" > "$resolv"
fi
mkdir -p -m 1777 /run/lock
mkdir -p /run/user
install -d -m 0700 -o "$uid" -g "$gid" "/run/user/$uid"
tool=$(command -v "$1")
shift
echo ready >&4
read -r go <&3 || exit 125
exec 3<&- 4>&-
set +e
PATH=$user_path
"$tool" "$@"
exit $?
`;

const WAY_IN = 3;
const WAY_OUT = 4;

/** Starts what will start the command. Throws `UnavailableError` where the namespaces cannot be made. */
export async function holdCommand({ words, cwd, env, user, network }: CommandOrder): Promise<HeldCommand> {
  const spaces = ["--mount", "--pid", "--fork", "--kill-child=KILL", "--mount-proc"];
  const enter = [systemTool("nsenter"), `--net=/proc/${network}/ns/net`, "--", systemTool("unshare"), ...spaces, "--"];
  const shell = [systemTool("sh"), "-c", SETUP, "run", String(user.uid), String(user.gid)];
  const child = spawnMortal([...enter, ...shell, ...asUser(user), ...words], {
    cwd,
    env: { ...env },
    stdio: ["inherit", "inherit", "inherit", "pipe", "pipe"],
  });
  await firstWord(child, WAY_OUT, "unshare");
  const root = childOf(child.pid ?? 0);
  let isSecond = false;
  const kill = (): void => {
    killTree(child, root, isSecond);
    isSecond = true;
  };
  return { root, go: () => release(child), kill };
}

function release(child: ChildProcess): Promise<number> {
  const ended = exitOf(child);
  const way = child.stdio[WAY_IN];
  if (way !== null && way !== undefined && "write" in way) {
    way.on("error", () => undefined);
    way.end("go\n");
  }
  return ended;
}

/** The one child that `unshare`, and after it the shell, has; 0 for none. */
function childOf(parent: number): number {
  const reader = createProcessReader();
  return reader.all().find((pid) => reader.status(pid)?.parent === parent) ?? 0;
}

/**
 * The command first: the shell that waits for it then ends with its code, and takes all else along. Before the command has
 * started there is the shell only; and a daemon may have become a child of the shell, so a second call kills the shell.
 * While `unshare` waits, their numbers are nobody else's.
 */
function killTree(child: ChildProcess, root: number, whole: boolean): void {
  if (child.exitCode !== null || child.signalCode !== null || root <= 1) return;
  try {
    process.kill((whole ? 0 : childOf(root)) || root, "SIGKILL");
  } catch {
    // It ended by itself in the meantime.
  }
}
