// The ports of a static check for tests: a working tree in memory, nothing trusted elsewhere, nobody to ask.
import { DEFAULT_POLICY, DEFAULT_SETTINGS, type Files, SILENT } from "@lockstep/core";
import type { CheckPorts } from "@lockstep/runtime";
import { sha256 } from "./sha256.ts";

/** Ports over `files`, as in a local run on the last day of 2026. A trusted file is the one in the tree. */
export function checkPorts(files: Files, overrides: Partial<CheckPorts> = {}): CheckPorts {
  return {
    files,
    settings: DEFAULT_SETTINGS,
    policy: DEFAULT_POLICY,
    digest: sha256,
    progress: SILENT,
    serverUrl: undefined,
    today: "2026-12-31",
    github: undefined,
    dotcom: undefined,
    registry: undefined,
    base: undefined,
    checkout: undefined,
    tell: () => undefined,
    askAnew: () => undefined,
    conceal: () => undefined,
    readTrusted: async (path, maxBytes) => {
      const read = await files.readText(path, maxBytes);
      const text = read.ok ? read.text : undefined;
      return { text, changed: "no", proposed: text };
    },
    ...overrides,
  };
}
