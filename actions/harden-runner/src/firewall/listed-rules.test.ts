import { describe, expect, it } from "vitest";
import { rulesIn } from "./listed-rules.ts";

const FAMILY = { family: "inet", table: "lockstep" } as const;
const TABLE = { table: { family: "inet", name: "lockstep", handle: 1 } };
const COUNTER = { counter: { ...FAMILY, name: "denied", handle: 2, packets: 3, bytes: 180 } };
const KEPT = { set: { ...FAMILY, name: "kept4", handle: 3, elem: [{ concat: [1] }, { concat: [2] }] } };
const GRANTED = { set: { ...FAMILY, name: "granted4", handle: 4, elem: [{ elem: { val: 1, expires: 30 } }] } };
const NOTED = { set: { ...FAMILY, name: "passed4", handle: 5, elem: [{ elem: { val: 1, counter: { packets: 1 } } }] } };
const CHAIN = { chain: { ...FAMILY, name: "output", handle: 6, hook: "output", prio: -5, policy: "drop" } };
const note = (set: string) => ({ set: { op: "update", elem: { concat: [] }, set, stmt: [{ counter: null }] } });
const RULE = { rule: { ...FAMILY, chain: "output", handle: 7, expr: [note("@passed4"), { accept: null }] } };
const STEP = { rule: { ...FAMILY, chain: "steps", handle: 8, expr: [{ accept: null }] } };
const ALL = [TABLE, COUNTER, KEPT, GRANTED, NOTED, CHAIN, RULE, STEP];

type Item = (typeof ALL)[number];
const without = (item: Item): readonly Item[] => ALL.filter((each) => each !== item);
const instead = (item: Item, other: object): readonly object[] => ALL.map((each) => (each === item ? other : each));

describe("rulesIn", () => {
  it.each([
    ["what a counter counts", instead(COUNTER, { counter: { ...COUNTER.counter, packets: 9, bytes: 540 } })],
    ["what is granted", instead(GRANTED, { set: { ...GRANTED.set, elem: [] } })],
    ["what packets note", instead(NOTED, { set: { ...FAMILY, name: "passed4", handle: 5 } })],
    ["the order of elements", instead(KEPT, { set: { ...KEPT.set, elem: [{ concat: [2] }, { concat: [1] }] } })],
  ])("%s is no part of them", (_what, listing) => {
    expect(rulesIn(listing as typeof ALL)).toEqual(rulesIn(ALL));
  });

  it.each([
    ["a rule that is gone", without(RULE)],
    ["a rule that was made again", instead(RULE, { rule: { ...RULE.rule, handle: 9 } })],
    ["a rule with another meaning", instead(RULE, { rule: { ...RULE.rule, expr: [{ accept: null }] } })],
    [
      "a rule that notes elsewhere",
      instead(RULE, { rule: { ...RULE.rule, expr: [note("@other"), { accept: null }] } }),
    ],
    ["rules in another order", [RULE, ...without(RULE)]],
    ["a rule that was added", [...ALL, { rule: { ...RULE.rule, handle: 9 } }]],
    ["a table that sleeps", instead(TABLE, { table: { ...TABLE.table, flags: "dormant" } })],
    ["a chain with another policy", instead(CHAIN, { chain: { ...CHAIN.chain, policy: "accept" } })],
    ["a set that is gone", without(NOTED)],
    [
      "a connection that was added to those from before",
      instead(KEPT, { set: { ...KEPT.set, elem: [{ concat: [1] }] } }),
    ],
  ])("%s differs", (_what, listing) => {
    const changed = rulesIn(listing as typeof ALL);
    expect(changed.fixed).not.toBe(rulesIn(ALL).fixed);
    expect(changed.steps).toBe(rulesIn(ALL).steps);
  });

  it("the rules of steps stand by themselves", () => {
    const changed = rulesIn([...without(STEP), { rule: { ...STEP.rule, chain: "steps_direct" } }]);
    expect(changed.fixed).toBe(rulesIn(ALL).fixed);
    expect(changed.steps).not.toBe(rulesIn(ALL).steps);
  });
});
