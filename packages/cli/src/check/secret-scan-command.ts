// `lockstep secret-scan`: no credential lies in the tree, its history or a change.
import { resolve } from "node:path";
import { Secret } from "@lockstep/core";
import type { CheckProgram } from "@lockstep/runtime";
import type { Mode } from "@lockstep/secret-scan";
import type { Arguments, Command, Option, Terminal } from "../command.ts";
import { REPORT_OPTIONS, runCheck } from "./check-command.ts";

/** Stated again, so that `--help` need not load the scan. */
const MODES = ["auto", "tree", "staged", "history", "range", "stdin"] as const satisfies readonly Mode[];

const OPTIONS: readonly Option[] = [
  {
    name: "mode",
    value: MODES.join("|"),
    choices: MODES,
    description:
      "What is scanned: the files of the tree, what is staged, all history, the commits of --range, or standard input. Default: in a workflow what the event is about, elsewhere the tree.",
  },
  {
    name: "range",
    value: "A..B",
    description: "The commits to scan: those of B that A does not have. Implies --mode range.",
  },
  {
    name: "update-baseline",
    description:
      "Writes everything found to .github/lockstep.secrets-baseline, so that from the next run on only new findings count. With --mode history it takes all of it.",
  },
  {
    name: "cache",
    value: "FILE",
    description:
      "Remembers in FILE which contents were clean, so that the next scan of all history reads only new ones. With LOCKSTEP_FINGERPRINT_KEY the file is sealed.",
  },
  {
    name: "verify",
    description: "Asks the providers whether found credentials still work, one read-only request each.",
  },
];

export const secretScanCommand: Command = {
  name: "secret-scan",
  usage: "[FOLDER | FILE...] [OPTIONS]",
  summary: "Finds credentials in the tree, its history or a change, and tells how to revoke them.",
  details: [
    "With a FOLDER, or with nothing, it looks at the files that git tracks or would track; of a folder that git does not know,",
    "at all files. With FILEs it looks at exactly those. A found credential is never printed, only its first and last characters.",
    "LOCKSTEP_FINGERPRINT_KEY in the environment is the key of fingerprints and of the baseline, where they have one.",
  ],
  options: [...REPORT_OPTIONS, ...OPTIONS],
  examples: [
    { line: "lockstep secret-scan", what: "scans the files of the repository around the current folder" },
    { line: "lockstep secret-scan --mode history", what: "scans every commit of every branch and tag" },
    {
      line: "lockstep secret-scan --mode history --cache ~/.cache/lockstep",
      what: "the same, and the next time only what is new",
    },
    { line: "lockstep secret-scan --range main..HEAD", what: "scans what a branch adds" },
    {
      line: "lockstep secret-scan --mode staged",
      what: "scans what the next commit would bring; see lockstep init --hook",
    },
    { line: "git diff | lockstep secret-scan --mode stdin", what: "scans what it is given" },
  ],
  maxPaths: 100_000,
  run: async (args, terminal) => {
    const code = await runCheck(async () => programFor(args, terminal), args, terminal);
    if (args.switches.has("update-baseline")) terminal.stderr.write(AFTER_UPDATE);
    return code;
  },
};

/** The report shows what was found before the file was written, and the exit code is that of the report. */
const AFTER_UPDATE =
  "lockstep: commit the baseline; from the next run on, the credentials above that it holds are set apart\n";

async function programFor({ options, switches }: Arguments, terminal: Terminal): Promise<CheckProgram> {
  const { runSecretScan } = await import("@lockstep/secret-scan");
  const { range, cache } = options;
  const key = terminal.env["LOCKSTEP_FINGERPRINT_KEY"];
  const mode = (options["mode"] ?? (range === undefined ? "auto" : "range")) as Mode;
  return (request) =>
    runSecretScan(request, {
      mode,
      range,
      updatesBaseline: switches.has("update-baseline"),
      verify: switches.has("verify"),
      key: key ? new Secret(key) : undefined,
      cache: cache === undefined ? undefined : { file: resolve(terminal.cwd(), cache) },
      ...(mode === "stdin" ? { stdin: process.stdin } : {}),
    });
}
