// The declaration of the secret-scan action.
import { choice, defineAction, flag, secret, text } from "@lockstep/core";
import { CHECK_INPUTS, CHECK_OUTPUTS, FINGERPRINT_INPUTS } from "@lockstep/runtime";
import { MODES } from "./source/mode.ts";

export const spec = defineAction({
  name: "secret-scan",
  title: "lockstep secret-scan",
  description: "Finds credentials in the tree, its history and pull requests, and tells how to revoke them.",
  branding: { icon: "eye", color: "blue" },
  inputs: {
    ...CHECK_INPUTS,
    mode: choice(MODES, {
      description:
        "What is scanned. `auto`: what the event is about, for example the commits of a pull request or a push, and all history on a schedule. `tree`: the files of the checkout. `history`: all commits. `range`: the commits of `range`. `staged` and `stdin` are for the command line.",
      default: "auto",
    }),
    range: text({ description: "For the mode `range`: two commits or refs, `A..B`.", default: "" }),
    verify: flag({
      description:
        "Asks the providers whether found credentials still work, one read-only request each. Never done for pull requests from forks.",
      default: false,
    }),
    cache: flag({
      description:
        "Remembers between runs which contents were clean, in the cache of GitHub Actions, so that the next scan of history reads only new ones.",
      default: false,
    }),
    ...FINGERPRINT_INPUTS,
    token: secret({
      description:
        "Reads the policy at the base commit, and fetches history, where the checkout does not hold them. The token of the job is enough.",
      default: "${{ github.token }}",
    }),
  },
  outputs: CHECK_OUTPUTS,
  permissions: { contents: "read" },
  phases: ["main"],
});
