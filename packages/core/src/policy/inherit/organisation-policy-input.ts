// The input of every action that reads a policy, by which a required workflow names the policy of the organisation.
import { text } from "../../action/input.ts";

export const ORGANISATION_POLICY_INPUT = text({
  description:
    "A policy that the repository's own is taken to extend, whether it says so or not: `owner/repository/path@` and the full id of a commit. Without a policy of the repository it holds alone. For required workflows.",
});
