// Live verification: asks providers about found credentials, where that was asked for and may be done. What a provider says
// can lower a finding, never hide it; everything that is not a clear answer leaves it as it is.
import { type LockstepError, UnavailableError } from "@lockstep/core";
import type { Ask, EventContext } from "@lockstep/runtime";
import type { FoundSecret } from "../output/found-secret.ts";
import { checkFor } from "./live-checks.ts";
import { type LiveQuestion, questionAbout } from "./live-question.ts";
import { type LiveResult, readAnswer } from "./reading.ts";

export interface VerifyPorts {
  readonly event: EventContext;
  readonly ask: Ask;
}

interface VerifiedSecret {
  /** Its level is `possible` where the provider says that it is not valid. */
  readonly found: FoundSecret;
  /** Undefined: there is nobody to ask about it, or it is only possible. */
  readonly live: LiveResult | undefined;
}

export interface Verification {
  /** In the order in which they were given. */
  readonly secrets: readonly VerifiedSecret[];
  /** Requests that were sent. */
  readonly asked: number;
  /** Why nobody was asked at all. */
  readonly notDone?: string;
}

const MAX_QUESTIONS = 200;
const PARALLEL = 4;
const TOO_MANY: LiveResult = { state: "unknown", note: `not asked: only the first ${MAX_QUESTIONS} credentials are` };
const FORK = "live verification is never done for pull requests from forks";
/**
 * Events whose content somebody with access to the repository has written, given that a pull request is from no fork. Others,
 * such as `workflow_run` and `issue_comment`, can be about what a stranger proposes, and their payload does not say so.
 */
const OWN_EVENTS: ReadonlySet<string> = new Set([
  "push",
  "pull_request",
  "merge_group",
  "schedule",
  "workflow_dispatch",
]);

/**
 * Each credential is sent once, to its own provider only. A server that limits requests or does not answer is not asked again.
 * Rejects only for a mistake in this program.
 */
export async function verifyFound(found: readonly FoundSecret[], { event, ask }: VerifyPorts): Promise<Verification> {
  const notDone = reasonAgainst(event);
  if (notDone !== undefined) {
    return { secrets: found.map((one) => ({ found: one, live: undefined })), asked: 0, notDone };
  }
  const interview = new Interview(ask);
  const keys = found.map((one) => interview.add(one, event));
  const results = await interview.hold();
  const secrets = found.map((one, at) => {
    const live = results.get(keys[at] ?? "");
    return { found: live?.state === "inactive" ? lowered(one, live.note) : one, live };
  });
  return { secrets, asked: interview.asked };
}

function reasonAgainst(event: EventContext): string | undefined {
  if (event.kind === "local" || (OWN_EVENTS.has(event.name) && !event.fork)) return undefined;
  return event.fork ? FORK : `live verification is not done for ${event.name}, which can be about a stranger's change`;
}

function lowered({ first, sightings }: FoundSecret, note: string): FoundSecret {
  const lower = sightings.map((sighting) => ({ ...sighting, level: "possible" as const, note }));
  return { first: lower[sightings.indexOf(first)] ?? { ...first, level: "possible", note }, sightings: lower };
}

/** The questions of a run and their results, both by provider and credential. */
class Interview {
  asked = 0;
  readonly #ask: Ask;
  readonly #waiting = new Map<string, LiveQuestion>();
  readonly #results = new Map<string, LiveResult>();
  /** Servers that are not to be asked again, and why. */
  readonly #closed = new Map<string, LiveResult>();

  constructor(ask: Ask) {
    this.#ask = ask;
  }

  /** The key of its result; undefined where there will be none. */
  add({ first: { ruleId, level, secret } }: FoundSecret, event: EventContext): string | undefined {
    const check = level === "possible" ? undefined : checkFor(ruleId, secret);
    if (check === undefined) return undefined;
    const key = `${check.name}\n${secret}`;
    if (this.#waiting.has(key) || this.#results.has(key)) return key;
    const question = this.#waiting.size < MAX_QUESTIONS ? questionAbout(secret, check, event) : TOO_MANY;
    if ("request" in question) this.#waiting.set(key, question);
    else this.#results.set(key, question);
    return key;
  }

  async hold(): Promise<ReadonlyMap<string, LiveResult>> {
    const queue = this.#waiting.entries();
    const worker = async (): Promise<void> => {
      for (const [key, question] of queue) this.#results.set(key, await this.#answerTo(question));
    };
    await Promise.all(Array.from({ length: PARALLEL }, worker));
    return this.#results;
  }

  async #answerTo(question: LiveQuestion): Promise<LiveResult> {
    const { origin } = question.request;
    const closed = this.#closed.get(origin);
    if (closed !== undefined) return closed;
    this.asked++;
    try {
      const answer = await this.#ask(question.request);
      const result = read(question, answer);
      if (answer.status === 429) this.#closed.set(origin, result);
      return result;
    } catch (thrown) {
      if (!(thrown instanceof UnavailableError)) throw thrown;
      const result: LiveResult = { state: "unknown", note: WHY[thrown.code] ?? "the provider could not be asked" };
      if (thrown.code !== "server-error") this.#closed.set(origin, result);
      return result;
    }
  }
}

/** A server of a customer knows nothing about the tokens of the others. */
function read({ check, credential, elsewhere }: LiveQuestion, answer: Awaited<ReturnType<Ask>>): LiveResult {
  const result = readAnswer(check.reading, answer, credential);
  if (result.state !== "inactive" || !elsewhere) return result;
  return { state: "unknown", note: "this server does not accept it, another one may" };
}

const WHY: Partial<Record<LockstepError["code"], string>> = {
  "network-failed": "the provider could not be reached",
  "timed-out": "the provider did not answer in time",
  "server-error": "the answer is too large",
};
