// The declaration of the harden-runner action. Words that are not given are decided by the policy: see policy/resolve-policy.ts.
import {
  defineAction,
  EVIDENCE_OUTPUT,
  flag,
  HARDEN_CHOICES,
  ORGANISATION_POLICY_INPUT,
  optionalChoice,
  POLICY_PATH,
  secret,
  text,
} from "@lockstep/core";

const STRICTER = "Without it the policy decides; where the two differ, the stricter one holds.";
const LIST_LENGTH = 64 * 1024;

export const spec = defineAction({
  name: "harden-runner",
  title: "lockstep harden-runner",
  description: "Lets a job reach only what it may, records what runs, and fails when the protection is touched.",
  branding: { icon: "shield", color: "green" },
  inputs: {
    mode: optionalChoice(HARDEN_CHOICES.mode, {
      description: `\`block\`: only what is allowed can be reached. \`audit\`: everything is let through and recorded. ${STRICTER} Default: \`block\`.`,
    }),
    "allowed-endpoints": text({
      description:
        "What the job may reach, one a line: `host`, `host:port`, `*.host:port`, an address, a network such as `10.0.0.0/8:5432` or `[2001:db8::/32]:443`; `udp://` in front for UDP. The port is 443 where none is given. What the policy allows is added.",
      maxLength: LIST_LENGTH,
    }),
    presets: text({
      description:
        "Endpoints that belong together, by name: `github`, `github-artifacts`, `github-releases`, `ghcr`, `sigstore`; and `npm`, `pip`, `go`, `cargo`, `maven`, `rubygems`, `apt`, `docker`, which read the registries from the settings of the runner. `none` for no preset. Those of the policy are added. Default, where neither names any: `github`.",
    }),
    tls: optionalChoice(HARDEN_CHOICES.tls, {
      description: `\`sni\`: in the mode \`block\`, connections to TCP port 443 are let through by the name they ask for, so that an address that many share opens nothing else. Nothing is decrypted. ${STRICTER} Default: \`sni\`.`,
    }),
    sudo: optionalChoice(HARDEN_CHOICES.sudo, {
      description: `\`disable\`: the job loses sudo. With sudo, attacks on the protection are detected and fail the job, but are not prevented. ${STRICTER} Default: \`keep\`.`,
    }),
    containers: optionalChoice(HARDEN_CHOICES.containers, {
      description: `\`filter\`: Docker refuses privileged containers, host namespaces, added capabilities, devices and mounts outside the workspace. \`disable\`: no Docker. ${STRICTER} Default: \`keep\`, and with \`sudo: disable\` \`filter\`.`,
    }),
    memory: optionalChoice(HARDEN_CHOICES.memory, {
      description: `\`protect\`: no process can read the memory of another one, debuggers neither, until the machine starts again. ${STRICTER} Default: \`keep\`.`,
    }),
    "file-integrity": optionalChoice(HARDEN_CHOICES["file-integrity"], {
      description: `Whether tracked files that the job has changed are reported, or fail it. ${STRICTER} Default: \`report\`.`,
    }),
    "may-change": text({
      description: "Globs over tracked files that the job may change, one a line. Those of the policy are added.",
      maxLength: LIST_LENGTH,
    }),
    "on-block": optionalChoice(HARDEN_CHOICES["on-block"], {
      description: `Whether a blocked call fails the job at its end. ${STRICTER} Default: \`continue\`.`,
    }),
    "on-tamper": optionalChoice(HARDEN_CHOICES["on-tamper"], {
      description: `Whether an attempt on the protection fails the job. ${STRICTER} Default: \`fail\`.`,
    }),
    "on-unsupported": optionalChoice(HARDEN_CHOICES["on-unsupported"], {
      description: `Whether the job fails on a machine that cannot be protected. ${STRICTER} Default: \`fail\`.`,
    }),
    config: text({
      description:
        "The policy file, relative to the repository root, or `none`. For a proposed change it is read at the base commit.",
      default: POLICY_PATH,
    }),
    "organisation-policy": ORGANISATION_POLICY_INPUT,
    interim: flag({
      description:
        "For a second use of the action, later in the job: starts nothing, and writes report and trace of the job until then, for the provenance action. The step fails where the report would.",
      default: false,
    }),
    token: secret({
      description: "Reads the policy, before there is a checkout. The token of the job is enough.",
      default: "${{ github.token }}",
    }),
  },
  outputs: {
    "effective-policy": "What is in force, as JSON; `unsupported` where the machine could not be protected.",
    "blocked-count": "How many calls were blocked; in the mode `audit`, how many would have been.",
    "detections-count": "How many suspicious acts were detected.",
    tampered: "`true` if somebody touched the protection.",
    report: "Path of the JSON report (schema 1).",
    "report-digest": "SHA-256 of the report, in hex.",
    "trace-statement": "Path of the in-toto statement about the run, for the provenance action.",
    "allow-list": "The lines of `allowed-endpoints` that the mode `block` needs for what this run did.",
    ...EVIDENCE_OUTPUT,
  },
  permissions: { contents: "read" },
  phases: ["pre", "main", "post"],
});
