// Everything that references lead to, found step by step as it becomes known what each target pulls in. It asks nobody.
import { codeKey, nextTargets } from "../../graph/dependency.ts";
import type { JudgedReference } from "../../reference/judge-reference.ts";
import type { CodeEvidence } from "../facts.ts";
import { directTargets, type Target } from "./target.ts";

/** GitHub nests actions ten deep at most ("Creating a composite action"). */
const MAX_DEPTH = 10;
/** Several times what the largest repositories reach; beyond it somebody is making the graph grow. */
const MAX_TARGETS = 2000;

/** A target that was left out, for being too deep or one too many. */
export interface LeftOut {
  readonly target: Target;
  readonly why: string;
}

export class Reach {
  /** In the order in which they were found; grows with `expand`. */
  readonly targets: readonly Target[];
  readonly leftOut: readonly LeftOut[];
  readonly #targets: Target[] = [];
  readonly #leftOut: LeftOut[] = [];
  readonly #seen = new Set<string>();
  readonly #noted = new Set<string>();

  constructor(references: readonly JudgedReference[]) {
    this.targets = this.#targets;
    this.leftOut = this.#leftOut;
    for (const target of directTargets(references)) this.#admit(target);
  }

  /** Adds what the code of `parent` pulls in and returns what of it is new. A cycle ends here, because nothing in it is new. */
  expand(parent: Target, code: CodeEvidence): readonly Target[] {
    const depth = parent.depth + 1;
    const found = nextTargets(parent.target, code).map(
      (sited): Target => ({ ...sited, claim: undefined, depth, origins: parent.origins.slice(0, 1) }),
    );
    return found.filter((target) => !this.#seen.has(keyOf(target)) && this.#admit(target));
  }

  #admit(target: Target): boolean {
    const why = reasonToLeaveOut(target.depth, this.#targets.length);
    this.#seen.add(keyOf(target));
    if (why === undefined) this.#targets.push(target);
    else this.#leaveOut(target, why);
    return why === undefined;
  }

  /** Once for each reference and reason: what grows without end must not make the report grow, too. */
  #leaveOut(target: Target, why: string): void {
    const [origin] = target.origins;
    const key = `${why} ${origin?.file.path} ${origin?.reference.start}`;
    if (!this.#noted.has(key)) this.#leftOut.push({ target, why });
    this.#noted.add(key);
  }
}

function reasonToLeaveOut(depth: number, count: number): string | undefined {
  if (depth > MAX_DEPTH) return `it is nested deeper than ${MAX_DEPTH} levels`;
  return count >= MAX_TARGETS ? `more than ${MAX_TARGETS} actions and workflows are pulled in` : undefined;
}

function keyOf({ site, target }: Target): string {
  return `${site} ${codeKey(target)}`;
}
