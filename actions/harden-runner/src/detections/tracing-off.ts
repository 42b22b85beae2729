// The recording of events was changed from outside.
import type { Detection } from "./detection.ts";

export const TRACING_OFF: Detection = {
  id: "tracing-off",
  why: "Only root can switch it off, and only to hide something.",
  needs: [],
  judge: (behaviour) => (behaviour.kind === "tracing" ? behaviour.changed.slice(0, 8).join(", ") : undefined),
};
