// What is granted and until when, so that the kernel is asked only for what it does not hold long enough.
import { elementOf, type Grant } from "./grant.ts";

/** The kernel's clock and ours may differ by this much, in milliseconds. */
const MARGIN_MS = 1_000;
/** Entries are dropped when they are over; looked through once for so many new ones. */
const SWEEP_EVERY = 1_024;

export class GrantBook {
  /** Until when the kernel holds an element. */
  readonly #until = new Map<string, number>();
  /** Until when it is wanted, where that is known. */
  readonly #wanted = new Map<string, number>();
  #added = 0;

  /** The grants of `wanted` that have to be made or made longer at the time `now`, in milliseconds, each element once. */
  missing(wanted: readonly Grant[], now: number): readonly Grant[] {
    const longest = new Map<string, Grant>();
    for (const grant of wanted) {
      const element = elementOf(grant);
      if ((longest.get(element)?.seconds ?? 0) < grant.seconds) longest.set(element, grant);
    }
    return [...longest]
      .filter(([element, { seconds }]) => this.#left(element, now) < seconds * 1_000)
      .map(([, grant]) => grant);
  }

  /** Notes that the kernel holds `grants` from `now` on. */
  made(grants: readonly Grant[], now: number): void {
    for (const grant of grants) this.#until.set(elementOf(grant), now + grant.seconds * 1_000);
    this.#added += grants.length;
    if (this.#added >= SWEEP_EVERY) this.#sweep(now);
  }

  /** Notes that `grants` are needed for their time from `now` on: the kernel may hold them for longer. */
  needed(grants: readonly Grant[], now: number): void {
    for (const grant of grants) {
      const element = elementOf(grant);
      this.#wanted.set(element, Math.max(this.#wanted.get(element) ?? 0, now + grant.seconds * 1_000));
    }
  }

  /** Elements that nobody needs any more and that the kernel would hold on to. */
  overdue(now: number): readonly string[] {
    return [...this.#wanted].flatMap(([element, wanted]) =>
      wanted + MARGIN_MS < now && (this.#until.get(element) ?? 0) > now + MARGIN_MS ? [element] : [],
    );
  }

  /** Notes that the kernel does not hold them any more. */
  closed(elements: readonly string[]): void {
    for (const element of elements) {
      this.#until.delete(element);
      this.#wanted.delete(element);
    }
  }

  /** True if the kernel may hold the element: it was granted, and its time was not over long ago. */
  knows(element: string, now: number): boolean {
    const until = this.#until.get(element);
    return until !== undefined && until + MARGIN_MS * 10 > now;
  }

  /** Everything that still has time at `now`, with what is left of it. Elements as text, seconds rounded up. */
  living(now: number): readonly { readonly element: string; readonly seconds: number }[] {
    return [...this.#until]
      .filter(([, until]) => until > now)
      .map(([element, until]) => ({ element, seconds: Math.ceil((until - now) / 1_000) }));
  }

  clear(): void {
    this.#until.clear();
    this.#wanted.clear();
  }

  /** Milliseconds that the kernel certainly holds the element for. A grant made just now counts as whole. */
  #left(element: string, now: number): number {
    const until = this.#until.get(element);
    return until === undefined ? 0 : until - now + MARGIN_MS;
  }

  #sweep(now: number): void {
    this.#added = 0;
    for (const [element, until] of this.#until) {
      if (until + MARGIN_MS * 10 < now) this.closed([element]);
    }
  }
}
