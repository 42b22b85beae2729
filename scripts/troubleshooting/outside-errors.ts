// Advice on errors that come from GitHub, other services, tools, or from evidence that contradicts itself.
import type { ErrorCode } from "@lockstep/core";
import type { Advice } from "./advice.ts";

const AGAIN = "Run again. Nothing was taken for checked.";

export const OUTSIDE_ERRORS = {
  "permission-missing": {
    means: "The token may not do what the step needs. The block of `permissions:` to add is printed.",
    causes: [
      "The workflow has `permissions:` without that line: what is not named is `none`.",
      "A pull request from a fork: its token can read and nothing else.",
      "The other repository is private, and the token of a job reads only its own.",
    ],
    cures: [
      "Add the printed block to the job.",
      "For another private repository give a `token` that may read it.",
      "`org-audit` needs administrative rights, which no job has: see [mandate](mandate.md#what-the-token-needs).",
    ],
  },
  "network-failed": {
    means: "A server could not be reached.",
    causes: [
      "harden-runner blocks it: its report names the call.",
      "A proxy that is not in `HTTPS_PROXY`, or whose certificate Node.js does not know.",
      "A name that does not resolve.",
    ],
    cures: [
      "Add the endpoint to `allowed-endpoints`, or the preset that holds it.",
      "Set `HTTPS_PROXY` and `NODE_EXTRA_CA_CERTS` for the step.",
      AGAIN,
    ],
  },
  "rate-limited": {
    means: "A server has had too many requests, and a wait within the time allowed did not help.",
    causes: ["Many jobs share one token.", "No token was given."],
    cures: [
      "Wait until the time in the message.",
      "Commit an evidence file, or use `cache-key`, so that less is asked.",
    ],
  },
  "not-found": {
    means: "GitHub says that there is no such thing, or that this token may not know of it.",
    causes: ["A name or a commit is mistyped.", "The repository is private, and the token is not for it."],
    cures: ["Open the address in a browser.", "Give a token that may read the repository."],
  },
  "server-error": {
    means: "A server failed, or its answer was cut off or too large.",
    causes: ["An outage.", "A proxy in between."],
    cures: [
      AGAIN,
      "For signing, name a stand-in: `on-unavailable: fallback`, as in [sign-artifact](../actions/sign-artifact/README.md).",
    ],
  },
  "base-unavailable": {
    means:
      "The policy is read at the base of the change, and that commit could not be had. The proposed policy is never used in its place.",
    causes: ["A shallow clone, and no token to ask GitHub for the file.", "The base was overwritten by a forced push."],
    cures: [
      "Leave `token` at its default, with `contents: read`.",
      "Use `fetch-depth: 0` at the checkout.",
      "Bring the pull request up to date.",
    ],
  },
  "tool-missing": {
    means: "A program that the step needs is not on `PATH`.",
    causes: ["`git` is missing in a container.", "harden-runner on a machine without `nft` or `sudo`."],
    cures: ["Install it in a step before, or use a machine of GitHub's."],
  },
  "tool-failed": {
    means: "A program was run and failed. Its own words are in the message.",
    causes: [
      "`git` finds a broken or partial clone.",
      "A login helper of Docker refuses.",
      "The machine ran out of memory.",
    ],
    cures: ["Run the program by hand in the same folder.", "Make a fresh clone."],
  },
  "timed-out": {
    means: "A server or a program did not end within its time.",
    causes: ["An outage.", "A very large repository on a slow disk.", "So much to sign that the certificate ran out."],
    cures: [AGAIN, "Sign in several steps."],
  },
  "event-unreadable": {
    means: "What started the run cannot be told, so that it is not clear what to check.",
    causes: [
      "`GITHUB_EVENT_PATH` names no file, or one that was changed by a step before.",
      "A local runner that gives no payload: see [act](act.md).",
    ],
    cures: ["Run the step before steps that write to the runner's files.", "With act, pass `--eventpath`."],
  },
  "digest-mismatch": {
    means: "Bytes are not those that their digest names. Somebody or something changed them.",
    causes: [
      "A file changed between two steps.",
      "A file in the folder of the evidence was edited.",
      "A registry or a cache gives out something else.",
    ],
    cures: [
      "Do not use the file.",
      "Find out which step wrote it last; the report of harden-runner lists changes.",
      "Build again from a clean checkout.",
    ],
  },
  "verification-failed": {
    means: "A signature, a certificate or a statement does not hold. The message begins with the step of verification.",
    causes: [
      "The file was changed after it was signed.",
      "It was signed by another instance of Sigstore or another key.",
      "The wrong bundle was given.",
    ],
    cures: [
      "Do not use the artifact.",
      "Take artifact and bundle from their origin again.",
      "Look up the step [below](#verification-failed-1).",
    ],
  },
  "response-malformed": {
    means: "An answer or a file is not of the documented form, or contradicts what was asked.",
    causes: [
      "A proxy or a mirror that answers in place of the server.",
      "A report or evidence that was edited, or was written by another version.",
    ],
    cures: ["Open the address, and see who answers.", "Take all reports of a run from one version of lockstep."],
  },
  "clock-skew": {
    means: "The clock of this machine and that of a service disagree.",
    causes: ["A self-hosted machine whose clock is not kept.", "A virtual machine that was suspended."],
    cures: ["Set the clock (NTP), and run again."],
  },
} as const satisfies Partial<Record<ErrorCode, Advice>>;

/** Whatever nobody expected. */
export const INTERNAL: Advice = {
  means: "A bug in lockstep. The run ends with exit code 70, and nothing counts as checked.",
  causes: ["Something that nobody thought of."],
  cures: [
    "Run again with debug logging (`RUNNER_DEBUG=1`): the stack is shown.",
    "Report it, with the stack and the version. If it lets something pass that should not, see the [security policy](../SECURITY.md).",
  ],
};
