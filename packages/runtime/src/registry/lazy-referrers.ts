// The registry of referrers as everybody opens it: client and network stack are loaded at the first question.

import type { ReferrerRegistry } from "./referrer-registry.ts";
import { type CredentialSources, openRegistryCredentials } from "./registry-credentials.ts";

/** Registries as the network of this machine reaches them, with the credentials that `sources` lead to. */
export function openReferrerRegistry(sources: CredentialSources): ReferrerRegistry {
  let loading: Promise<ReferrerRegistry> | undefined;
  const registry = (): Promise<ReferrerRegistry> => {
    loading ??= load(sources);
    return loading;
  };
  return {
    push: async (image, artifact) => (await registry()).push(image, artifact),
    list: async (image) => (await registry()).list(image),
    read: async (image, digest) => (await registry()).read(image, digest),
    readBlob: async (image, blob) => (await registry()).readBlob(image, blob),
  };
}

async function load(sources: CredentialSources): Promise<ReferrerRegistry> {
  const [{ createReferrerRegistry }, { proxiedFetch }] = await Promise.all([
    import("./referrer-registry.ts"),
    import("./proxied-fetch.ts"),
  ]);
  return createReferrerRegistry({
    fetch: await proxiedFetch(sources.env),
    credentials: openRegistryCredentials(sources),
  });
}
