// Lets answers of GitHub travel between runs: brings those of earlier ones, and hands on what a run adds. Only with the user's key: without it nobody but this
// job could use them, and everybody who reads the cache could read them.
import { lstat, mkdir, readdir, rm } from "node:fs/promises";
import { join } from "node:path";
import type { Secret } from "@lockstep/core";
import { entryKey } from "../cache/entry-key.ts";
import { openRunCache } from "../cache/run-cache.ts";
import type { EventContext } from "../event/event-context.ts";
import { isChange } from "../event/is-change.ts";
import type { Environment } from "../process/environment.ts";
import { nameKey } from "./answer-cipher.ts";
import { AnswerReuse } from "./answer-reuse.ts";

export interface TravellingAnswers {
  /** Where they lie in this run. */
  readonly folder: string;
  readonly key: Secret;
  /** Which of them may be used without asking, and how many were. */
  readonly reuse: AnswerReuse;
  /** Brings the answers of earlier runs into the folder, once. For whoever is about to look there: most runs ask nothing. */
  bring(): Promise<void>;
  /** Hands on what was added, unless the run is about a change: a change adds nothing that others rely on. */
  save(): Promise<void>;
}

interface TravelRequest {
  readonly cacheKey?: Secret | undefined;
  readonly env: Environment;
  readonly tell?: ((remark: string) => void) | undefined;
  /** Milliseconds since the epoch. */
  readonly now?: () => number;
}

/** Undefined without a key, outside a workflow, and for a pull request from a fork, which does not get to the key. */
export function travellingAnswers(
  event: EventContext,
  { cacheKey: key, env, tell = () => undefined, now = Date.now }: TravelRequest,
): TravellingAnswers | undefined {
  const temporary = env["RUNNER_TEMP"];
  if (key === undefined || !temporary || event.kind === "local" || event.fork) return undefined;
  // Answers that are sealed with a token lie elsewhere, so that none of them travels.
  const folder = join(temporary, "lockstep", "travelling-answers");
  const { own, prefix } = entryKey("answers", nameKey(key), env);
  const cache = openRunCache({ env, tell });
  let brought: Promise<string> | undefined;
  const bring = async (): Promise<string> => {
    await makeRoom(folder);
    await cache.restore([folder], own, [prefix]);
    return contentOf(folder);
  };
  return {
    folder,
    key,
    reuse: new AnswerReuse(now),
    bring: async () => {
      brought ??= bring();
      await brought;
    },
    save: async () => {
      if (brought === undefined || isChange(event)) return;
      const before = await brought;
      const after = await contentOf(folder);
      if (after !== "" && after !== before) await cache.save([folder], own);
    },
  };
}

/** A link in the place of the folder would be followed. An earlier step of the same job may have left answers, which stay. */
async function makeRoom(folder: string): Promise<void> {
  const status = await lstat(folder).catch(() => undefined);
  if (status && !status.isDirectory()) await rm(folder, { force: true });
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch(() => undefined);
}

/** A text that changes with each answer that is added or replaced. Empty for an empty folder, or none. */
async function contentOf(folder: string): Promise<string> {
  const names = await readdir(folder).catch(() => []);
  const files = await Promise.all(
    names.sort().map(async (name) => {
      const status = await lstat(join(folder, name)).catch(() => undefined);
      return `${name} ${status?.size} ${status?.mtimeMs}`;
    }),
  );
  return files.join("\n");
}
