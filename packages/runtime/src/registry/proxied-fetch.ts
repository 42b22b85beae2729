// A fetch that goes through the proxy the environment names, which Node's own does not on every version.

import type { Transport } from "../github/github-options.ts";
import type { Environment } from "../process/environment.ts";

/**
 * The global fetch where no proxy is named, else one over a proxy agent that also knows `no_proxy`. A request's body is held
 * in memory as a whole.
 */
export async function proxiedFetch(env: Environment): Promise<Transport> {
  const proxies = proxiesIn(env);
  if (proxies === undefined) return fetch;
  const { EnvHttpProxyAgent, fetch: undiciFetch } = await import("undici");
  const dispatcher = new EnvHttpProxyAgent(proxies);
  return async (input, init) => {
    const request = new Request(input, init);
    const { url, method, redirect, signal } = request;
    const headers = Object.fromEntries(request.headers);
    const body = request.body === null ? null : Buffer.from(await request.arrayBuffer());
    const answer = await undiciFetch(url, { method, redirect, signal, headers, body, dispatcher });
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
