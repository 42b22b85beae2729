// The part of a listing that only somebody can change, and no packet: two that are the same text are the same rules. Each item
// has the kernel's number for it, so that one which was taken away and made again differs.
import { type Json, type Listing, list } from "./listing.ts";
import { FLOW_SETS, GRANTED, STEP_GRANTED } from "./sets.ts";

/** The chains whose rules come and go with steps. */
export const STEP_CHAINS = ["steps", "steps_direct"] as const;

export interface ListedRules {
  /** All but the rules of steps. */
  readonly fixed: string;
  readonly steps: string;
}

/** Sets that the agent and packets fill. */
const FILLED: ReadonlySet<unknown> = new Set([
  ...FLOW_SETS.map(({ name }) => name),
  ...[GRANTED, STEP_GRANTED].flatMap((names) => Object.values(names)),
]);

export function rulesIn(listing: Listing): ListedRules {
  const isOfStep = ({ rule }: Json): boolean =>
    STEP_CHAINS.some((chain) => chain === (rule as Json | undefined)?.["chain"]);
  return { fixed: textOf(listing.filter((item) => !isOfStep(item))), steps: textOf(listing.filter(isOfStep)) };
}

function textOf(listing: Listing): string {
  return JSON.stringify(listing, (key, value: unknown) => {
    if (key === "packets" || key === "bytes") return undefined;
    return key === "set" && isSet(value) ? withoutOrder(value) : value;
  });
}

/** A rule that fills a set has a `set` as well, which is no set. */
function isSet(value: unknown): value is Json {
  return typeof value === "object" && value !== null && "name" in value;
}

/** The kernel lists elements in an order that may change by itself. */
function withoutOrder({ elem = [], ...set }: Json): Json {
  return FILLED.has(set["name"])
    ? set
    : {
        ...set,
        elem: list(elem)
          .map((each) => JSON.stringify(each))
          .sort(),
      };
}
