// Finds newer releases for what is pinned by commit id, and the edits that move the pins there.
import type { Fix, GitHub, NotChecked, RepositoryAnswer, RepositoryFacts } from "@lockstep/core";
import { laterDay } from "../evidence/cases/age-of.ts";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { claimedVersion } from "../reference/version-comment.ts";
import { dayBefore, type Release, releasesAfter, type UpdateLevel } from "./choose-update.ts";
import { pinToCommit } from "./pin-fix.ts";

/** Days a release must have been out before it is taken, where the policy names no `min-age`. */
export const DEFAULT_COOLDOWN_DAYS = 7;

export interface UpdateRequest {
  readonly references: readonly JudgedReference[];
  readonly level: UpdateLevel;
  readonly github: GitHub;
  /** `YYYY-MM-DD` in UTC. */
  readonly today: string;
  readonly minAgeDays: number;
}

export interface UpdatePlan {
  readonly fixes: readonly Fix[];
  readonly notChecked: readonly NotChecked[];
}

/** A pin whose comment says which version it is. */
interface Pin {
  readonly judged: JudgedReference;
  readonly version: string;
  /** `owner/name` as written. */
  readonly repository: string;
}

interface Candidate {
  readonly pin: Pin;
  readonly releases: readonly Release[];
}

/** Two requests at most for each repository, many repositories in one. Errors: those of `GitHub.survey`. */
export async function planUpdates(request: UpdateRequest): Promise<UpdatePlan> {
  const pins = request.references.flatMap(toPin);
  const repositories = [...new Set(pins.map(({ repository }) => repository))];
  const first = await ask(request.github, repositories, () => []);
  const notChecked: NotChecked[] = [];
  const candidates = pins.flatMap((pin) => candidateOf(pin, first.get(pin.repository), request.level, notChecked));
  const wanted = (repository: string) =>
    candidates.filter(({ pin }) => pin.repository === repository).flatMap(({ releases }) => releases);
  const dated = await ask(request.github, [...new Set(candidates.map(({ pin }) => pin.repository))], wanted);
  const fixes = candidates.flatMap((candidate) => fixOf(candidate, dated.get(candidate.pin.repository), request));
  return { fixes, notChecked };
}

function toPin(judged: JudgedReference): readonly Pin[] {
  const { target } = judged;
  const version = claimedVersion(judged);
  if (target === undefined || version === undefined) return [];
  return [{ judged, version, repository: `${target.owner}/${target.name}` }];
}

async function ask(
  github: GitHub,
  repositories: readonly string[],
  wanted: (repository: string) => readonly Release[],
): Promise<ReadonlyMap<string, RepositoryAnswer>> {
  if (repositories.length === 0) return new Map();
  const questions = repositories.map((repository) => {
    const [owner = "", name = ""] = repository.split("/");
    const releases = wanted(repository);
    return {
      repository: { owner, name },
      commits: [...new Set(releases.map(({ commit }) => commit))],
      names: [...new Set(releases.map(({ tag }) => tag))],
      files: [],
      ancestries: [],
    };
  });
  const answers = await github.survey(questions);
  return new Map(answers.flatMap((answer, index) => [[repositories[index] ?? "", answer] as const]));
}

function candidateOf(
  pin: Pin,
  answer: RepositoryAnswer | undefined,
  level: UpdateLevel,
  notChecked: NotChecked[],
): readonly Candidate[] {
  if (answer?.ok) {
    const releases = releasesAfter(pin.version, answer.facts.tags, level);
    return releases.length > 0 ? [{ pin, releases }] : [];
  }
  const { file, reference } = pin.judged;
  const location = file.locate(reference.start, reference.end);
  const why = `no update was looked for: ${answer?.error.message ?? "GitHub gave no answer"}`;
  notChecked.push({ what: reference.value, why, location });
  return [];
}

/** The newest release that has been out long enough. One whose age nobody knows is passed over. */
function fixOf(
  { pin, releases }: Candidate,
  answer: RepositoryAnswer | undefined,
  request: UpdateRequest,
): readonly Fix[] {
  if (!answer?.ok) return [];
  const limit = dayBefore(request.today, request.minAgeDays);
  const chosen = releases.find(({ tag, commit }) => {
    const date = dateOf(answer.facts, tag, commit);
    return date !== undefined && date <= limit;
  });
  const { file, reference } = pin.judged;
  const fix = chosen && pinToCommit(file, reference, chosen.commit, chosen.tag);
  return fix ? [fix] : [];
}

/**
 * GitHub sets the date of a release, and the tag of an old one can be moved to new code; whoever made a commit chose its date.
 * The later of the two counts. Undefined, too, where the tag is no longer on the commit.
 */
function dateOf({ names, commits }: RepositoryFacts, tag: string, commit: string): string | undefined {
  const name = names.get(tag);
  return name?.tag === commit ? laterDay(name.release?.published, commits.get(commit)?.date) : undefined;
}
