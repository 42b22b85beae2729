// The registry port as everybody imports it: client and network stack are loaded at the first question.
import type { Registry } from "@lockstep/core";
import type { Environment } from "../process/environment.ts";

/** Registries as the network of this machine reaches them: `https_proxy` and `no_proxy` of `env` count. */
export function openRegistry(env: Environment): Registry {
  let loading: Promise<Registry> | undefined;
  return {
    digestOf: async (image) => {
      loading ??= load(env);
      return (await loading).digestOf(image);
    },
  };
}

async function load(env: Environment): Promise<Registry> {
  const [{ createRegistry }, { proxiedFetch }] = await Promise.all([
    import("./registry-client.ts"),
    import("./proxied-fetch.ts"),
  ]);
  return createRegistry({ fetch: await proxiedFetch(env) });
}
