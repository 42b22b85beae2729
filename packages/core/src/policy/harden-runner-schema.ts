// The section of the policy that harden-runner reads. What a line of endpoints means is checked by harden-runner itself.
import * as z from "zod/mini";
import { HARDEN_CHOICES, type HardenRunnerPolicy, PRESET_NAMES } from "./policy.ts";
import { described, MAX_ENTRIES, text } from "./schema-parts.ts";

/** Ids of steps (GitHub's documentation, "Workflow syntax", `steps[*].id`); the runner's own begin with `__`. */
const STEP_ID = /^[A-Za-z_][A-Za-z0-9_-]{0,99}$/;

const DESCRIPTIONS: Readonly<Record<keyof typeof HARDEN_CHOICES, string>> = {
  mode: "`block` lets a job reach only what is allowed; `audit` only records. Default: block.",
  tls: "`sni`: connections to TCP port 443 are let through by the name they ask for, so that a shared address opens nothing else. Default: sni.",
  sudo: "`disable` takes sudo away from the job. Default: keep.",
  containers:
    "`filter` keeps Docker usable without the requests that give root; `disable` takes it away. Default: keep, and filter where sudo is disabled.",
  memory: "`protect` forbids reading the memory of other processes until the machine starts again. Default: keep.",
  "file-integrity": "Tracked files that the job has changed: not looked at, reported, or a failure. Default: report.",
  "on-block": "Whether a blocked call fails the job. Default: continue.",
  "on-tamper": "Whether an attempt on the protection fails the job. Default: fail.",
  "on-unsupported": "Whether a job fails on a machine that cannot be protected. Default: fail.",
};

/** The schema of the section. */
export function hardenRunnerSchema(): z.ZodMiniType<HardenRunnerPolicy> {
  return z.strictObject({
    mode: choice("mode"),
    tls: choice("tls"),
    sudo: choice("sudo"),
    containers: choice("containers"),
    memory: choice("memory"),
    "file-integrity": choice("file-integrity"),
    "on-block": choice("on-block"),
    "on-tamper": choice("on-tamper"),
    "on-unsupported": choice("on-unsupported"),
    "allowed-endpoints": z.optional(endpoints("What every job may reach.")),
    presets: z.optional(
      described(
        z.array(z.enum(PRESET_NAMES)).check(z.maxLength(PRESET_NAMES.length)),
        "Endpoints that belong together. Default: github.",
      ),
    ),
    steps: z.optional(
      described(
        z.record(
          z.string().check(z.regex(STEP_ID)),
          z.strictObject({ "allowed-endpoints": endpoints("What the step may reach, too.") }),
        ),
        "What single steps may reach beyond that while they run, by the id of the step.",
      ),
    ),
    "may-change": z.optional(
      described(
        z.array(text("One glob.")).check(z.maxLength(MAX_ENTRIES)),
        "Globs over tracked files that a job may change.",
      ),
    ),
  });
}

function choice<Name extends keyof typeof HARDEN_CHOICES>(name: Name) {
  return z.optional(described(z.enum(HARDEN_CHOICES[name]), DESCRIPTIONS[name]));
}

function endpoints(description: string) {
  return described(
    z
      .array(
        text(
          "`host`, `host:port`, `*.host:port`, an address or a network; `udp://` in front for UDP. Default port: 443.",
        ),
      )
      .check(z.maxLength(MAX_ENTRIES)),
    description,
  );
}
