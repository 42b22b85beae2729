// Remembers between runs which blobs were clean. It decides where that is sound: only for scans of all history, and never for a
// change, which could put a file there that hides its own secret.
import type { Secret } from "@lockstep/core";
import {
  type Environment,
  type EventContext,
  isChange,
  type KeptPlace,
  keptFile,
  keptInRunCache,
  programDigest,
} from "@lockstep/runtime";
import type { RuleChoice } from "../scan/load-rules.ts";
import type { Selection } from "../source/selection.ts";
import type { IdTable } from "./id-table.ts";
import { type KnownTerms, MAX_BYTES, readKnownBlobs, type Unfit, writeKnownBlobs } from "./known-blobs.ts";
import { rulesDigest } from "./rules-digest.ts";

/** The cache of GitHub Actions, or a file at an absolute path. */
export type MemoryPlace = "runner" | { readonly file: string };

export interface MemoryRequest {
  readonly place: MemoryPlace | undefined;
  readonly selection: Selection;
  readonly event: EventContext;
  readonly env: Environment;
  readonly choice: RuleChoice;
  readonly key: Secret | undefined;
  readonly tell: (remark: string) => void;
}

export interface BlobMemory {
  /** Blobs that are known to be clean. */
  readonly known: { has(id: string): boolean };
  /** Adds blobs that turned out clean. Those that nobody asked for any more are forgotten. */
  remember(clean: readonly string[]): Promise<void>;
}

const NONE: BlobMemory = { known: new Set<string>(), remember: async () => undefined };

const WHY: Readonly<Record<Unfit | "unusable", string>> = {
  unusable: "it is no regular file, or too large",
  foreign: "it is not a file of lockstep",
  damaged: "it is damaged",
  "other-rules": "it was made by another build of lockstep, or with another configuration",
  "other-seal": "its seal does not fit the fingerprint key",
};
/** What is there is not ours, and is left alone. */
const UNTOUCHABLE: readonly string[] = ["unusable", "foreign"];

/** Never throws for the state of what is kept: then every blob is scanned. */
export async function openBlobMemory(request: MemoryRequest): Promise<BlobMemory> {
  const { place, choice, key, tell } = request;
  if (place === undefined) return NONE;
  if (!isSound(request, place)) {
    tell(
      "The memory of clean contents is not used: it is for scans of all history on the default branch, of no change.",
    );
    return NONE;
  }
  const terms: KnownTerms = { digest: rulesDigest(choice, programDigest()), key };
  const kept = openPlace(place, terms, request);
  const loaded = await load(kept, terms);
  if (typeof loaded === "string" && loaded !== "absent") {
    tell(`The memory of clean contents is not used: ${WHY[loaded]}. Everything is scanned.`);
  }
  const table = typeof loaded === "string" ? undefined : loaded;
  const isOurs = typeof loaded !== "string" || !UNTOUCHABLE.includes(loaded);
  return { known: table ?? NONE.known, remember: isOurs ? remembering(kept, table, terms, tell) : NONE.remember };
}

/** Whoever may write to the default branch is trusted with what the entries of its runs say. */
function isSound({ selection, event }: MemoryRequest, place: MemoryPlace): boolean {
  if (selection.kind !== "history" || selection.tips !== "all") return false;
  if (isChange(event)) return false;
  if (event.kind === "local" || place !== "runner") return true;
  return event.defaultBranch === undefined || event.ref === `refs/heads/${event.defaultBranch}`;
}

function openPlace(place: MemoryPlace, { digest }: KnownTerms, { env, tell }: MemoryRequest): KeptPlace {
  return place === "runner"
    ? keptInRunCache("secret-scan", digest.toString("hex"), { env, tell })
    : keptFile(place.file);
}

async function load(kept: KeptPlace, terms: KnownTerms): Promise<IdTable | Unfit | "absent" | "unusable"> {
  const bytes = await kept.load(MAX_BYTES);
  return typeof bytes === "string" ? bytes : readKnownBlobs(bytes, terms);
}

function remembering(
  kept: KeptPlace,
  table: IdTable | undefined,
  terms: KnownTerms,
  tell: MemoryRequest["tell"],
): BlobMemory["remember"] {
  return async (clean) => {
    if (clean.length === 0 && table !== undefined) return;
    const bytes = writeKnownBlobs(table, clean, terms);
    if (bytes === undefined) return;
    try {
      await kept.store(bytes);
    } catch {
      tell("The memory of clean contents could not be written. The next scan looks at everything again.");
    }
  };
}
