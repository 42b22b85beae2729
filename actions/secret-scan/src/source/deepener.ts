// Fetches what a shallow clone lacks, where the run has a token and a server to fetch from.
import { LockstepError } from "@lockstep/core";
import type { Checkout, GitObjects } from "@lockstep/runtime";
import type { HistorySelection, RangeSelection } from "./selection.ts";

/** Gives a function that says whether it could make the clone whole for a selection. Outside a workflow nothing is fetched. */
export function deepener(
  objects: GitObjects | undefined,
  { event, token }: Checkout,
): (selection: RangeSelection | HistorySelection) => Promise<boolean> {
  return async (selection) => {
    if (objects === undefined || token === undefined || event.kind === "local") return false;
    const { serverUrl, repository } = event;
    const until = selection.kind === "range" ? selection : "history";
    try {
      return await objects.deepen({ serverUrl, repository, token, until });
    } catch (error) {
      // The scan then tells what is missing and how to have it fetched: an error would only end it.
      if (error instanceof LockstepError) return false;
      throw error;
    }
  };
}
