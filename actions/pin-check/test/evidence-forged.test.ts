import { checkPorts, exampleProblems } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { pinCheck } from "../src/program.ts";
import { evidenceForged } from "../src/rules/evidence-forged.ts";
import { proposedEvidence } from "./evidence-world.ts";

it("evidence-forged flags and allows what its examples say, in a change that proposes the file", async () => {
  const problems = await exampleProblems(evidenceForged, async (files, settings) => {
    const ports = checkPorts(files, { settings, ...(await proposedEvidence(files)) });
    return (await pinCheck({}, ports)).report;
  });
  expect(problems).toEqual([]);
});
