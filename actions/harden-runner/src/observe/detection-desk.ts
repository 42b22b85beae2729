// Puts each observed fact before every detection. The same thing by the same process is told once, however often it is done.
import type { Behaviour, Detection, Scene } from "../detections/detection.ts";
import type { RunEvent } from "../event/run-event.ts";
import { actorOf } from "./process-entry.ts";

const MAX_TOLD = 10_000;

export class DetectionDesk {
  readonly #detections: readonly Detection[];
  readonly #scene: Scene;
  readonly #told = new Set<string>();
  #untold = 0;

  constructor(detections: readonly Detection[], scene: Scene) {
    this.#detections = detections;
    this.#scene = scene;
  }

  /** Detections that were too many to be told one by one. */
  get untold(): number {
    return this.#untold;
  }

  judge(behaviour: Behaviour): readonly RunEvent[] {
    const process = "process" in behaviour ? behaviour.process : undefined;
    if (process?.own === true) return [];
    return this.#detections.flatMap(({ id, judge }) => {
      const detail = judge(behaviour, this.#scene);
      // What the machine does (no process) is told each time: it changed again.
      if (detail === undefined) return [];
      const told = "process" in behaviour && !this.#isNew(JSON.stringify([id, process?.born, detail]));
      if (told) return [];
      return [{ kind: "detection", id, detail, ...(process === undefined ? {} : { actor: actorOf(process) }) }];
    });
  }

  #isNew(key: string): boolean {
    if (this.#told.has(key)) return false;
    if (this.#told.size >= MAX_TOLD) {
      this.#untold += 1;
      return false;
    }
    this.#told.add(key);
    return true;
  }
}
