// Reads the report of harden-runner from JSON that may hold anything.
import { DECISIONS, type Guard, type Use } from "../page/page-model.ts";
import { choiceOf, type JsonObject, numberOf, objectOf, objectsOf, textOf, textsOf } from "./json-value.ts";
import { readVerdict } from "./read-verdict.ts";

export function readGuard(value: JsonObject, place: string): Guard {
  const counts = objectOf(value["counts"]);
  const log = objectOf(value["log"]);
  return {
    place,
    verdict: readVerdict(value["verdict"]),
    reasons: textsOf(value["reasons"]),
    mode: textOf(objectOf(value["policy"])["mode"]),
    protection: textOf(value["protection"]),
    startedAt: textOf(value["startedAt"]),
    endedAt: textOf(value["endedAt"]),
    destinations: objectsOf(value["destinations"]).map(readUse),
    ...readEvents(value),
    gaps: objectsOf(value["gaps"]).map((gap) => ({
      what: textOf(gap["what"]),
      why: textOf(gap["why"]),
      count: numberOf(gap["count"]),
    })),
    counts: {
      processes: numberOf(counts["processes"]),
      lookups: numberOf(counts["lookups"]),
      connections: numberOf(counts["connections"]),
      blocked: numberOf(counts["blocked"]),
      detections: numberOf(counts["detections"]),
    },
    logSha256: textOf(log["sha256"]),
    logEvents: numberOf(log["events"]),
  };
}

function readEvents(value: JsonObject): Pick<Guard, "detections" | "tampering" | "integrity"> {
  const integrity = objectOf(value["integrity"]);
  return {
    detections: objectsOf(value["detections"]).map((seen) => ({
      id: textOf(seen["id"]),
      detail: textOf(seen["detail"]),
      who: nameActor(seen["actor"]),
      at: textOf(seen["at"]),
    })),
    tampering: objectsOf(value["tampering"]).map((seen) => ({
      what: textOf(seen["what"]),
      detail: textOf(seen["detail"]),
      repaired: seen["repaired"] === true,
      at: textOf(seen["at"]),
    })),
    integrity: {
      state: textOf(integrity["state"]),
      changes: objectsOf(integrity["changes"]).map((change) => ({
        path: textOf(change["path"]),
        change: textOf(change["change"]),
        allowed: change["allowed"] === true,
        who: nameActor(change["writer"]),
      })),
    },
  };
}

/** What is not known to have been let through counts as stopped: it is looked at first. */
function readUse(value: JsonObject): Use {
  const port = numberOf(value["port"]);
  const protocol = textOf(value["protocol"]);
  return {
    destination: textOf(value["destination"]),
    port: port === 0 ? protocol : `${protocol} ${port}`,
    decision: choiceOf(value["decision"], DECISIONS) ?? "blocked",
    count: numberOf(value["count"]),
    why: textOf(value["why"]),
    step: textOf(value["step"]),
    program: textOf(value["program"]),
  };
}

/** The program and its step, such as `/usr/bin/gdb in test`. */
function nameActor(value: unknown): string {
  const { program, step } = objectOf(value);
  const [name, place] = [textOf(program), textOf(step)];
  return place === "" ? name : `${name} in ${place}`;
}
