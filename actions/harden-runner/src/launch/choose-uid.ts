// The user id that only the agent has. Drawn anew for every run, from the range that systemd gives to nobody for good.
import { randomInt } from "node:crypto";

/** The dynamic user ids of systemd ("Users, Groups, UIDs and GIDs on systemd Systems"). */
const FIRST = 61_184;
const LAST = 65_519;

/** An id that is not in `taken`: the ids of accounts and of running processes. */
export function chooseUid(taken: ReadonlySet<number>, draw: (from: number, to: number) => number = randomInt): number {
  for (let tries = 0; tries < 10_000; tries++) {
    const uid = draw(FIRST, LAST + 1);
    if (!taken.has(uid)) return uid;
  }
  throw new RangeError("every dynamic user id is taken");
}
