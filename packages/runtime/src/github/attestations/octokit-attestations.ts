// Puts the questions about attestations together over one client. Loaded only through lazy-attestations.ts.
import type { Environment } from "../../process/environment.ts";
import { proxiedFetch } from "../../registry/proxied-fetch.ts";
import { createApi } from "../api.ts";
import type { GitHubOptions } from "../github-options.ts";
import { createOctokit } from "../octokit-client.ts";
import { createFetchBundle } from "./fetch-bundle.ts";
import { createFindAttestations, type StoredAttestations } from "./find-attestations.ts";

export function createStoredAttestations(
  options: Omit<GitHubOptions, "cacheDir"> & { readonly env: Environment },
): StoredAttestations {
  const { token, now = Date.now, env, fetch } = options;
  const api = createApi(createOctokit({ ...options, cacheDir: undefined }), token, now);
  const requireReadable = ({ owner, name }: { readonly owner: string; readonly name: string }) =>
    api.get(
      "GET /repos/{owner}/{repo}",
      { owner, repo: name },
      {
        what: `${owner}/${name}`,
        permissions: { attestations: "read" },
      },
    );
  const transport = () => (fetch ? Promise.resolve(fetch) : proxiedFetch(env));
  return { find: createFindAttestations(api, requireReadable, createFetchBundle(transport)) };
}
