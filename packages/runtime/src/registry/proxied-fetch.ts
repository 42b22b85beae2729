// A fetch that goes through the proxy the environment names, which Node's own does not on every version.

import type { Transport } from "../github/github-options.ts";
import type { Environment } from "../process/environment.ts";

/** The global fetch where no proxy is named, else one over a proxy agent that also knows `no_proxy`. */
export async function proxiedFetch(env: Environment): Promise<Transport> {
  const proxies = proxiesIn(env);
  if (proxies === undefined) return fetch;
  const { EnvHttpProxyAgent, fetch: undiciFetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent(proxies);
  return async (input, init) => {
    const { url, method, redirect, signal, headers } = new Request(input, init);
    const plain = Object.fromEntries(headers);
    const answer = await undiciFetch(url, { method, redirect, signal, headers: plain, dispatcher });
    return new Response(method === "HEAD" ? null : answer.body, {
      status: answer.status,
      headers: [...answer.headers],
    });
  };
}

/** Small letters win over capitals, as in curl and git. */
function proxiesIn(env: Environment) {
  const read = (name: string) => env[name] || env[name.toUpperCase()] || "";
  const [httpProxy, httpsProxy] = [read("http_proxy"), read("https_proxy")];
  return httpProxy || httpsProxy ? { httpProxy, httpsProxy, noProxy: read("no_proxy") } : undefined;
}
