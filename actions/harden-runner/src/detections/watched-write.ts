// The common part of the detections of changed files: each names one kind of file.
import type { DetectionId } from "../observe/detection-id.ts";
import type { Detection } from "./detection.ts";

/** A detection of changes to the watched files of the kind `what`. */
export function watchedWrite(id: DetectionId, what: string, why: string): Detection {
  return {
    id,
    why,
    needs: [],
    judge: (behaviour) => (behaviour.kind === "file" && behaviour.what === what ? behaviour.path : undefined),
  };
}
