// Follows the build stages of a Dockerfile and the arguments declared before the first, which decide what its `FROM`
// lines stand for ("Understand how ARG and FROM interact" in the Dockerfile reference).
import { wordsOf } from "./dockerfile-words.ts";
import { expandVariables } from "./expand-variables.ts";

interface Stage {
  /** The program that `SHELL` sets; undefined where none is set. */
  shell: string | undefined;
  /** The one that `ONBUILD SHELL` sets, for triggers and for what is built on the stage. */
  triggeredShell?: string | undefined;
}

/** What a name in a Dockerfile stands for. `scratch` is an empty stage, a build context counts as one. The file alone may not tell. */
export type Origin =
  | { readonly kind: "stage"; readonly stage: Stage }
  | { readonly kind: "image"; readonly name: string }
  | { readonly kind: "undecided" };

const UNDECIDED: Origin = { kind: "undecided" };

/** Architectures as the builder names them in `TARGETARCH` and `BUILDARCH`. */
const ARCHITECTURES = ["amd64", "arm64", "arm", "386", "ppc64le", "riscv64", "s390x", "loong64", "mips64le"] as const;

export class BuildStages {
  readonly #escapeChar: string;
  readonly #contexts: ReadonlySet<string>;
  readonly #arguments = new Map<string, string>();
  /** By name in lower case: stages are found without regard to case. */
  readonly #stages = new Map<string, Stage>();
  #count = 0;
  current: Stage = { shell: undefined };

  /** `contexts` are names, in lower case, that whoever starts the build gives a meaning. */
  constructor(escapeChar: string, contexts: ReadonlySet<string>) {
    this.#escapeChar = escapeChar;
    this.#contexts = contexts;
  }

  get isEmpty(): boolean {
    return this.#count === 0;
  }

  /** Takes the text behind `ARG`. Only what stands before the first stage counts for `FROM`. */
  declare(text: string, at: number): void {
    if (!this.isEmpty) return;
    for (const { raw } of wordsOf(text, at, this.#escapeChar)) {
      const equals = raw.indexOf("=");
      if (equals < 0) continue;
      const name = raw.slice(0, equals);
      const value = this.#expand(raw.slice(equals + 1));
      if (value === undefined) this.#arguments.delete(name);
      else this.#arguments.set(name, value);
    }
  }

  /** Starts a stage on top of `origin`. */
  enter(origin: Origin, name: string | undefined): void {
    this.#count += 1;
    const around = origin.kind === "stage" ? origin.stage : undefined;
    this.current = { shell: around?.triggeredShell ?? around?.shell };
    if (name !== undefined) this.#stages.set(name.toLowerCase(), this.current);
  }

  /** What the word behind `FROM` stands for. Empty text is a value that still has to be given. */
  resolve(word: string): Origin {
    const name = this.#expand(word);
    if (name) return this.#find(name) ?? { kind: "image", name };
    return this.#stageOfPlatform(word) ?? UNDECIDED;
  }

  /** What the name in `COPY --from` or a mount stands for. No variables are replaced there, and stages have numbers, too. */
  resolvePlain(name: string): Origin {
    if (name.includes("$")) return UNDECIDED;
    if (/^\d{1,9}$/.test(name) && Number(name) < this.#count) return { kind: "stage", stage: { shell: undefined } };
    return this.#find(name) ?? { kind: "image", name };
  }

  #find(name: string): Origin | undefined {
    const isEmpty = name === "scratch" || this.#contexts.has(name.toLowerCase());
    const stage = isEmpty ? { shell: undefined } : this.#stages.get(name.toLowerCase());
    return stage && { kind: "stage", stage };
  }

  /** A stage such as `build-amd64`, named by the platform that is built for ("Automatic platform ARGs in the global scope"). */
  #stageOfPlatform(word: string): Origin | undefined {
    for (const architecture of ARCHITECTURES) {
      const name = this.#expand(word, platformOf(architecture));
      const found = name ? this.#find(name) : undefined;
      if (found) return found;
    }
    return undefined;
  }

  #expand(word: string, platform?: ReadonlyMap<string, string>): string | undefined {
    const lookUp = (name: string) => this.#arguments.get(name) ?? platform?.get(name);
    return expandVariables(word, { lookUp, escapeChar: this.#escapeChar });
  }
}

function platformOf(architecture: string): ReadonlyMap<string, string> {
  const parts = [
    ["ARCH", architecture],
    ["OS", "linux"],
    ["VARIANT", ""],
  ] as const;
  return new Map(["TARGET", "BUILD"].flatMap((side) => parts.map(([part, value]) => [side + part, value] as const)));
}
