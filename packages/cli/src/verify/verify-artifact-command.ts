// `lockstep verify-artifact`: files against their bundles, under a policy or a named signer.
import { resolve } from "node:path";
import { PLAIN, UsageError } from "@lockstep/core";
import { actionsRunner } from "@lockstep/runtime";
import colors from "picocolors";
import { ORGANISATION_POLICY_OPTION } from "../check/check-command.ts";
import { isFile } from "../check/is-file.ts";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";
import { isOnRunner } from "../terminal/is-on-runner.ts";
import { printedJson } from "../terminal/printed-json.ts";
import { progressOn } from "../terminal/progress-line.ts";
import { VERDICT_EXIT } from "../verdict-exit.ts";

/** Options that say the same as the input of that name. */
const DEMANDS = [
  ["certificate-identity", "ID", "The identity in the signer's certificate, exactly."],
  ["certificate-oidc-issuer", "URL", "The issuer of that identity, exactly."],
  ["signer-workflow", "PATH", "The workflow that must have signed; wants --signer-repository."],
  ["signer-repository", "OWNER/NAME", "The repository that was built."],
  ["signer-ref", "GLOB", "The whole ref that was built, such as refs/tags/v*."],
  ["source-commit", "COMMIT", "Provenance must name this commit."],
] as const;

export const verifyArtifactCommand: Command = {
  name: "verify-artifact",
  usage: "FILE... [--bundle FILE] (--policy FILE | --key FILE | --certificate-identity ID ...) [OPTIONS]",
  summary: "Verifies files by their bundles, and refuses those that lack the evidence demanded.",
  details: [
    "A FILE may be a digest, sha256: and 64 hexadecimal digits. Without --bundle, the files beside it are looked at, such as",
    "FILE.sigstore.json, and with --repository the attestations that GitHub keeps. Who must have signed has to be said: by the",
    "`verify-artifact` section of a policy, by a public key, or by an identity. Where several speak, all of them must hold.",
  ],
  options: [
    {
      name: "bundle",
      value: "FILE",
      many: true,
      description: "A file with one bundle, or one a line. May be given several times.",
    },
    { name: "policy", value: "FILE", description: "The policy whose section `verify-artifact` must hold." },
    ORGANISATION_POLICY_OPTION,
    { name: "key", value: "FILE", description: "The public key (PEM) that must have signed." },
    ...DEMANDS.map(([name, value, description]) => ({ name, value, description })),
    {
      name: "require",
      value: "TYPE",
      many: true,
      description: "What must be attested, such as provenance, sbom or evidence. May be given several times.",
    },
    {
      name: "trusted-root",
      value: "FILE",
      description: "Who is trusted. Default: the embedded root of the public instance.",
    },
    {
      name: "repository",
      value: "OWNER/NAME",
      description: "Asks GitHub for the attestations of this repository, too.",
    },
    { name: "offline", description: "Uses no network." },
    {
      name: "format",
      value: "text|json",
      choices: ["text", "json"],
      description: "How the report is printed. Default: text.",
    },
  ],
  examples: [
    {
      line: "lockstep verify-artifact app.tgz --bundle app.tgz.sigstore.json --key lockstep.pub --offline",
      what: "verifies a file that was signed with a key",
    },
    {
      line: "lockstep verify-artifact dist/* --policy .github/lockstep.yml --repository octo/demo",
      what: "verifies a release under the policy, with what GitHub keeps about it",
    },
  ],
  maxPaths: 10_000,
  run: verify,
};

async function verify({ paths, options, switches }: Arguments, terminal: Terminal): Promise<ExitCode> {
  if (paths.length === 0) {
    throw new UsageError("no-subjects", "No file to verify is named.", {
      hint: "Name one, and who must have signed it: lockstep verify-artifact FILE --key PUBLIC-KEY",
    });
  }
  const { renderReport, verifyCommand } = await import("@lockstep/verify-artifact");
  const lines = (name: string) => options[name]?.split("\n") ?? [];
  const demands = DEMANDS.map(([name]) => [name, options[name] ?? ""] as const);
  const progress = progressOn(terminal.stderr);
  const cwd = terminal.cwd();
  const report = await verifyCommand({
    // A file counts as a file whatever its name: one that is named like a digest would otherwise not be looked at.
    artifacts: paths.map((path) => (isFile(path, cwd) ? resolve(cwd, path) : path)),
    bundles: lines("bundle"),
    policy: options["policy"],
    organisationPolicy: options["organisation-policy"],
    key: options["key"],
    trustedRoot: options["trusted-root"],
    offline: switches.has("offline"),
    repository: options["repository"],
    demands: { ...Object.fromEntries(demands), require: options["require"] ?? "" },
    folder: cwd,
    env: terminal.env,
    progress,
  }).finally(() => progress.end());
  const format = options["format"] === "json" ? "json" : "text";
  const isColoured = format === "text" && terminal.stdout.isTTY === true;
  const text = renderReport(report, format, isColoured ? colors : PLAIN);
  // Names and reasons are hostile text, and a runner would take some lines for commands.
  if (format === "text" && isOnRunner(terminal.env)) actionsRunner().printUntrusted(text);
  else terminal.stdout.write(format === "json" ? printedJson(text) : text);
  return VERDICT_EXIT[report.verdict];
}
