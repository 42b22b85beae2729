// Finds references that something outside the file completes: an expression, a build argument, a variable.
import { defineRule } from "@lockstep/core";
import type { JudgedReference } from "../reference/judge-reference.ts";
import { detect } from "./detect.ts";
import { DIGEST, job } from "./example-files.ts";

export const dynamicReference = defineRule<JudgedReference>({
  id: "dynamic-reference",
  title: "Reference is known only when the pipeline runs",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "An expression, a build argument or a variable can stand for anything. Nobody who reads the file, and no check of it, can tell what will run.",
  fix: "Write the reference out: an action with its commit id, an image with its digest. A matrix may list whole references, and a build argument or a variable may have one as its default. Where the values are known and pinned elsewhere, add an exception that says where.",
  examples: {
    flags: [
      { ...job(["container: ${{ matrix.image }}"]), at: ["${{ matrix.image }}"] },
      { ...job(["services: { db: { image: 'postgres:${{ vars.PG }}' } }"]), at: ["'postgres:${{ vars.PG }}'"] },
      {
        ...job(["strategy: { matrix: { image: '${{ fromJSON(inputs.images) }}' } }", "container: ${{ matrix.image }}"]),
        at: ["${{ matrix.image }}"],
      },
      { path: "Dockerfile", text: "ARG BASE\nFROM ${BASE}\n", at: ["${BASE}"] },
      { path: "compose.yml", text: "services:\n  web: { image: '${IMAGE}' }\n", at: ["'${IMAGE}'"] },
    ],
    allows: [
      job([`container: node@${DIGEST}`]),
      job([`strategy: { matrix: { image: [node@${DIGEST}, ''] } }`, "container: ${{ matrix.image }}"]),
      job([
        `strategy: { matrix: { os: [a, b], include: [{ os: a, image: node@${DIGEST} }] } }`,
        "container: ${{ matrix.image }}",
      ]),
      { path: "Dockerfile", text: `ARG BASE=alpine@${DIGEST}\nFROM ${"${BASE}"}\n` },
      { path: "Dockerfile", text: "FROM scratch AS bin-amd64\nFROM scratch AS bin-arm64\nFROM bin-${TARGETARCH}\n" },
      { path: "compose.yml", text: "services:\n  web: { image: 'web:${VERSION}', build: . }\n" },
    ],
  },
  *check(judged) {
    if (judged.verdict === "dynamic") yield detect(judged);
  },
});
