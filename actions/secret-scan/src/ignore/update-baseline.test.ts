import { Secret, SourceFile, UsageError } from "@lockstep/core";
import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { parseBaseline, renderBaseline } from "./baseline-file.ts";
import { baselineList } from "./baseline-list.ts";
import { exampleFamily, exampleSighting } from "./example-sighting.ts";
import { type BaselineUpdate, updateBaseline } from "./update-baseline.ts";

const make = new Synthetic("update");
const [first, second] = [make.alnum(30), make.alnum(30)];
const options: BaselineUpdate = { familyOf: exampleFamily, key: undefined, complete: true };
const sightings = [exampleSighting({ secret: first }), exampleSighting({ secret: second, path: "b/c.ts" })];

function reread(updated: ReturnType<typeof updateBaseline>) {
  return parseBaseline(new SourceFile("b", renderBaseline(updated)));
}

function subject(secret: string, path = "elsewhere.txt") {
  return { sighting: exampleSighting({ secret, path }), family: "acme", commits: [] };
}

test("a new baseline has a salt of its own and covers what was found, wherever it goes", () => {
  const [one, other] = [reread(updateBaseline(undefined, sightings, options)), updateBaseline(undefined, [], options)];
  expect(one.keys).not.toEqual(other.keys);
  const list = baselineList("b", one, undefined);
  expect([first, second].map((secret) => list.cover(subject(secret))?.entries.length)).toEqual([1, 1]);
  expect(list.cover(subject(make.alnum(30)))).toBeUndefined();
  expect(list.unusable).toBeUndefined();
});

test("the file holds no secret, and a second update of the same findings changes no byte", () => {
  const text = renderBaseline(updateBaseline(undefined, sightings, options));
  const again = renderBaseline(
    updateBaseline(parseBaseline(new SourceFile("b", text)), [...sightings].reverse(), options),
  );
  expect(again).toBe(text);
  expect([first, second].some((secret) => text.includes(secret))).toBe(false);
});

test("a whole scan drops what is gone, another one keeps it", () => {
  const old = reread(updateBaseline(undefined, sightings, options));
  const only = sightings.slice(0, 1);
  expect(updateBaseline(old, only, options).entries).toHaveLength(1);
  expect(updateBaseline(old, only, { ...options, complete: false }).entries).toHaveLength(2);
});

test("reasons stay, also where the finding has moved", () => {
  const old = updateBaseline(undefined, sightings, options);
  const reasoned = reread({ ...old, entries: old.entries.map((entry) => ({ ...entry, reason: "revoked in May" })) });
  const moved = exampleSighting({ secret: first, path: "new/place" });
  const [entry] = updateBaseline(reasoned, [moved], options).entries;
  expect([entry?.path, entry?.reason]).toEqual(["new/place", "revoked in May"]);
});

test("the path stays where the finding still is, whatever other places it has", () => {
  const old = reread(updateBaseline(undefined, [exampleSighting({ secret: first, path: "m" })], options));
  const places = ["a", "m", "z"].map((path) => exampleSighting({ secret: first, path }));
  expect(updateBaseline(old, places, options).entries.map(({ path }) => path)).toEqual(["m"]);
});

test("two baselines that were merged become one salt again in a whole scan", () => {
  const [ours, theirs] = sightings.map((sighting) => renderBaseline(updateBaseline(undefined, [sighting], options)));
  const merged = parseBaseline(new SourceFile("b", `${ours}${theirs}`));
  const list = baselineList("b", merged, undefined);
  expect([first, second].map((secret) => list.cover(subject(secret))?.entries.length)).toEqual([1, 1]);
  const updated = updateBaseline(merged, sightings, options);
  expect([updated.keys.length, updated.entries.length]).toEqual([1, 2]);
});

test("with a key the file has no salt, and only the key's owners can use it", () => {
  const key = new Secret("of the owners");
  const keyed = reread(updateBaseline(undefined, sightings, { ...options, key }));
  expect(baselineList("b", keyed, key).cover(subject(first))).toBeDefined();
  const list = baselineList("b", keyed, undefined);
  expect([list.cover(subject(first)), list.unusable === undefined]).toEqual([undefined, false]);
  expect(() => updateBaseline(keyed, sightings, options)).toThrow(UsageError);
});
