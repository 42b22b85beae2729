// Puts each observed fact before every detection. The same thing by the same process is told once, however often it is done.
import type { Behaviour, Detection, Scene } from "../detections/detection.ts";
import type { RunEvent } from "../event/run-event.ts";
import { actorOf } from "./process-entry.ts";

/** Of each detection: what is done very often must not hide what is done once. */
const MAX_TOLD = 1_000;

export class DetectionDesk {
  readonly #detections: readonly Detection[];
  readonly #scene: Scene;
  readonly #told = new Map<string, Set<string>>();

  constructor(detections: readonly Detection[], scene: Scene) {
    this.#detections = detections;
    this.#scene = scene;
  }

  judge(behaviour: Behaviour): readonly RunEvent[] {
    const process = "process" in behaviour ? behaviour.process : undefined;
    if (process?.own === true) return [];
    return this.#detections.flatMap(({ id, judge }): readonly RunEvent[] => {
      const detail = judge(behaviour, this.#scene);
      if (detail === undefined) return [];
      const event = {
        kind: "detection",
        id,
        detail,
        ...(process === undefined ? {} : { actor: actorOf(process) }),
      } as const;
      // What the machine does (no process) is told each time: it changed again.
      return "process" in behaviour ? this.#tellNew(id, JSON.stringify([process?.born, detail]), event) : [event];
    });
  }

  /** The one that is too many is told as a gap, once. */
  #tellNew(id: string, key: string, event: RunEvent): readonly RunEvent[] {
    const told = this.#told.get(id) ?? new Set();
    this.#told.set(id, told);
    if (told.has(key) || told.size > MAX_TOLD) return [];
    told.add(key);
    return told.size > MAX_TOLD ? [{ kind: "gap", what: "detections", why: `too-many:${id}` }] : [event];
  }
}
