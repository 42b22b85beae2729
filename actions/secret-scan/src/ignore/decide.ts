// Decides which findings of a scan are set apart, by what and why, and which entries nobody needs any more. On a change
// only what its base commit has counts: a change cannot excuse itself. Nothing is hidden: what is set apart is reported.
import { type IgnoreComments, UnavailableError } from "@lockstep/core";
import type { Sighting } from "../engine/sighting.ts";
import { coveringComments, type SecretComment } from "./comments.ts";
import { contentFingerprint } from "./content-fingerprint.ts";
import type { Cover, IgnoreEntry, IgnoreList, Subject } from "./ignore-list.ts";
import { withoutSecrets } from "./without-secrets.ts";

export interface SetApartBy {
  readonly kind: "comment" | "baseline" | "allowlist";
  readonly reason: string;
}

export interface Decision {
  readonly sighting: Sighting;
  /** Undefined: it counts. */
  readonly by?: SetApartBy;
  /** Why something that would set it apart does not count. */
  readonly objection?: string;
}

interface Stale {
  readonly file: string;
  readonly entry: IgnoreEntry;
}

export interface Grounds {
  readonly familyOf: (ruleId: string) => string;
  /** Baselines, ignore files and allowlists as they can be trusted. */
  readonly lists: readonly IgnoreList[];
  /** The policy's word on comments. */
  readonly comments: IgnoreComments;
  /** Where the scan is about a change. */
  readonly change?: Change;
  /** Full ids of the commits that have a sighting, where that is known. */
  readonly commitsOf?: (sighting: Sighting) => readonly string[];
  /** True if everything was scanned: only then is an entry stale that no finding has. */
  readonly complete: boolean;
}

interface Change {
  /** The same lists as the change wants them. They set nothing apart, only the objection says so. */
  readonly proposed: readonly IgnoreList[];
  /** What the rules find in the base commit's version of a file; nothing if it has no such file. May throw UnavailableError. */
  readonly baseSightings: (path: string) => Promise<readonly Sighting[]>;
}

export interface Decided {
  /** One for each sighting, in their order. */
  readonly decisions: readonly Decision[];
  readonly stale: readonly Stale[];
}

/** Comments count first, then the lists in their order. Reasons hold none of the scan's secrets. */
export async function decide(sightings: readonly Sighting[], grounds: Grounds): Promise<Decided> {
  const used = new Set<IgnoreEntry>();
  const comments = new CommentJudge(grounds);
  const decisions: Decision[] = [];
  for (const sighting of sightings) {
    const subject = subjectOf(sighting, grounds);
    const covers = grounds.lists.flatMap((list) => coverOf(list, subject));
    for (const { entries } of covers) for (const entry of entries) used.add(entry);
    const said = await comments.judge(subject);
    decisions.push({
      sighting,
      ...(said?.by ? said : (covered(covers[0]) ?? objectionOf(said, subject, grounds.change))),
    });
  }
  return { decisions: withoutSecrets(decisions), stale: grounds.complete ? staleEntries(grounds.lists, used) : [] };
}

type Verdict = Pick<Decision, "by" | "objection">;

function subjectOf(sighting: Sighting, { familyOf, commitsOf }: Grounds): Subject {
  return { sighting, family: familyOf(sighting.ruleId), commits: commitsOf?.(sighting) ?? [] };
}

function coverOf(list: IgnoreList, subject: Subject): readonly (Cover & Pick<SetApartBy, "kind">)[] {
  const cover = list.cover(subject);
  return cover ? [{ ...cover, kind: list.kind }] : [];
}

function covered(cover: (Cover & Pick<SetApartBy, "kind">) | undefined): Verdict | undefined {
  return cover && { by: { kind: cover.kind, reason: cover.reason } };
}

function objectionOf(said: Verdict | undefined, subject: Subject, change: Change | undefined): Verdict {
  const proposed = change?.proposed.find((list) => list.cover(subject) !== undefined);
  if (!proposed) return said ?? {};
  return { objection: `${proposed.file} of this change covers it: that counts once it is on the base branch` };
}

function staleEntries(lists: readonly IgnoreList[], used: ReadonlySet<IgnoreEntry>): readonly Stale[] {
  // Of a list that cannot be used nobody knows which entries fit.
  return lists
    .filter(({ unusable }) => unusable === undefined)
    .flatMap(({ file, entries }) => entries.filter((entry) => !used.has(entry)).map((entry) => ({ file, entry })));
}

/** Judges comments, and reads each file's base version at most once. */
class CommentJudge {
  readonly #grounds: Grounds;
  readonly #base = new Map<string, Promise<ReadonlySet<string> | undefined>>();

  constructor(grounds: Grounds) {
    this.#grounds = grounds;
  }

  /** Of several comments the first that counts decides; if none does, what is said against the first. */
  async judge(subject: Subject): Promise<Verdict | undefined> {
    const against: Verdict[] = [];
    for (const comment of coveringComments(subject.sighting)) {
      const objection = await this.#objectionTo(comment, subject);
      if (objection === undefined) return { by: { kind: "comment", reason: comment.reason } };
      against.push({ objection });
    }
    return against[0];
  }

  async #objectionTo(comment: SecretComment, subject: Subject): Promise<string | undefined> {
    const { comments, change } = this.#grounds;
    if (comments === "none") return "the policy lets no ignore comment count";
    if (comment.reason === "") return "the ignore comment beside it gives no reason";
    if (comments === "any" || change === undefined) return undefined;
    const base = await this.#commented(subject.sighting.path, change);
    if (base === undefined) return "the base commit could not be read, so the ignore comment beside it may be new";
    return base.has(keyOf(subject, comment))
      ? undefined
      : "the ignore comment beside it is new: it counts once it is on the base branch";
  }

  /** The credentials under comments in the base version of a file; undefined if it could not be read. */
  #commented(path: string, change: Change): Promise<ReadonlySet<string> | undefined> {
    const known = this.#base.get(path) ?? this.#readBase(path, change);
    this.#base.set(path, known);
    return known;
  }

  async #readBase(path: string, { baseSightings }: Change): Promise<ReadonlySet<string> | undefined> {
    try {
      const keys = (await baseSightings(path)).flatMap((sighting) => {
        const counting = coveringComments(sighting).filter(({ reason }) => reason !== "");
        return counting.map((comment) => keyOf(subjectOf(sighting, this.#grounds), comment));
      });
      return new Set(keys);
    } catch (thrown) {
      if (thrown instanceof UnavailableError) return undefined;
      throw thrown;
    }
  }
}

/** The same credential under the same kind of comment. Its words may change: they excuse nothing new. */
function keyOf({ family, sighting }: Subject, { dialect }: SecretComment): string {
  return `${contentFingerprint(family, sighting.secret, undefined)} ${dialect}`;
}
