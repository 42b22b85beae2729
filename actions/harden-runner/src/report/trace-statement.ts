// The report of a run as an in-toto statement about runtime behaviour, to be signed together with provenance: a summary, and
// the digest of the full log. Fields: in-toto attestation specification, "Statement v1" and "Predicate type: Runtime Trace".
import { REPOSITORY } from "@lockstep/core";
import { describePolicy } from "./describe-run.ts";
import type { DestinationUse, RunReport } from "./run-report.ts";

const STATEMENT_TYPE = "https://in-toto.io/Statement/v1";
const PREDICATE_TYPE = "https://in-toto.io/attestation/runtime-trace/v0.1";
/** Statements are signed and stored elsewhere: they stay small. */
const MAX_NETWORK = 1_000;

/** What the statement is about: an artifact by its digests. */
export interface TraceSubject {
  readonly name: string;
  /** By algorithm, such as `sha256`, in lower-case hex. */
  readonly digest: Readonly<Record<string, string>>;
}

/** The job that was watched. */
export interface TracedJob {
  /** The platform, such as `https://github.com`. */
  readonly hostID: string;
  /** URI of the kind of build, as provenance names it. */
  readonly type: string;
  /** URI of the run and attempt. */
  readonly event: string;
}

/**
 * The statement as one line of JSON. `subjects` are what the job made; without any it is about the report itself, whose
 * SHA-256 in hex is `reportDigest`.
 */
export function traceStatement(
  report: RunReport,
  job: TracedJob,
  reportDigest: string,
  subjects: readonly TraceSubject[] = [],
): string {
  const itself = { name: "harden-runner-report.json", digest: { sha256: reportDigest } };
  return JSON.stringify({
    _type: STATEMENT_TYPE,
    subject: subjects.length > 0 ? subjects.map(({ name, digest }) => ({ name, digest })) : [itself],
    predicateType: PREDICATE_TYPE,
    predicate: {
      monitor: {
        type: `https://github.com/${REPOSITORY}/harden-runner/v${report.version}`,
        tracePolicy: Object.fromEntries(describePolicy(report.policy)),
      },
      monitoredProcess: { hostID: job.hostID, type: job.type, event: job.event },
      monitorLog: writeLog(report, reportDigest),
      metadata: { buildStartedOn: report.startedAt, buildFinishedOn: report.endedAt },
    },
  });
}

/** The format of `network` is the monitor's own. Fields with `lockstep` are ours (specification, "Extension fields"). */
function writeLog(report: RunReport, reportDigest: string) {
  const network = report.destinations.filter(({ protocol }) => protocol !== "container");
  return {
    network: network.slice(0, MAX_NETWORK).map(writeUse),
    lockstepSummary: {
      verdict: report.verdict,
      reasons: report.reasons,
      protection: report.protection,
      counts: report.counts,
      detections: countBy(report.detections.map(({ id }) => id)),
      tampering: countBy(report.tampering.map(({ what }) => what)),
      integrity: report.integrity.state,
      gaps: report.gaps,
      networkLeftOut: Math.max(0, network.length - MAX_NETWORK),
    },
    lockstepReport: { name: "harden-runner-report.json", digest: { sha256: reportDigest } },
    lockstepLog: {
      name: "events.jsonl",
      digest: { sha256: report.log.sha256 },
      events: report.log.events,
      chain: report.log.chain,
    },
  };
}

/** The names of fields are those that version 0.2 of the predicate recommends. A lookup has a name and no address. */
function writeUse({ destination, addresses, protocol, port, decision, count, step, program }: DestinationUse) {
  const isName = !addresses.includes(destination);
  const transport = protocol === "dns" ? {} : { protocol: protocol === "tls" ? "tcp" : protocol };
  return {
    ...(isName ? { hostname: destination } : {}),
    ...(protocol === "dns" || addresses[0] === undefined ? {} : { ip: addresses[0] }),
    ...(port === 0 || protocol === "dns" ? {} : { port }),
    ...transport,
    ...(program === undefined ? {} : { invokingProcess: { program, ...(step === undefined ? {} : { step }) } }),
    lockstepKind: protocol,
    lockstepDecision: decision,
    lockstepCount: count,
  };
}

function countBy(names: readonly string[]): Readonly<Record<string, number>> {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return Object.fromEntries(counts);
}
