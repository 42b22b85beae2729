// What is in force and why, as plain data: the content of `lockstep policy explain`.
import { CHECK_NAMES, type CheckName, type Exception, isExpired, settingsFor } from "@lockstep/core";
import type { KeyOrigin, PolicyLayer } from "@lockstep/core/policy";
import { type EventContext, settingsOn, trustedCommit } from "@lockstep/runtime";
import type { AssumedRun } from "./assumed-run.ts";
import type { PolicyInForce } from "./policy-in-force.ts";

/** A place in a policy. */
interface PolicySite {
  /** A path in the repository, or `owner/repository/path@commit`. */
  readonly origin: string;
  readonly line: number;
}

export interface ExplainedKey {
  /** Such as `pin-check.min-age`. */
  readonly key: string;
  /** What holds; null where nothing is said and nothing is demanded. */
  readonly value: unknown;
  /** Where it is said: empty for a default. */
  readonly from: readonly PolicySite[];
  /** What locks it: a policy below may only tighten it. */
  readonly locks: readonly { readonly key: string; readonly origin: string }[];
  /** What this run makes of it. */
  readonly note?: string;
}

interface ExpiredException extends PolicySite {
  readonly check: CheckName;
  readonly rule: string;
  /** The last day on which it held, `YYYY-MM-DD`. */
  readonly expires: string;
}

/** Schema 1 is frozen: fields may be added, never renamed, retyped or removed. */
export interface Explanation {
  readonly schema: 1;
  readonly event: { readonly name: string; readonly base?: string; readonly assumed: boolean };
  /** Where the repository's own policy is read. */
  readonly source: {
    readonly file: string;
    readonly exists: boolean;
    /** Undefined for the working tree. */
    readonly commit?: string;
    readonly why: string;
    /** What the working tree does to it. */
    readonly changed: "no" | "added" | "removed" | "edited";
  };
  /** From the topmost to the repository's own. */
  readonly layers: readonly { readonly kind: PolicyLayer["kind"]; readonly origin: string }[];
  readonly keys: readonly ExplainedKey[];
  readonly expired: readonly ExpiredException[];
}

/** `keys` are those to be explained; `today` is `YYYY-MM-DD` in UTC. */
export function explain(
  policy: PolicyInForce,
  { event, isAssumed }: AssumedRun,
  keys: readonly KeyOrigin[],
  today: string,
): Explanation {
  const { path, exists, changed, origin, resolved } = policy;
  const base = event.kind === "local" ? undefined : event.base;
  const notes = notesOn(policy, event, today);
  return {
    schema: 1,
    event: { name: event.name, ...(base === undefined ? {} : { base }), assumed: isAssumed },
    source: {
      file: path,
      exists,
      ...(origin.kind === "commit" ? { commit: origin.commit } : {}),
      why: whyThere(event),
      changed,
    },
    layers: resolved.layers.map(({ kind, origin: name }) => ({ kind, origin: name })),
    keys: keys.map((key) => explainKey(key, notes)),
    expired: CHECK_NAMES.flatMap((check) => expiredIn(check, resolved.layers, today)),
  };
}

/** What a default means that its value alone does not tell. */
const DEFAULTS: Readonly<Record<string, string>> = {
  "pin-check.allowed-owners": "everybody may be used",
  "pin-check.allowed-registries": "every registry may be used",
  "pin-check.min-age": "for updates; what is in use is not judged by its age",
  "verify-artifact.signers": "an input has to name who may sign, else nothing passes",
  "verify-artifact.log-entries": "where the trusted root knows such logs",
  "verify-artifact.certificate-logs": "where the trusted root knows such logs",
};

function explainKey({ path, value, layers, locks }: KeyOrigin, notes: ReadonlyMap<string, string>): ExplainedKey {
  const key = path.join(".");
  const note = notes.get(key) ?? (layers.length === 0 ? DEFAULTS[key] : undefined);
  return {
    key,
    value: value ?? null,
    from: layers.map((layer) => siteOf(layer, path)),
    locks: locks.map((lock) => ({ key: lock.path.join("."), origin: lock.origin })),
    ...(note === undefined ? {} : { note }),
  };
}

function siteOf({ origin, parsed }: PolicyLayer, path: readonly PropertyKey[]): PolicySite {
  return { origin, line: parsed.locate(path).line };
}

function whyThere(event: EventContext): string {
  if (event.kind === "local") return "outside of a workflow your files count as they are now";
  if (trustedCommit(event) === undefined) {
    return `on ${event.name} the tree was committed by somebody who may write to the repository`;
  }
  if (event.base !== undefined)
    return "a change is judged by the policy at its base, so that it cannot change its own judge";
  return `on ${event.name} the commit of the run counts, because a step may have checked out a change`;
}

/** What the event makes of what the policy says, by key. */
function notesOn(
  { resolved: { policy } }: PolicyInForce,
  event: EventContext,
  today: string,
): ReadonlyMap<string, string> {
  const notes = new Map<string, string>();
  for (const check of CHECK_NAMES) {
    const settings = settingsFor(policy, check, today);
    if (settingsOn(event, settings).baseline !== settings.baseline) {
      notes.set(`${check}.baseline`, `none on ${event.name}, which is about no change`);
    }
    if (settings.ignoreComments === "merged") notes.set(`${check}.ignore-comments`, commentsOn(event));
    const all = policy[check]?.exceptions?.length ?? 0;
    const expired = all - settings.exceptions.length;
    if (expired > 0) notes.set(`${check}.exceptions`, `${expired} of ${all} expired, and without effect`);
  }
  return notes;
}

function commentsOn(event: EventContext): string {
  const commit = trustedCommit(event);
  return commit === undefined
    ? "here all comments of the working tree"
    : `here those that the commit ${commit} has, too`;
}

function expiredIn(check: CheckName, layers: readonly PolicyLayer[], today: string): readonly ExpiredException[] {
  return layers.flatMap((layer) =>
    (layer.parsed.policy[check]?.exceptions ?? []).flatMap((exception: Exception, at) => {
      const { rule, expires } = exception;
      if (expires === undefined || !isExpired(exception, today)) return [];
      return [{ check, rule, expires, ...siteOf(layer, [check, "exceptions", at]) }];
    }),
  );
}
