// The cases of the cross-client conformance suite for Sigstore (test/assets/bundle-verify), with material of our own. Names are
// those of the suite. One is not rebuilt: bundle-with-sct-with-extensions, for our certificate log writes no extensions.
import { ACCEPTED_CASES } from "./accepted-cases.ts";
import type { ConformanceCase } from "./material.ts";
import { REFUSED_BY_LOG_CASES } from "./refused-by-log-cases.ts";
import { REFUSED_CASES } from "./refused-cases.ts";

export const CONFORMANCE_CASES: readonly ConformanceCase[] = [
  ...ACCEPTED_CASES,
  ...REFUSED_CASES,
  ...REFUSED_BY_LOG_CASES,
];
