// `lockstep evidence`: what the steps of a job have left, read without any network.
import { UsageError } from "@lockstep/core";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";

/** More jobs than a run may have. */
const MAX_FOLDERS = 300;

export const evidenceCommand: Command = {
  name: "evidence",
  usage: "show FOLDER... [OPTIONS]\nverify FOLDER... [OPTIONS]",
  summary: "Shows or verifies the evidence that the steps of a job have left, without any network.",
  details: [
    "FOLDER is what the output `evidence` of an action names, as it was uploaded: one for each job, all of one run and attempt.",
    "",
    "show: the steps in the order in which they began, with what they say of themselves. Nothing is judged.",
    "verify: takes every digest again and judges every step. Exit code 0: everything is there, unchanged, and passed; 1: something",
    "failed, is missing or was changed; 3: a step was skipped, did not end, or ran with weaker inputs.",
    "",
    "Whoever can write to a folder of evidence can write another index: with --provenance it must be the one that was signed.",
  ],
  options: [
    { name: "run", value: "ID", description: "verify: the id of the run that the evidence must be of." },
    { name: "repository", value: "OWNER/NAME", description: "verify: its repository." },
    { name: "commit", value: "SHA", description: "verify: its commit, as the full id." },
    {
      name: "need",
      value: "NAME,...",
      many: true,
      description: "verify: actions of which a step must have run, such as gate,harden-runner.",
    },
    {
      name: "provenance",
      value: "FILE",
      description:
        "verify: bundles of provenance that must bind this evidence. Wants --key, or an identity and its issuer.",
    },
    { name: "key", value: "FILE", description: "verify: the public key (PEM) that signed the provenance." },
    {
      name: "certificate-identity",
      value: "ID",
      description: "verify: the name in its signer's certificate, exactly.",
    },
    { name: "certificate-oidc-issuer", value: "URL", description: "verify: the issuer of its signer, exactly." },
    {
      name: "trusted-root",
      value: "FILE",
      description: "verify: who is trusted. Default: the public instance of Sigstore.",
    },
    { name: "format", value: "text|json", choices: ["text", "json"], description: "What is printed. Default: text." },
  ],
  examples: [
    { line: "lockstep evidence show lockstep-evidence", what: "what the steps of a job say of themselves" },
    {
      line: "lockstep evidence verify build release --repository owner/name --run 123 --need gate,harden-runner",
      what: "two jobs of one run",
    },
  ],
  maxPaths: MAX_FOLDERS + 1,
  run: runEvidence,
};

async function runEvidence(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const [verb, ...paths] = args.paths;
  const rest = { ...args, paths };
  if (verb === "verify") return (await import("./run-verify.ts")).runVerify(rest, terminal);
  if (verb === "show") return (await import("./run-show.ts")).runShow(rest, terminal);
  throw new UsageError(
    "invalid-input",
    verb ? `There is no lockstep evidence ${verb}.` : "lockstep evidence needs a second word: show or verify.",
    {
      hint: "Run: lockstep evidence show FOLDER, or: lockstep evidence verify FOLDER",
    },
  );
}
