// What an answer says is open, is open: whatever knocks, changes by nft, ends of steps and repairs come between.
import fc from "fast-check";
import { expect, it } from "vitest";
import { Firewall } from "../src/firewall/firewall.ts";
import type { FirewallPlan } from "../src/firewall/firewall-plan.ts";
import { elementOf, type Grant, type GrantScope } from "../src/firewall/grant.ts";
import { Knocker } from "../src/firewall/knock/knocker.ts";
import { GRANTED, STEP_GRANTED } from "../src/firewall/sets.ts";
import { KernelSets } from "./kernel-sets.ts";

const PLAN: FirewallPlan = {
  mode: "block",
  agentUid: 61_500,
  uplinks: [],
  resolvers: [],
  networks: [],
  ports: { dns: { output: {}, forward: {} }, knock: {} },
  kept: [],
  azure: false,
};
const SETS = { job: GRANTED, step: STEP_GRANTED } as const;
/** What the book and the kernel may differ by. */
const MARGIN_S = 1;

const grant = (seconds: number, address = "192.0.2.7"): Grant => ({
  family: address.includes(":") ? 6 : 4,
  address,
  protocol: "tcp",
  port: 443,
  seconds,
});

function machine(): { kernel: KernelSets; firewall: Firewall } {
  const kernel = new KernelSets();
  return { kernel, firewall: new Firewall(kernel, PLAN, new Knocker(kernel.sockets)) };
}

it("opens by knocks alone, for the time that is needed or longer", async () => {
  const { kernel, firewall } = machine();
  await firewall.grant([grant(70), grant(3_630, "2001:db8::7")], "job", 0);
  expect(kernel.left(GRANTED[4], elementOf(grant(0)))).toBeGreaterThanOrEqual(70);
  expect(kernel.left(GRANTED[6], elementOf(grant(0, "2001:db8::7")))).toBe(3_630);
  expect(kernel.changes).toEqual([]);
});

it("leaves what no knock opens to nft, and waits for it", async () => {
  const { kernel, firewall } = machine();
  kernel.takesKnocks = false;
  await firewall.grant([grant(70)], "job", 0);
  expect(kernel.left(GRANTED[4], elementOf(grant(0)))).toBe(70);
  kernel.takesKnocks = true;
  await firewall.grant([grant(4_000, "192.0.2.8")], "job", 0);
  expect(kernel.left(GRANTED[4], elementOf(grant(0, "192.0.2.8")))).toBe(4_000);
});

it("opens many addresses by one change", async () => {
  const { kernel, firewall } = machine();
  await firewall.grant(
    Array.from({ length: 60 }, (_, index) => grant(70, `192.0.2.${index}`)),
    "job",
    0,
  );
  expect(kernel.changes).toHaveLength(1);
  expect(kernel.elements(GRANTED[4])).toHaveLength(60);
});

it("rejects what finds no room", async () => {
  const { kernel, firewall } = machine();
  kernel.size = 1;
  await firewall.grant([grant(70)], "job", 0);
  await expect(firewall.grant([grant(70, "192.0.2.8")], "job", 0)).rejects.toThrow(Error);
  expect(kernel.elements(GRANTED[4])).toEqual([elementOf(grant(0))]);
});

it("takes back what it did not open, and nothing else", async () => {
  const { kernel, firewall } = machine();
  kernel.open(GRANTED[4], "192.0.2.66 . tcp . 443", 60);
  await firewall.grant([grant(70)], "job", 0);
  expect((await firewall.observe(0)).foreign).toEqual(["192.0.2.66 . tcp . 443"]);
  expect(kernel.elements(GRANTED[4])).toEqual([elementOf(grant(0))]);
});

it("closes what a knock opened for longer than it is needed, by one change", async () => {
  const { kernel, firewall } = machine();
  await firewall.grant([grant(70), grant(61, "192.0.2.8"), grant(150, "192.0.2.9")], "job", 0);
  kernel.now = 75_000;
  const seen = await firewall.observe(kernel.now);
  expect(kernel.elements(GRANTED[4])).toEqual([elementOf(grant(0, "192.0.2.9"))]);
  expect([seen.foreign, kernel.changes.length]).toEqual([[], 1]);
  await firewall.grant([grant(70)], "job", kernel.now);
  expect(kernel.left(GRANTED[4], elementOf(grant(0)))).toBeGreaterThanOrEqual(70);
});

it("opens nothing before the rules stand", async () => {
  const { kernel, firewall } = machine();
  const started = firewall.start();
  const granted = firewall.grant([grant(70)], "job", 0);
  expect(kernel.elements(GRANTED[4])).toEqual([]);
  await started;
  await granted;
  expect(kernel.elements(GRANTED[4])).toEqual([elementOf(grant(0))]);
});

it("does not open for a step that has ended before its turn came", async () => {
  const { kernel, firewall } = machine();
  kernel.takesKnocks = false;
  const late = firewall.grant([grant(70)], "step", 0);
  const ended = firewall.setSteps(undefined, true);
  await expect(late).rejects.toThrow(Error);
  await ended;
  expect(kernel.elements(STEP_GRANTED[4])).toEqual([]);
});

type Command =
  | { readonly do: "grant"; readonly scope: GrantScope; readonly seconds: number; readonly address: string }
  | { readonly do: "end" }
  | { readonly do: "repair" }
  | { readonly do: "observe" }
  | { readonly do: "kernel"; readonly takesKnocks: boolean; readonly slowness: number }
  | { readonly do: "wait"; readonly milliseconds: number };

const command: fc.Arbitrary<Command> = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.record({
      do: fc.constant("grant" as const),
      scope: fc.constantFrom("job" as const, "step" as const),
      seconds: fc.integer({ min: 35, max: 3_700 }),
      address: fc.constantFrom("192.0.2.1", "192.0.2.2", "2001:db8::1"),
    }),
  },
  { weight: 2, arbitrary: fc.record({ do: fc.constantFrom("end" as const, "repair" as const, "observe" as const) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant("kernel" as const),
      takesKnocks: fc.boolean(),
      slowness: fc.integer({ min: 1, max: 4 }),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({ do: fc.constant("wait" as const), milliseconds: fc.integer({ min: 0, max: 200_000 }) }),
  },
);

/** Does all commands without waiting for the one before, but for a turn of the event loop where the time goes on. */
class Play {
  readonly #machine = machine();
  readonly #under: Promise<unknown>[] = [];
  #ends = 0;
  #repairs = 0;

  async run(commands: readonly Command[]): Promise<void> {
    for (const each of commands) await this.#step(each);
    await Promise.all(this.#under);
  }

  async #step(each: Command): Promise<void> {
    const { kernel, firewall } = this.#machine;
    if (each.do === "grant") this.#under.push(this.#grant(each));
    else if (each.do === "end") this.#under.push(this.#end());
    else if (each.do === "repair") this.#under.push(this.#repair());
    else if (each.do === "observe") this.#under.push(firewall.observe(kernel.now));
    else if (each.do === "kernel") Object.assign(kernel, { takesKnocks: each.takesKnocks, slowness: each.slowness });
    else {
      // A change that has not ended after a few seconds has failed.
      if (each.milliseconds > MARGIN_S * 1_000) await Promise.all(this.#under);
      await new Promise((resolve) => setImmediate(resolve));
      kernel.now += each.milliseconds;
    }
  }

  async #grant({ scope, seconds, address }: Extract<Command, { do: "grant" }>): Promise<void> {
    const { kernel, firewall } = this.#machine;
    const wanted = grant(seconds, address);
    const [asked, ends, repairs] = [kernel.now, this.#ends, this.#repairs];
    const opened = await firewall.grant([wanted], scope, asked).then(
      () => true,
      () => false,
    );
    if (!opened) expect([scope, this.#ends > ends]).toEqual(["step", true]);
    // Opened before the step ended, or before rules were laid anew that somebody had taken away: then it may be closed again.
    if (!opened || this.#repairs > repairs || (scope === "step" && this.#ends > ends)) return;
    const needed = seconds - MARGIN_S - (kernel.now - asked) / 1_000;
    expect(kernel.left(SETS[scope][wanted.family], elementOf(wanted))).toBeGreaterThanOrEqual(needed);
  }

  async #end(): Promise<void> {
    const { kernel, firewall } = this.#machine;
    this.#ends += 1;
    const own = this.#ends;
    const grants = this.#under.length;
    await firewall.setSteps(undefined, true);
    if (own !== this.#ends || this.#under.length > grants + 1) return;
    expect([4, 6].flatMap((family) => kernel.elements(STEP_GRANTED[family as 4 | 6]))).toEqual([]);
  }

  async #repair(): Promise<void> {
    this.#repairs += 1;
    const { kernel, firewall } = this.#machine;
    await firewall.repair(kernel.now);
  }
}

it("never says open of what is closed, and opens nothing for a step that is over", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(command, { maxLength: 25 }), (commands) => new Play().run(commands)),
    { numRuns: 400 },
  );
});
