// Every command, in the order of the help. A new command is its own file and one line here.
import type { Command } from "./command.ts";
import { gateCommand } from "./gate-command.ts";
import { hardenRunnerCommand } from "./harden-runner-command.ts";
import { initCommand } from "./init-command.ts";
import { pinCheckCommand } from "./pin-check-command.ts";
import { secretScanCommand } from "./secret-scan-command.ts";
import { signArtifactCommand } from "./sign-artifact-command.ts";
import { signBundleCommand } from "./sign-bundle-command.ts";
import { verifyArtifactCommand } from "./verify-artifact-command.ts";
import { verifyBundleCommand } from "./verify-bundle-command.ts";

export const COMMANDS: readonly Command[] = [
  gateCommand,
  pinCheckCommand,
  secretScanCommand,
  hardenRunnerCommand,
  signArtifactCommand,
  signBundleCommand,
  verifyArtifactCommand,
  verifyBundleCommand,
  initCommand,
];
