import { defineRule } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { detect } from "./detect.ts";
import { DIGEST, job } from "./example-files.ts";

export const dynamicReference = defineRule<JudgedReference>({
  id: "dynamic-reference",
  title: "What is used is decided while the workflow runs",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "An expression can come to stand for any image. Nobody who reads the file, and no check of it, can tell what the job will run.",
  fix: "Write the reference out, one job for each image if need be, each with its digest.",
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
