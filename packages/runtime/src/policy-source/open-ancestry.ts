// Where the policies come from that a policy extends: from the server of the run, at full commit ids.
import {
  explainReference,
  formatPolicyReference,
  type GitHub,
  MAX_POLICY_BYTES,
  parsePolicyReference,
  UnavailableError,
  UsageError,
} from "@lockstep/core";
import type { Ancestry } from "@lockstep/core/policy";

/**
 * `organisation` is what the input `organisation-policy` says; empty or undefined: there is none. `open` gives the server when it
 * is needed; undefined where no network may be used. Each file is asked for once, unless it could not be had.
 * Errors: `UsageError` (`invalid-input`) for a text that names no policy; of reading, those of `GitHub.fileAt`, and
 * `UnavailableError` (`network-failed`) without a server.
 */
export function openAncestry(
  organisation: string | undefined,
  open: (() => Pick<GitHub, "fileAt">) | undefined,
): Ancestry {
  const texts = new Map<string, Promise<string | undefined>>();
  let server: Pick<GitHub, "fileAt"> | undefined;
  const ask: Ancestry["read"] = async ({ repository, path, commit }) => {
    if (open === undefined) throw offline();
    server ??= open();
    return server.fileAt(repository, commit, path, MAX_POLICY_BYTES);
  };
  return {
    organisation: readOrganisation(organisation),
    read: (reference) => {
      const name = formatPolicyReference(reference);
      const known = texts.get(name);
      if (known !== undefined) return known;
      const text = ask(reference);
      texts.set(name, text);
      text.catch(() => texts.delete(name));
      return text;
    },
  };
}

function readOrganisation(text: string | undefined): Ancestry["organisation"] {
  if (!text) return undefined;
  const reference = parsePolicyReference(text);
  if (reference !== undefined) return reference;
  throw new UsageError("invalid-input", `organisation-policy ${explainReference(text)}`, {
    hint: "Write it as `owner/repository/path@` and the full id of a commit.",
  });
}

function offline(): UnavailableError {
  return new UnavailableError("network-failed", "it lies in another repository, and no network may be used.", {
    hint: "Leave out `offline`, or use a policy that extends no other one.",
  });
}
