import { UnavailableError } from "@lockstep/core";
import { expect, test } from "vitest";
import { exampleSighting } from "./example-sighting.ts";
import { setApartKnown } from "./known-at-base.ts";

const SIGHTING = exampleSighting({ path: "a.txt" });
const OTHER = exampleSighting({ path: "a.txt", secret: "another one" });
const COMMENTED = { sighting: SIGHTING, by: { kind: "comment", reason: "r" } } as const;

test("sets apart what the base has in the same file, and nothing else", async () => {
  const moved = exampleSighting({ path: "b.txt" });
  const asked: string[] = [];
  const decided = await setApartKnown(
    [{ sighting: SIGHTING }, { sighting: OTHER }, { sighting: moved }, COMMENTED],
    async (path) => {
      asked.push(path);
      return path === "a.txt" ? [SIGHTING] : [];
    },
  );
  expect(decided.map(({ by }) => by?.kind)).toEqual(["baseline", undefined, undefined, "comment"]);
  expect(asked).toEqual(["a.txt", "a.txt", "b.txt"]);
});

test("a base that cannot be read excuses nothing", async () => {
  const unavailable = async () => {
    throw new UnavailableError("base-unavailable", "gone", { hint: "" });
  };
  expect(await setApartKnown([{ sighting: SIGHTING }], unavailable)).toEqual([{ sighting: SIGHTING }]);
});
