// Chooses and words the annotations of a run within the runner's limits. Escaping for workflow commands is done where they are
// written.
import {
  ANNOTATION_MESSAGE_LENGTH,
  ANNOTATIONS_PER_LEVEL,
  type Annotation,
  type AnnotationLevel,
  clip,
  revealControls,
} from "@lockstep/core";
import { describePort, describeProtection } from "./describe-run.ts";
import { isTampering } from "./judge-run.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

/**
 * One annotation for each destination that was blocked, one for each kind of tampering, and one where nothing was protected.
 * At most `perLevel` of a level: the last one then says how many are left out.
 */
export function runAnnotations(report: RunReport, perLevel: number = ANNOTATIONS_PER_LEVEL): readonly Annotation[] {
  const { policy, protection } = report;
  const blockLevel = policy.onBlock === "fail" ? "error" : "warning";
  const tamperLevel = policy.onTamper === "fail" ? "error" : "warning";
  const all = [
    ...(protection === "unsupported" ? [annotation("error", "Not protected", describeProtection(report))] : []),
    ...tamperings(report).map((message) => annotation(tamperLevel, "Protection tampered with", message)),
    ...blockedDestinations(report).map((message) => annotation(blockLevel, "Blocked", message)),
  ];
  return (["error", "warning"] as const).flatMap((level) => fit(level, all, perLevel));
}

function annotation(level: AnnotationLevel, title: string, message: string): Annotation {
  return { level, title, message: clip(revealControls(message), ANNOTATION_MESSAGE_LENGTH) };
}

/** Also what was only seen, where it counts as tampering. */
function tamperings({ tampering, detections }: RunReport): readonly string[] {
  const seen = detections.filter(({ id }) => isTampering(id)).map(({ id, detail }) => ({ what: id, detail }));
  return [...new Map([...tampering, ...seen].map(({ what, detail }) => [what, `${what}: ${detail}`])).values()];
}

/** The first program that asked stands for all that did. */
function blockedDestinations({ blocked }: RunReport): readonly string[] {
  const first = new Map<string, DestinationUse>();
  for (const use of blocked) {
    const key = JSON.stringify([use.destination, use.protocol, use.port]);
    if (!first.has(key)) first.set(key, use);
  }
  return [...first.values()].map((use) => {
    const { destination, program = "unknown", step = "unknown", why } = use;
    const reason = why === undefined ? "" : ` Reason: ${why}.`;
    return `${destination} (${describePort(use)}), program ${program}, step ${step}.${reason}`;
  });
}

function fit(level: AnnotationLevel, all: readonly Annotation[], perLevel: number): readonly Annotation[] {
  const own = all.filter((one) => one.level === level);
  if (own.length <= perLevel) return own;
  const left = own.length - (perLevel - 1);
  return [...own.slice(0, perLevel - 1), annotation(level, "More", `${left} more: see the job summary.`)];
}
