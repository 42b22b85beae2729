// Finds images in Dockerfiles and compose files that are named without a digest.
import { defineRule } from "@lockstep/core";
import type { ReferenceCase } from "../evidence/cases/reference-case.ts";
import { digestFix, isBase } from "../fix/image-fix.ts";
import { detect } from "./detect.ts";
import { ciWorkflow, DIGEST } from "./example-files.ts";

export const unpinnedBaseImage = defineRule<ReferenceCase>({
  id: "unpinned-base-image",
  title: "Image in a Dockerfile or compose file is not pinned to a digest",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "An image tag can be pushed again with other content, and what is built on it then contains that content. This is a warning, because many of these files are never part of what a team ships.",
  fix: "Add the digest after the tag: `FROM name:tag@sha256:<64 hex digits>`. The tag may stay for readers; the digest decides. `docker buildx imagetools inspect name:tag` prints it.",
  examples: {
    flags: [
      {
        path: "Dockerfile",
        text: [
          "# syntax=docker/dockerfile:1",
          "ARG GO=1.26",
          "FROM --platform=$BUILDPLATFORM golang:${GO}-alpine AS build",
          "RUN --mount=type=bind,from=octo/tools,target=/tools make",
          "FROM build AS test",
          "FROM scratch",
          "COPY --from=build /app /app",
          "COPY --chown=1000 --from=busybox:1 /bin/sh /bin/sh",
        ].join("\n"),
        at: ["docker/dockerfile:1", "golang:${GO}-alpine", "octo/tools", "busybox:1"],
      },
      {
        path: "compose.yml",
        text: "services:\n  db: { image: 'postgres:${PG:-17}' }\n  web: { image: web, build: . }\n",
        at: ["'postgres:${PG:-17}'"],
      },
    ],
    allows: [
      { path: "Dockerfile", text: `FROM alpine:3@${DIGEST} AS base\nFROM base\nFROM scratch\nCOPY --from=0 /a /b\n` },
      { path: "docker-compose.yml", text: `services:\n  db: { image: postgres@${DIGEST} }\n  app: { build: . }\n` },
      ciWorkflow(["jobs:", "  build:", "    container: node:24", "    steps:", "      - run: make"]),
    ],
  },
  *check(judged) {
    if (judged.verdict === "mutable-image" && isBase(judged)) yield { ...detect(judged), ...digestFix(judged) };
  },
});
