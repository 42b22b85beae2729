// Advice on errors that a change of the call, the inputs, the policy or the machine cures.
import type { ErrorCode } from "@lockstep/core";
import type { Advice } from "./advice.ts";

export const USAGE_ERRORS = {
  "invalid-input": {
    means:
      "An input, an option or an argument has a value that cannot be used. All of them are listed, not only the first.",
    causes: [
      "A typing error, or a value that is not in the list of values.",
      "Two inputs that exclude each other, or one that wants another.",
      "An expression such as `${{ inputs.x }}` that came out empty.",
    ],
    cures: [
      "Compare with the table of inputs on the page of the action, or with `lockstep <command> --help`.",
      "Print what an expression gives in a step before.",
    ],
  },
  "unknown-command": {
    means: "The first word after `lockstep` is no command.",
    causes: ["A typing error, or an option before the command."],
    cures: ["`lockstep --help` lists the commands. Options come after the command."],
  },
  "path-not-found": {
    means: "A file or folder that was named is not there, or cannot be read.",
    causes: [
      "The step runs before the checkout, or before the build that writes the file.",
      "The path is not relative to the workspace, or to the root of the repository for policies.",
      "For a policy that another one extends: the commit has no such file.",
    ],
    cures: [
      "Put the step after the one that makes the file, and list the folder in between.",
      "For an extended policy, open the file at that commit on GitHub, and correct name or commit.",
    ],
  },
  "no-subjects": {
    means: "There is nothing to sign, to attest or to verify. An empty list never passes.",
    causes: [
      "A pattern in `subjects` or `artifacts` that matches no file.",
      "The download step put the files elsewhere.",
    ],
    cures: [
      "List the folder in the step before, and correct the pattern: `*` stays in a folder, `**` does not.",
      "Name the files one a line instead.",
    ],
  },
  "not-a-repository": {
    means: "The folder is in no git repository.",
    causes: ["There is no checkout.", "The folder was copied without `.git`."],
    cures: ["Add `actions/checkout` before the step, or run the command in a clone."],
  },
  "policy-unreadable": {
    means: "There is a policy, and its file cannot be read as text.",
    causes: [
      "It is a link, a folder, too large, or not in UTF-8.",
      "It lies in another repository and there is no token, or at a commit that has something else in its place.",
    ],
    cures: [
      "Make `.github/lockstep.yml` a plain file in UTF-8.",
      "Give the step its `token` back, with `contents: read`.",
    ],
  },
  "policy-invalid": {
    means:
      "The policy says something that cannot be used. Every place is listed with its line, and nothing was checked.",
    causes: [
      "An unknown key, a mistyped rule, a date that is none.",
      "A key that a policy above this one has locked is made looser.",
      "`extends` names a branch, or leads back to itself.",
      "Nobody is named who may sign (`verify-artifact.signers`).",
    ],
    cures: [
      "Correct the lines that are listed. `lockstep policy check` tries the file on your machine.",
      "`lockstep policy explain` shows which policy sets and locks a key: see [policy](policy.md).",
    ],
  },
  "file-exists": {
    means: "A file that should be written is there already, and was kept.",
    causes: ["An earlier run has left it.", "`--output` or `--key new` names a file that you have."],
    cures: ["Take another name, move the file away, or use `--force` where the command has it."],
  },
  "protection-unavailable": {
    means: "harden-runner cannot protect this machine, and says why. The job fails, as it would run unprotected.",
    causes: [
      "The job runs in a container, on Windows or macOS, or on a kernel without nftables or tracing.",
      "There is no root: sudo is missing, or was taken already.",
      "Docker takes orders over the network.",
      "It was started before on this machine, by another step or job, and that protection has ended or does not hold. Its rules stay.",
    ],
    cures: [
      "Use a Linux machine of GitHub's, such as `ubuntu-24.04`, without `container:`.",
      "Use harden-runner once, in the first step, and restart a machine that is kept before its next job.",
      "`on-unsupported: warn` lets the job go on where a machine lacks something. The evidence then says that it was not protected.",
    ],
  },
  "output-not-writable": {
    means: "A report or another output could not be written.",
    causes: [
      "The folder is missing or belongs to somebody else.",
      "The disk is full.",
      "The reader of a pipe went away, such as `head`.",
    ],
    cures: ["Write to a folder that is there, with `--output`, and read that file."],
  },
  "key-unusable": {
    means: "A key cannot be read, or is of a kind or strength that is not accepted.",
    causes: [
      "It is encrypted, and the password is missing or wrong.",
      "It is no PEM file, or the public key was given in place of the private one.",
      "Ed25519 with a transparency log or a very large file, which the formats do not allow.",
    ],
    cures: ["Give the password in `key-password`.", "Make a key with `lockstep sign-artifact FILE --key new`."],
  },
  "token-unusable": {
    means: "The identity token of the job is not one that can sign here.",
    causes: [
      "`id-token: write` is missing at the job.",
      "A token was passed on from another run, has another audience, or has expired.",
    ],
    cures: ["Add `id-token: write` to the job, and leave `identity-token` empty."],
  },
  "request-refused": {
    means: "A service understood the request and said no. Trying again does not help.",
    causes: [
      "The release is immutable or does not exist.",
      "The address of a service is that of something else.",
      "A private repository of a user: GitHub keeps no attestations for it.",
    ],
    cures: [
      "Read the words of the service in the message.",
      "Attest before the release is published, or take `github` out of `destinations`.",
    ],
  },
  "referrers-unsupported": {
    means: "The registry cannot keep signatures beside an image.",
    causes: ["It knows neither the API for referrers nor its replacement by tags, or the login may not push."],
    cures: ["Use another registry, or the destination `github` for images, too.", "Log in with a token that may push."],
  },
} as const satisfies Partial<Record<ErrorCode, Advice>>;
