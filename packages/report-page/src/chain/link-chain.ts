// The chain from a commit to a deployed artifact: which links the evidence has, and how each stands.
import { type Verdict, worst } from "@lockstep/core";
import type { Standing } from "../markup/mark.ts";
import { countOf } from "../markup/words.ts";
import type { PageModel } from "../page/page-model.ts";

export interface Link {
  readonly name: string;
  readonly standing: Standing;
  /** One short line. */
  readonly brief: string;
  /** A sentence or two. */
  readonly words: string;
}

const STATIC_CHECKS: readonly string[] = ["gate", "pin-check", "secret-scan"];

/** Always the same links, in their order. What is not in the evidence is a link, too, and says so. */
export function linkChain(model: PageModel): readonly Link[] {
  return [
    commit(model),
    checks(model),
    guard(model),
    artifact(model),
    signature(model),
    provenance(model),
    destinations(model),
    verified(model),
  ];
}

function commit({ runs }: PageModel): Link {
  const [run] = runs;
  if (!run) return absent("Commit", "The evidence names no commit.");
  const brief = run.commit.slice(0, 12);
  const words = `Commit ${run.commit} of ${run.repository}, by the event ${run.event}.`;
  return { name: "Commit", standing: "known", brief, words };
}

function checks({ checks: reports }: PageModel): Link {
  const found = reports.filter(({ tool }) => STATIC_CHECKS.includes(tool));
  if (found.length === 0) return absent("Checks", "No report of gate, pin-check or secret-scan is here.");
  const findings = found.reduce((sum, report) => sum + report.findings.length, 0);
  const tools = [...new Set(found.map(({ tool }) => tool))].join(", ");
  return linkOf("Checks", found, countOf(findings, "findings"), `${tools}: ${countOf(findings, "findings")}.`);
}

function guard({ guards }: PageModel): Link {
  const [first] = guards;
  if (!first) return absent("Job guarded", "No report of harden-runner is here.");
  const blocked = guards.reduce((sum, { counts }) => sum + counts.blocked, 0);
  const words = `harden-runner in mode ${first.mode}, ${first.protection}: ${countOf(blocked, "connections")} blocked.`;
  return linkOf("Job guarded", guards, `${first.mode}, ${blocked} blocked`, words);
}

function artifact(model: PageModel): Link {
  const artifacts = artifactsOf(model);
  const [first] = artifacts;
  if (!first) return absent("Artifact", "No report names an artifact.");
  const rest = artifacts.length > 1 ? ` and ${artifacts.length - 1} more` : "";
  const words = `${first.name}${rest}: ${first.digest}.`;
  return { name: "Artifact", standing: "known", brief: first.digest.slice(0, 22), words };
}

function signature({ releases }: PageModel): Link {
  const signed = releases.filter(({ tool }) => tool === "sign-artifact");
  const [first] = signed;
  if (!first) return absent("Signature", "No report of sign-artifact is here.");
  return linkOf("Signature", signed, countOf(first.artifacts.length, "artifacts"), `Signed by ${first.signer}.`);
}

function provenance({ releases }: PageModel): Link {
  const attested = releases.filter(({ tool }) => tool === "provenance");
  const count = attested.reduce((sum, { statements }) => sum + statements.length, 0);
  if (attested.length === 0) return absent("Provenance", "No report of provenance is here.");
  return linkOf(
    "Provenance",
    attested,
    countOf(count, "statements"),
    `${countOf(count, "signed statements")} about the artifacts.`,
  );
}

function destinations({ releases }: PageModel): Link {
  const deliveries = releases.flatMap((release) => release.deliveries);
  if (deliveries.length === 0) return absent("Destinations", "No report says where the evidence went.");
  const failed = deliveries.filter(({ result }) => result === "failed").length;
  const left = deliveries.filter(({ result }) => result === "left-out").length;
  const verdict: Verdict = failed > 0 ? "fail" : left > 0 ? "incomplete" : "pass";
  const places = [...new Set(deliveries.map(({ to }) => to))].join(", ");
  const words = `Went to ${places}; failed: ${failed}, left out: ${left}.`;
  return linkOf("Destinations", [{ verdict }], places, words);
}

function verified({ verifications }: PageModel): Link {
  const count = verifications.reduce((sum, { artifacts }) => sum + artifacts.length, 0);
  if (verifications.length === 0) return absent("Verified", "No report of verify-artifact is here.");
  return linkOf(
    "Verified",
    verifications,
    countOf(count, "artifacts"),
    `verify-artifact decided about ${countOf(count, "artifacts")}.`,
  );
}

function linkOf(name: string, parts: readonly { readonly verdict: Verdict }[], brief: string, words: string): Link {
  return { name, standing: worst(parts.map(({ verdict }) => verdict)), brief, words };
}

function absent(name: string, words: string): Link {
  return { name, standing: "absent", brief: "no report of it", words };
}

/** All artifacts that reports name, each digest once. */
function artifactsOf({
  releases,
  verifications,
}: PageModel): readonly { readonly name: string; readonly digest: string }[] {
  const all = [...releases, ...verifications].flatMap(({ artifacts }) => artifacts);
  return [...new Map(all.map(({ name, digest }) => [digest, { name, digest }])).values()];
}
