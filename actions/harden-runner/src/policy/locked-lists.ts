// Lists that the policy has locked: a step must not add to them by its inputs.
import type { Endpoint } from "../endpoint/endpoint.ts";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { parseEndpoints } from "../endpoint/parse-endpoints.ts";

/** What a step may add to a list, and whose word that is. */
interface LockedList {
  /** The policy that locks it. */
  readonly origin: string;
  readonly entries: readonly string[];
}

/** By the name of the list; a list that is not locked is not there. */
export type LockedLists = Readonly<Partial<Record<"allowed-endpoints" | "presets" | "may-change", LockedList>>>;

/** What an input adds, for each list. */
export interface InputLists {
  readonly "allowed-endpoints": readonly Endpoint[];
  readonly presets: readonly string[];
  readonly "may-change": readonly string[];
}

/** One problem for each entry that an input adds to a locked list. */
export function lockedListProblems(inputs: InputLists, locked: LockedLists): readonly string[] {
  const endpoints = parseEndpoints(locked["allowed-endpoints"]?.entries ?? [], () => "policy").endpoints;
  return [
    ...beyond(
      "allowed-endpoints",
      inputs["allowed-endpoints"].map(formatEndpoint),
      locked,
      endpoints.map(formatEndpoint),
    ),
    ...beyond("presets", inputs.presets, locked, locked.presets?.entries),
    ...beyond("may-change", inputs["may-change"], locked, locked["may-change"]?.entries),
  ];
}

function beyond(
  name: keyof LockedLists,
  given: readonly string[],
  locked: LockedLists,
  allowed: readonly string[] = [],
): readonly string[] {
  const list = locked[name];
  if (list === undefined) return [];
  return given
    .filter((entry) => !allowed.includes(entry))
    .map((entry) => `${name}: ${JSON.stringify(entry)} is not in the policy, and ${list.origin} has locked this list`);
}
