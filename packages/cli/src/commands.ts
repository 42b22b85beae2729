// Every command, in the order of the help. A new command is its own file and one line here.

import { gateCommand } from "./check/gate-command.ts";
import { pinCheckCommand } from "./check/pin-check-command.ts";
import { secretScanCommand } from "./check/secret-scan-command.ts";
import type { Command } from "./command.ts";
import { evidenceCommand } from "./evidence/evidence-command.ts";
import { hardenRunnerCommand } from "./harden-runner/harden-runner-command.ts";
import { initCommand } from "./init/init-command.ts";
import { orgAuditCommand } from "./org-audit/org-audit-command.ts";
import { policyCommand } from "./policy/policy-command.ts";
import { reportCommand } from "./report/report-command.ts";
import { signArtifactCommand } from "./sign/sign-artifact-command.ts";
import { signBundleCommand } from "./sign/sign-bundle-command.ts";
import { verifyArtifactCommand } from "./verify/verify-artifact-command.ts";
import { verifyBundleCommand } from "./verify/verify-bundle-command.ts";

export const COMMANDS: readonly Command[] = [
  gateCommand,
  pinCheckCommand,
  secretScanCommand,
  hardenRunnerCommand,
  signArtifactCommand,
  signBundleCommand,
  verifyArtifactCommand,
  verifyBundleCommand,
  evidenceCommand,
  orgAuditCommand,
  reportCommand,
  initCommand,
  policyCommand,
];
