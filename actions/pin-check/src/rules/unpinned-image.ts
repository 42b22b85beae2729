// Finds container images that jobs run, named without a digest.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { digestFix, isBase } from "../fix/image-fix.ts";
import { detect } from "./detect.ts";
import { DIGEST, job, step } from "./example-files.ts";

export const unpinnedImage = defineRule<ReferenceCase>({
  id: "unpinned-image",
  title: "Container image is not pinned to a digest",
  severity: "error",
  confidence: "high",
  needs: [],
  why: "An image tag can be pushed again with other content. The job then runs inside or beside whatever was pushed.",
  fix: "Add the digest of the image that was tested: `image: name:tag@sha256:<64 hex digits>`. The tag may stay for readers; the digest decides. `docker buildx imagetools inspect name:tag` prints it.",
  examples: {
    flags: [
      { ...step("docker://alpine:3.20"), at: ["docker://alpine:3.20"] },
      { ...job(["container: node:24"]), at: ["node:24"] },
      { ...job(["container:", "  image: ghcr.io/octo-org/build", "  env: { A: b }"]), at: ["ghcr.io/octo-org/build"] },
      {
        ...job(["services:", "  db: postgres:17", "  cache: { image: 'redis' }"]),
        at: ["postgres:17", "'redis'"],
      },
      { ...job(["container: node@sha256:abc"]), at: ["node@sha256:abc"] },
      {
        path: "action.yml",
        text: "name: tool\nruns:\n  using: docker\n  image: docker://octo/tool:1\n",
        at: ["docker://octo/tool:1"],
      },
      {
        ...job(["strategy: { matrix: { node: [22, 24] } }", "container: node:${{ matrix.node }}"]),
        at: ["node:${{ matrix.node }}", "node:${{ matrix.node }}"],
      },
    ],
    allows: [
      step(`docker://alpine:3.20@${DIGEST}`),
      job([`container: node:24@${DIGEST}`]),
      job(["services:", `  db: { image: postgres@${DIGEST} }`]),
      job(["container: ''"]),
      { path: "action.yml", text: "name: tool\nruns:\n  using: docker\n  image: Dockerfile\n" },
      job([`strategy: { matrix: { image: [node@${DIGEST}] } }`, "container: ${{ matrix.image }}"]),
      { path: "Dockerfile", text: "FROM alpine:3\n" },
    ],
  },
  *check(judged) {
    if (judged.verdict === "mutable-image" && !isBase(judged)) yield { ...detect(judged), ...digestFix(judged) };
  },
});
