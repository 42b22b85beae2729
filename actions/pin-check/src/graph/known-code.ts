// Looks up what code pulls in, as far as it is known, and lets facts settle what the names in it are. Each piece of code is
// resolved once. It asks nobody.

import { settle } from "../evidence/cases/settle.ts";
import { type CodeEvidence, type Facts, type NameEvidence, refKey, repositoryKey } from "../evidence/facts.ts";
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
    return settle(reference, reference.target && this.#nameOf(reference.target));
  }

  #resolve(target: RemoteTarget): ResolvedCode | undefined {
    const found = this.#facts.code.get(codeKey(target, this.#hostOf(target)));
    if (!found) return undefined;
    const dependencies = found.uses.map((dependency) => this.settle(resolveDependency(target, dependency)));
    return { kind: found.kind, dependencies };
  }

  #nameOf(target: RemoteTarget): NameEvidence | undefined {
    const { owner, name, ref } = target;
    return this.#facts.names.get(refKey(repositoryKey(owner, name, this.#hostOf(target)), ref));
  }

  /** A server may serve repositories of github.com beside its own: its own go first. */
  #hostOf({ owner, name }: RemoteTarget): string | undefined {
    return this.#facts.repositories.has(repositoryKey(owner, name, this.#host)) ? this.#host : undefined;
  }
}
