// The other scanners that are installed.
import { spawnSync } from "node:child_process";
import type { Scanner } from "./scanner.ts";
import { DETECT_SECRETS } from "./scanners/detect-secrets.ts";
import { BETTERLEAKS, GITLEAKS } from "./scanners/gitleaks.ts";
import { KINGFISHER } from "./scanners/kingfisher.ts";
import { RIPSECRETS } from "./scanners/ripsecrets.ts";
import { SECRETLINT } from "./scanners/secretlint.ts";
import { TRUFFLEHOG } from "./scanners/trufflehog.ts";

/** A scanner that cannot even print its help in this time, in milliseconds, is none. */
const HELP_MS = 60_000;

const ALL: readonly Scanner[] = [GITLEAKS, BETTERLEAKS, TRUFFLEHOG, KINGFISHER, RIPSECRETS, DETECT_SECRETS, SECRETLINT];

/** Those found on PATH. What is missing is said in one line, so that nobody takes its absence for a result. */
export function installedPeers(): readonly Scanner[] {
  const isInstalled = ({ command }: Scanner) =>
    spawnSync(command, ["--help"], { stdio: "ignore", timeout: HELP_MS }).error === undefined;
  const installed = ALL.filter(isInstalled);
  const missing = ALL.filter((scanner) => !installed.includes(scanner)).map(({ name }) => name);
  if (missing.length > 0) process.stdout.write(`\nNot on PATH, so not compared: ${missing.join(", ")}\n`);
  return installed;
}
