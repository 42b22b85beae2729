// The control group of one world: every process of the world is in it, so that all of them can be ended without naming one.
// A janitor outside of it does so as soon as the test process closes the world, or is gone.
import { type ChildProcess, spawn } from "node:child_process";
import { appendFileSync, mkdirSync, readFileSync } from "node:fs";
import { join } from "node:path";

export interface WorldGroup {
  /** Name of the group below the root of every hierarchy. Nobody else has it. */
  readonly name: string;
  /** Puts a command in front of another, so that it and all it starts are in the group. */
  join(command: readonly string[]): readonly string[];
  /** Ids of the processes that are in the group now, those of containers left out. */
  processes(): readonly number[];
  /** Has tracing instances removed with the group that no process of it may hold open by then, as one that was killed. */
  recordTraces(instances: readonly string[]): void;
  /** Kills every process in the group, removes the group, its tracing instances and `folder`. */
  close(): Promise<void>;
}

/** Arguments: name, root of the second hierarchy, folder. Ends the world when its input ends. */
const JANITOR = `
cat > /dev/null
name=$1 root=$2 folder=$3
# Tracing instances belong to the kernel, not to a namespace. Those that a process of the group holds open are the group's, as
# are those that were recorded.
mount -t tracefs tracefs /sys/kernel/tracing 2> /dev/null
find "$root/$name" -name cgroup.procs -exec cat {} + 2> /dev/null | while read -r pid; do
  find "/proc/$pid/fd" -lname '*/instances/*' -printf '%l\\n' 2> /dev/null
done | sed -n 's#.*/instances/\\([^/]*\\)/.*#\\1#p' >> "$folder/instances"
for try in 1 2 3 4 5 6 7 8 9 10; do
  echo 1 > "$root/$name/cgroup.kill"
  for wait in 1 2 3 4 5 6 7 8 9 10; do
    grep -q 'populated 0' "$root/$name/cgroup.events" && break 2
    sleep 0.05
  done
done
sort -u "$folder/instances" | while read -r instance; do rmdir "/sys/kernel/tracing/instances/$instance"; done
for hierarchy in "$root" /sys/fs/cgroup/*; do
  [ -d "$hierarchy/$name" ] && find "$hierarchy/$name" -depth -type d -exec rmdir {} \\;
done
rm -rf --one-file-system "$folder"
`;

/** Makes the group and starts its janitor. `folder` is the world's own and goes with it. Throws without control groups v2. */
export function openWorldGroup(name: string, folder: string): WorldGroup {
  const root = unifiedHierarchy();
  // Processes stay in a leaf: groups with controllers in use may hold none of their own.
  const leaf = join(root, name, "machine");
  mkdirSync(leaf, { recursive: true });
  const janitor = spawn("unshare", ["--mount", "sh", "-c", JANITOR, "janitor", name, root, folder], {
    detached: true,
    stdio: ["pipe", "ignore", "ignore"],
  });
  return {
    name,
    join: (command) => ["sh", "-c", 'echo $$ > "$0" && exec "$@"', join(leaf, "cgroup.procs"), ...command],
    processes: () => readFileSync(join(leaf, "cgroup.procs"), "utf8").split("\n").filter(Boolean).map(Number),
    recordTraces: (instances) =>
      appendFileSync(join(folder, "instances"), instances.map((name) => `${name}\n`).join("")),
    close: () => ended(janitor),
  };
}

function ended(janitor: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    if (janitor.exitCode !== null) resolve();
    janitor.on("exit", () => resolve());
    janitor.stdin?.end();
  });
}

/** Where control groups v2 are mounted, alone or beside v1. Source: proc_pid_mountinfo(5). */
function unifiedHierarchy(): string {
  for (const line of readFileSync("/proc/self/mountinfo", "utf8").split("\n")) {
    const [fields = "", rest = ""] = line.split(" - ");
    const place = fields.split(" ")[4];
    if (rest.startsWith("cgroup2 ") && place !== undefined) return place;
  }
  throw new Error("control groups v2 are not mounted");
}
