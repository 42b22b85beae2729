// Source lines around the findings of the sample reports, made up.
import type { Sources } from "@lockstep/report-page";

const WORKFLOW = `name: release
on:
  push:
    tags: ["v*"]
permissions:
  contents: read
jobs:
  release:
    runs-on: ubuntu-latest
    steps:
      - uses: lockstep/lockstep/actions/harden-runner@9c2f0a1b7a3e5d6f8091a2b3c4d5e6f708192a3b
        with:
          policy: block
      - uses: actions/checkout@v4
        with:
          persist-credentials: false
      - run: npm ci
      - run: npm test
      - run: npm run build
      - name: image
        id: image
        uses: docker/build-push-action@master
        with:
          push: true`;

export const SAMPLE_SOURCES: Sources = {
  from: "commit 4f2d9c1b7a3e",
  files: new Map([
    [".github/workflows/release.yml", WORKFLOW.split("\n")],
    ["Dockerfile", ["FROM node:22", "WORKDIR /app"]],
    ["config/deploy.env", ["# deploy", "", "TOKEN=never-shown", ""]],
  ]),
};
