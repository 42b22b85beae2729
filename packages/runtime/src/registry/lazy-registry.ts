// The registry port as everybody imports it: client and network stack are loaded at the first question.
import type { Registry } from "@lockstep/core";

/** Registries as the network of this machine reaches them: `https_proxy` and `no_proxy` count. */
export function openRegistry(): Registry {
  return {
    digestOf: async (image) => {
      const [{ createRegistry }, { proxiedFetch }] = await Promise.all([
        import("./registry-client.ts"),
        import("./proxied-fetch.ts"),
      ]);
      return createRegistry({ fetch: proxiedFetch }).digestOf(image);
    },
  };
}
