// Finds references that an expression completes while the workflow runs.
import { defineRule } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { detect } from "./detect.ts";
import { DIGEST, job } from "./example-files.ts";

export const dynamicReference = defineRule<JudgedReference>({
  id: "dynamic-reference",
  title: "What is used is decided while the workflow runs",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "An expression can come to stand for anything. Nobody who reads the file, and no check of it, can tell what the job will run.",
  fix: "Write the reference out: an action with its commit id, an image with its digest, one job for each if need be. Where the values are known and pinned elsewhere, make an exception that says where.",
  examples: {
    flags: [
      { ...job(["container: ${{ matrix.image }}"]), at: ["${{ matrix.image }}"] },
      { ...job(["services: { db: { image: 'postgres:${{ matrix.pg }}' } }"]), at: ["'postgres:${{ matrix.pg }}'"] },
    ],
    allows: [job([`container: node@${DIGEST}`])],
  },
  *check(judged) {
    if (judged.verdict === "dynamic") yield detect(judged);
  },
});
