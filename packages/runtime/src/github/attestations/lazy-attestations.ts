// The attestations that GitHub keeps, as everybody asks for them. The API client loads at the first question.
import type { Environment } from "../../process/environment.ts";
import type { GitHubOptions } from "../github-options.ts";
import { checkOptions } from "../lazy-github.ts";
import type { StoredAttestations } from "./find-attestations.ts";

export type { StoredAttestations } from "./find-attestations.ts";

type Options = Omit<GitHubOptions, "cacheDir" | "travelling"> & {
  /** Its proxies count for the storage, too. */
  readonly env: Environment;
};

/** Answers are never kept, because attestations come and go. Errors: those of `createGitHub`. */
export function openStoredAttestations(options: Options): StoredAttestations {
  checkOptions(options);
  let loading: Promise<StoredAttestations> | undefined;
  return {
    find: async (...question) => {
      loading ??= import("./octokit-attestations.ts").then((module) => module.createStoredAttestations(options));
      return (await loading).find(...question);
    },
  };
}
