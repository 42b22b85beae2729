// What a run over an organisation has done so far, on disk, so that another one can go on where it stopped. It is read
// strictly: a file that is not whole, or of another run, is refused and never taken in part.
import { rmSync } from "node:fs";
import { type Problem, UsageError, VERSION } from "@lockstep/core";
import { isAbsent } from "../files/is-absent.ts";
import { readTextFile } from "../files/read-text-file.ts";
import { writeWhole } from "../files/write-whole.ts";
import { either, type Fields, type Guard, isFlag, isNull, isText, mapOf, oneOf, record } from "./guard.ts";

/** Room for some ten thousand repositories. */
const MAX_BYTES = 256 * 1024 * 1024;

/** Up to a hundred repositories every one is written at once; beyond, the file must not be written anew for each. */
const WRITES_PER_SIZE = 100;

/** What makes the work of two runs parts of one. */
export interface RunIdentity {
  /** In lower case: GitHub does not tell the two apart. */
  readonly org: string;
  readonly apiUrl: string;
  readonly online: boolean;
  /** SHA-256 of the policy that all repositories are checked under; null where each has its own. */
  readonly policy: string | null;
}

interface RunContent<Stored> extends RunIdentity {
  readonly version: 1;
  /** The version of this suite: another one may judge otherwise. */
  readonly lockstep: string;
  readonly done: Readonly<Record<string, Stored>>;
}

/** What is kept of a repository, and its form in the file. */
export interface KeptForm<Done, Stored> {
  readonly isStored: Guard<Stored>;
  store(done: Done): Stored;
  /** Undefined for what cannot be used any more. */
  restore(stored: Stored): Done | undefined;
}

export class KeptRun<Done> {
  readonly path: string;
  readonly #identity: RunIdentity;
  readonly #store: (done: Done) => unknown;
  readonly #done = new Map<string, Done>();
  /** The JSON of each entry: most of them do not change from one writing to the next. */
  readonly #written = new Map<string, string>();
  #unsaved = 0;

  constructor(
    path: string,
    identity: RunIdentity,
    store: (done: Done) => unknown,
    done: ReadonlyMap<string, Done> = new Map(),
  ) {
    this.path = path;
    this.#identity = identity;
    this.#store = store;
    for (const [name, repository] of done) this.#put(name, repository);
  }

  get(name: string): Done | undefined {
    return this.#done.get(name);
  }

  /** Takes a repository in, and writes the file. Beyond a hundred repositories at most one in a hundred is unwritten. */
  add(name: string, repository: Done): void {
    this.#put(name, repository);
    this.#unsaved++;
    if (this.#unsaved * WRITES_PER_SIZE >= this.#done.size) this.save();
  }

  /** Errors: `UsageError` (`output-not-writable`). */
  save(): void {
    const { org, apiUrl, online, policy } = this.#identity;
    const head = JSON.stringify({ version: 1, lockstep: VERSION, org, apiUrl, online, policy }).slice(0, -1);
    const entries = [...this.#written].map(([name, json]) => `${JSON.stringify(name)}:${json}`);
    writeWhole(this.path, `${head},"done":{\n${entries.join(",\n")}\n}}\n`);
    this.#unsaved = 0;
  }

  remove(): void {
    rmSync(this.path, { force: true });
  }

  #put(name: string, repository: Done): void {
    this.#done.set(name, repository);
    this.#written.set(name, JSON.stringify(this.#store(repository)));
  }
}

/**
 * What the file at an absolute path holds, or an empty run where nothing is there yet. Errors: `UsageError` (`invalid-input`)
 * for what cannot be read, is no such file, or is of another run.
 */
export function openKeptRun<Done, Stored>(
  path: string,
  identity: RunIdentity,
  form: KeptForm<Done, Stored>,
): KeptRun<Done> {
  const store = (done: Done): Stored => form.store(done);
  if (isAbsent(path)) return new KeptRun(path, identity, store);
  const read = readTextFile(path, MAX_BYTES);
  if (!read.ok) throw refuse(path, "cannot be read", [{ message: read.why }]);
  const content = parse(read.text);
  if (!contentOf(form.isStored)(content)) throw refuse(path, "is not what an unfinished run leaves behind", []);
  const differences = differencesOf(content, { ...identity, lockstep: VERSION });
  if (differences.length > 0) throw refuse(path, "is of another run", differences);
  const done = new Map<string, Done>();
  for (const [name, stored] of Object.entries(content.done)) {
    const restored = form.restore(stored);
    if (restored === undefined) throw refuse(path, "names rules that nobody knows", []);
    done.set(name, restored);
  }
  return new KeptRun(path, identity, store, done);
}

function contentOf<Stored>(isStored: Guard<Stored>): Guard<RunContent<Stored>> {
  const fields: Fields<RunContent<Stored>> = {
    version: oneOf(1),
    lockstep: isText,
    org: isText,
    apiUrl: isText,
    online: isFlag,
    policy: either(isText, isNull),
    done: mapOf(isStored),
  };
  return record<RunContent<Stored>>(fields);
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

type Compared = Pick<RunContent<unknown>, "lockstep" | keyof RunIdentity>;

const COMPARED = ["lockstep", "org", "apiUrl", "online", "policy"] as const satisfies readonly (keyof Compared)[];

function differencesOf(found: Compared, wanted: Compared): readonly Problem[] {
  return COMPARED.filter((key) => found[key] !== wanted[key]).map((key) => ({
    message: `its ${key} is ${JSON.stringify(found[key])}, that of this run is ${JSON.stringify(wanted[key])}`,
  }));
}

function refuse(path: string, why: string, problems: readonly Problem[]): UsageError {
  return new UsageError("invalid-input", `The resume file ${path} ${why}.`, {
    hint: "Give the options of the run that wrote it, or name a file that is not there yet to start over.",
    problems,
  });
}
