// Works through a list of repositories, a few at a time, until it ends or there is no point in going on.
import type { UnavailableError } from "@lockstep/core";
import { isNetworkFailure, isRateLimit } from "./outage-watch.ts";

/** GitHub asks clients not to make many requests at once ("Best practices for using the REST API"). */
export const PARALLEL = 4;

/** So many in a row, and it is not the repositories. */
const MAX_NETWORK_FAILURES = 3;

/** How the work on one item ended. */
export type Ending<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly error: unknown };

export interface WorkEnd<Item> {
  /** Items that nobody started on. */
  readonly unreached: readonly Item[];
  /** Why; undefined where the list was worked through. */
  readonly stoppedBy: UnavailableError | undefined;
}

/**
 * Calls `work` on each item, at most `parallel` at a time, and `end` with what came of it. A failure does not keep the others from
 * their turn, except a rate limit, or the third broken connection in a row. Rejects only if `end` throws; nothing new is
 * started then.
 */
export async function workThrough<Item extends object, Value>(
  items: readonly Item[],
  work: (item: Item) => Promise<Value>,
  end: (item: Item, ending: Ending<Value>) => void,
  parallel = PARALLEL,
): Promise<WorkEnd<Item>> {
  const waiting = [...items];
  const stop = new StopSign();
  const conclude = (item: Item, ending: Ending<Value>): void => {
    try {
      end(item, ending);
    } catch (error) {
      // The other workers find nothing more to do.
      waiting.length = 0;
      throw error;
    }
  };
  const worker = async (): Promise<void> => {
    while (stop.cause === undefined) {
      const item = waiting.shift();
      if (item === undefined) return;
      const ending = await settle(work(item));
      stop.look(ending);
      conclude(item, ending);
    }
  };
  await Promise.all(Array.from({ length: parallel }, worker));
  return { unreached: waiting, stoppedBy: stop.cause };
}

class StopSign {
  cause: UnavailableError | undefined;
  #failuresInARow = 0;

  look(ending: Ending<unknown>): void {
    const error = ending.ok ? undefined : ending.error;
    this.#failuresInARow = isNetworkFailure(error) ? this.#failuresInARow + 1 : 0;
    const isDead = isNetworkFailure(error) && this.#failuresInARow >= MAX_NETWORK_FAILURES;
    if (isRateLimit(error) || isDead) this.cause ??= error;
  }
}

async function settle<Value>(work: Promise<Value>): Promise<Ending<Value>> {
  try {
    return { ok: true, value: await work };
  } catch (error) {
    return { ok: false, error };
  }
}
