// A fetch that goes through the proxy the environment names, which Node's own does not on every version.
import { EnvHttpProxyAgent, fetch as undiciFetch } from "undici";
import type { Transport } from "../github/github-options.ts";

export const proxiedFetch: Transport = async (input, init) => {
  const request = new Request(input, init);
  const { method, redirect, signal } = request;
  const headers = Object.fromEntries(request.headers);
  const answer = await undiciFetch(request.url, {
    method,
    redirect,
    signal,
    headers,
    dispatcher: new EnvHttpProxyAgent(),
  });
  return new Response(method === "HEAD" ? null : answer.body, { status: answer.status, headers: [...answer.headers] });
};
