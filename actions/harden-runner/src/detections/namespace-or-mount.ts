// New namespaces and mounts by an ordinary user: they give rights over networks and files that the user does not have outside.
import { NAMESPACE_FLAGS } from "../observe/watched-calls.ts";
import type { Behaviour, Detection } from "./detection.ts";

export const NAMESPACE_OR_MOUNT: Detection = {
  id: "namespace-or-mount",
  why: "A user namespace opens much of the kernel to an ordinary user. Browsers and rootless containers use them too.",
  needs: ["processes", "namespaces", "mounts"],
  judge(behaviour, scene) {
    const what = whatOf(behaviour);
    if (what === undefined || !("task" in behaviour)) return undefined;
    // A user that cannot be told is not taken for root.
    return scene.uidOf(behaviour.task) === 0 ? undefined : what;
  },
};

function whatOf(behaviour: Behaviour): string | undefined {
  if (behaviour.kind === "fork")
    return (behaviour.flags & NAMESPACE_FLAGS) === 0 ? undefined : "a process in new namespaces";
  if (behaviour.kind !== "call") return undefined;
  const [first = 0] = behaviour.arguments;
  switch (behaviour.call) {
    case "unshare":
      return (first & NAMESPACE_FLAGS) === 0 ? undefined : "new namespaces";
    case "setns":
      return "the namespaces of another process";
    case "mount":
    case "move_mount":
      return "a mount";
    default:
      return undefined;
  }
}
