// Programs that put processes into containers, by their names: somebody with root's rights can give another program such a name.
const RUNTIMES: readonly string[] = [
  "runc",
  "crun",
  "conmon",
  "containerd-shim",
  "dockerd",
  "podman",
  "buildkitd",
  "memfd:",
];

/** `program` is a path. */
export function isContainerRuntime(program: string): boolean {
  const name = program.slice(program.lastIndexOf("/") + 1);
  return RUNTIMES.some((runtime) => name.startsWith(runtime));
}
