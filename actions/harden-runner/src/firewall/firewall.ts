// The rules while they stand: makes grants, reads what the kernel noted, and notices when somebody changed them.
import type { Nft } from "@lockstep/runtime/host";
import type { Endpoint } from "../endpoint/endpoint.ts";
import type { FirewallPlan } from "./firewall-plan.ts";
import { type Flow, type Notes, type PacketCounts, readNotes } from "./flow.ts";
import { FlowTally } from "./flow-tally.ts";
import { elementOf, type Grant, type GrantScope } from "./grant.ts";
import { GrantBook } from "./grant-book.ts";
import type { Knocker } from "./knock/knocker.ts";
import { type ListedRules, rulesIn, STEP_CHAINS } from "./listed-rules.ts";
import { type Listing, readListing } from "./listing.ts";
import { OneByOne } from "./one-by-one.ts";
import { renderDirectRules, renderRuleset, renderStepRules } from "./ruleset.ts";
import { GRANTED, STEP_GRANTED, TABLE } from "./sets.ts";

export interface Observed {
  /** Flows that are new since the last look, with all their packets, or with those that were added. */
  readonly flows: readonly Flow[];
  /** Elements in the granted sets that nobody granted. They have been removed. */
  readonly foreign: readonly string[];
  /** Packets that belong to no noted flow. */
  readonly unnoted: PacketCounts;
  /** False if the rules are not those that were applied. */
  readonly intact: boolean;
}

/** What is open for longer than it is needed is looked for so often. */
const CLOSE_EVERY_MS = 2_000;

/** What a listing has to show. Undefined for a part that is being changed: of it a listing says nothing. */
type Expected = Readonly<Record<keyof ListedRules, string | undefined>>;

const NOTHING_YET: Expected = { fixed: undefined, steps: undefined };

const SET_OF = { job: GRANTED, step: STEP_GRANTED } as const;

export class Firewall {
  readonly #nft: Nft;
  readonly #plan: FirewallPlan;
  readonly #knocker: Knocker;
  /** A change, or a knock for a shorter time, could undo what another has opened, and its book would not know. */
  readonly #changes = new OneByOne();
  readonly #books = { job: new GrantBook(), step: new GrantBook() } as const;
  #tally = new FlowTally();
  #closesAt = 0;
  #generation = 0;
  /** How often the sets of steps were emptied. */
  #flushes = 0;
  #expected = NOTHING_YET;

  constructor(nft: Nft, plan: FirewallPlan, knocker: Knocker) {
    this.#nft = nft;
    this.#plan = plan;
    this.#knocker = knocker;
  }

  /** Applies all rules in one transaction. Throws `UnavailableError` if the kernel does not take them: then none stands. */
  start(): Promise<void> {
    // Without its rules a knock passes, and opens nothing.
    return this.#changes.next(() => this.#apply());
  }

  /**
   * Opens what an answer of the resolver allows. Resolves when the kernel holds all of it, for the time it is needed or longer.
   * Rejects where the kernel takes it in no way, and for a step that has ended meanwhile.
   */
  async grant(grants: readonly Grant[], scope: GrantScope = "job", now = performance.now()): Promise<void> {
    const generation = this.#generation;
    await this.#changes.next(async () => {
      if (scope === "step" && generation !== this.#generation) throw new Error("the step has ended");
      const book = this.#books[scope];
      book.made(await this.#knocker.open(book.missing(grants, now), scope), now);
      await this.#add(grants, scope, now);
      book.needed(grants, now);
    });
  }

  /** Opens by nft what is not open yet. */
  async #add(grants: readonly Grant[], scope: GrantScope, now: number): Promise<void> {
    const book = this.#books[scope];
    const missing = book.missing(grants, now);
    await Promise.all(
      ([4, 6] as const).map(async (family) => {
        const own = missing.filter((grant) => grant.family === family);
        if (own.length === 0) return;
        await this.#nft.change(opening(SET_OF[scope][family], own, (element) => book.knows(element, now)));
        book.made(own, now);
      }),
    );
  }

  /**
   * Opens what the running steps may reach besides: `networks`, and whatever is granted for them. `ended`: a step is over, so
   * what was granted for steps is taken back, and connections that were opened by it are refused from now on.
   */
  async setSteps(networks: readonly Endpoint[] | undefined, ended: boolean): Promise<void> {
    // At once: what was asked for before is not opened any more.
    if (ended) this.#generation += 1;
    const rules = networks === undefined ? [] : renderStepRules(networks, this.#generation);
    const flushes = ended ? ([4, 6] as const).map((family) => `flush set ${TABLE} ${STEP_GRANTED[family]}`) : [];
    const added = [
      ...rules.map((rule) => `add rule ${TABLE} steps ${rule}`),
      ...renderDirectRules(networks ?? []).map((rule) => `add rule ${TABLE} steps_direct ${rule}`),
    ];
    const emptied = STEP_CHAINS.map((chain) => `flush chain ${TABLE} ${chain}`);
    await this.#changes.next(() => {
      const { fixed } = this.#expected;
      return this.#expect({ fixed, steps: undefined }, async () => {
        await this.#nft.change([...emptied, ...flushes, ...added].join("; "));
        if (ended) this.#forgetSteps();
        return { fixed, steps: rulesIn(await this.#list()).steps };
      });
    });
  }

  #forgetSteps(): void {
    this.#books.step.clear();
    this.#flushes += 1;
  }

  /** What the kernel noted since the last look. Throws `UnavailableError` if it cannot be read. */
  async observe(now = performance.now()): Promise<Observed> {
    if (now >= this.#closesAt) await this.#changes.next(() => this.#closeOverdue(now));
    const flushes = this.#flushes;
    const expected = this.#expected;
    // Rules that are applied anew meanwhile have another.
    const tally = this.#tally;
    const listing = await this.#list();
    const intact = this.#isAs(expected, listing);
    const notes = readNotes(listing);
    const { flows, unnoted } = await this.#told(notes, tally);
    // A listing from before a step ended shows what was granted then.
    const foreign = () => this.#foreign(notes, now, flushes === this.#flushes);
    const taken = foreign().length > 0 ? await this.#changes.next(() => this.#takeBack(foreign())) : [];
    return { flows, foreign: taken, unnoted, intact };
  }

  /** False if the rules are not those that were applied, or cannot be listed. */
  async isIntact(): Promise<boolean> {
    const expected = this.#expected;
    try {
      return this.#isAs(expected, await this.#list());
    } catch {
      return false;
    }
  }

  /** `before`: what was expected when the listing was asked for. A part that changed meanwhile is left to the next listing. */
  #isAs(before: Expected, listing: Listing): boolean {
    const now = this.#expected;
    const listed = rulesIn(listing);
    return (["fixed", "steps"] as const).every(
      (part) => before[part] === undefined || before[part] !== now[part] || before[part] === listed[part],
    );
  }

  /** Applies the rules again, with what is left of every grant. What the kernel had noted is gone: look before. */
  repair(now = performance.now()): Promise<void> {
    return this.#changes.next(async () => {
      await this.#apply();
      this.#tally = new FlowTally();
      for (const scope of ["job", "step"] as const) {
        const living = this.#books[scope].living(now);
        for (const family of [4, 6] as const) {
          const own = living.filter(({ element }) => familyOf(element) === family);
          if (own.length > 0) await this.#nft.change(refresh(SET_OF[scope][family], own));
        }
      }
    });
  }

  #apply(): Promise<void> {
    return this.#expect(NOTHING_YET, async () => {
      await this.#nft.apply(renderRuleset(this.#plan));
      return rulesIn(await this.#list());
    });
  }

  /** Expects what `change` resolves with, and `meanwhile` until then. Where it fails, what was expected before it. */
  async #expect(meanwhile: Expected, change: () => Promise<Expected>): Promise<void> {
    let after = this.#expected;
    this.#expected = meanwhile;
    try {
      after = await change();
    } finally {
      this.#expected = after;
    }
  }

  /** A knock opens for a usual time, which may be longer than was needed. */
  async #closeOverdue(now: number): Promise<void> {
    this.#closesAt = now + CLOSE_EVERY_MS;
    for (const scope of ["job", "step"] as const) {
      const overdue = this.#books[scope].overdue(now);
      for (const family of [4, 6] as const) {
        const own = overdue.filter((element) => familyOf(element) === family);
        if (own.length > 0) await this.#nft.change(closing(SET_OF[scope][family], own));
        this.#books[scope].closed(own);
      }
    }
  }

  #foreign({ granted }: Notes, now: number, ofSteps: boolean): Notes["granted"] {
    return granted.filter(({ set, element }) => {
      const isOfStep = set.startsWith("step");
      return (ofSteps || !isOfStep) && !this.#books[isOfStep ? "step" : "job"].knows(element, now);
    });
  }

  async #takeBack(elements: Notes["granted"]): Promise<readonly string[]> {
    for (const { set, element } of elements) await this.#nft.change(`delete element ${TABLE} ${set} { ${element} }`);
    return elements.map(({ element }) => element);
  }

  /** The kernel lists sets and counters one after the other: a packet in between is only late, and stands in a second listing. */
  async #told({ flows, packets }: Notes, tally: FlowTally): Promise<Pick<Observed, "flows" | "unnoted">> {
    const first = tally.take(flows);
    const late = tally.missing(packets);
    if (late.denied + late.passed === 0) return { flows: first, unnoted: late };
    const second = tally.take(readNotes(await this.#list()).flows);
    const unnoted = tally.missing(packets);
    tally.giveUp(unnoted);
    return { flows: [...first, ...second], unnoted };
  }

  async #list(): Promise<Listing> {
    return readListing(await this.#nft.list(`table ${TABLE}`));
  }
}

/** The line that opens what was asked for. An element the kernel cannot have is added by itself: half the work for it. */
function opening(set: string, grants: readonly Grant[], isKnown: (element: string) => boolean): string {
  const timed = grants.map((grant) => ({ element: elementOf(grant), seconds: grant.seconds }));
  const fresh = timed.filter(({ element }) => !isKnown(element));
  const known = timed.filter(({ element }) => isKnown(element));
  return [
    ...(fresh.length > 0 ? [`add element ${TABLE} ${set} { ${elements(fresh)} }`] : []),
    ...(known.length > 0 ? [refresh(set, known)] : []),
  ].join("; ");
}

interface TimedElement {
  readonly element: string;
  readonly seconds: number;
}

function elements(timed: readonly TimedElement[]): string {
  return timed.map(({ element, seconds }) => `${element} timeout ${seconds}s`).join(", ");
}

/** The line that gives elements a new time: one that is there has to go first, all in one transaction. */
function refresh(set: string, grants: readonly TimedElement[]): string {
  const timed = `add element ${TABLE} ${set} { ${elements(grants)} }`;
  const bare = `delete element ${TABLE} ${set} { ${grants.map(({ element }) => element).join(", ")} }`;
  return `${timed}; ${bare}; ${timed}`;
}

/** The line that takes elements away. One that the kernel has just dropped is added before, so that it can be. */
function closing(set: string, own: readonly string[]): string {
  const timed = own.map((element) => ({ element, seconds: 1 }));
  return `add element ${TABLE} ${set} { ${elements(timed)} }; delete element ${TABLE} ${set} { ${own.join(", ")} }`;
}

function familyOf(element: string): 4 | 6 {
  return element.includes(":") ? 6 : 4;
}
