// Looks up what code pulls in, as far as it is known, and lets facts settle which tags cannot move. Each piece of code is
// resolved once. It asks nobody.
import { type CodeEvidence, type Facts, refKey, repositoryKey } from "../evidence/facts.ts";
import type { Judgement } from "../reference/pin-verdict.ts";
import type { RemoteTarget } from "../reference/remote-target.ts";
import { codeKey, type ResolvedDependency, resolveDependency } from "./dependency.ts";

export interface ResolvedCode {
  readonly kind: CodeEvidence["kind"];
  readonly dependencies: readonly ResolvedDependency[];
}

export class KnownCode {
  readonly #facts: Facts;
  readonly #host: string | undefined;
  readonly #resolved = new Map<string, ResolvedCode | undefined>();

  /** `host` is that of a server other than github.com. */
  constructor(facts: Facts, host: string | undefined) {
    this.#facts = facts;
    this.#host = host;
  }

  /** What the code at `target` pulls in, or undefined where the facts do not hold it. */
  at(target: RemoteTarget): ResolvedCode | undefined {
    const key = codeKey(target);
    if (!this.#resolved.has(key)) this.#resolved.set(key, this.#resolve(target));
    return this.#resolved.get(key);
  }

  /** The reference with the verdict that facts give it. */
  settle<Reference extends Judgement & { readonly target?: RemoteTarget | undefined }>(
    reference: Reference,
  ): Reference {
    if (reference.verdict !== "tag" || !reference.target || !this.#isImmutable(reference.target)) return reference;
    const reason = "The release of this tag is immutable: GitHub keeps the tag on its commit.";
    return { ...reference, verdict: "immutable-release", reason };
  }

  #resolve(target: RemoteTarget): ResolvedCode | undefined {
    const found = this.#facts.code.get(codeKey(target, this.#hostOf(target)));
    if (!found) return undefined;
    const dependencies = found.uses.map((dependency) => this.settle(resolveDependency(target, dependency)));
    return { kind: found.kind, dependencies };
  }

  /** Only a name that no branch has as well is settled by its release. */
  #isImmutable(target: RemoteTarget): boolean {
    const { owner, name, ref } = target;
    const found = this.#facts.names.get(refKey(repositoryKey(owner, name, this.#hostOf(target)), ref));
    return found?.immutable === true && found.tag !== undefined && found.branch === undefined;
  }

  /** A server may serve repositories of github.com beside its own: its own go first. */
  #hostOf({ owner, name }: RemoteTarget): string | undefined {
    return this.#facts.repositories.has(repositoryKey(owner, name, this.#host)) ? this.#host : undefined;
  }
}
