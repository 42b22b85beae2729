// Fetches a bundle from the storage that GitHub's answer names. The address is signed and good for a while: whoever has it can
// read the bundle, so its query is in no message, and no token goes there.
import { IntegrityError, UnavailableError } from "@lockstep/core";
import { boundFetch } from "../bounded-fetch.ts";
import type { Transport } from "../github-options.ts";
import { TransportFault } from "../transport-fault.ts";
import { expandSnappy } from "./snappy.ts";

const MAX_BYTES = 16 * 1024 * 1024;
const TIMEOUT_MS = 30_000;

/** Asks for the bundle at an address. */
export type FetchBundle = (url: string) => Promise<string>;

/**
 * The text of the bundle, whether it is stored as it is or as a block of Snappy. Errors: `UnavailableError`, and
 * `IntegrityError` (`response-malformed`) for an address or content that makes no sense. No redirect is followed.
 */
export function createFetchBundle(transport: () => Promise<Transport>): FetchBundle {
  return async (url) => {
    const host = hostOf(url);
    const fetch = boundFetch(await transport(), { requestTimeoutMs: TIMEOUT_MS, maxResponseBytes: MAX_BYTES });
    const answer = await fetch(url, { redirect: "manual" }).catch((thrown: unknown) => {
      throw thrown instanceof TransportFault ? silent(host, thrown) : thrown;
    });
    if (answer.status !== 200) throw refused(host, answer.status);
    return readBundle(new Uint8Array(await answer.arrayBuffer()), host);
  };
}

/** TLS everywhere but on this machine. */
function hostOf(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : undefined;
  const isLoopback = url !== undefined && /^(?:127\.0\.0\.1|\[::1\]|localhost)$/.test(url.hostname);
  const isSafe = url?.protocol === "https:" || (url?.protocol === "http:" && isLoopback);
  if (url !== undefined && isSafe && url.username === "" && url.password === "") return url.host;
  throw malformed("the address of a stored bundle is not a plain https one");
}

/** A block of Snappy that begins like JSON would expand to 123 bytes, and no bundle is so short. */
function readBundle(bytes: Uint8Array, host: string): string {
  const content = bytes[0] === "{".charCodeAt(0) ? bytes : expandSnappy(bytes, MAX_BYTES);
  const text = content && decode(content);
  if (text === undefined) throw malformed(`what ${host} keeps is no bundle`);
  return text;
}

function decode(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function silent(host: string, fault: TransportFault): UnavailableError {
  const code = fault.kind === "too-large" ? "server-error" : fault.kind;
  return new UnavailableError(code, `no bundle from ${host}: ${fault.message}`, {
    hint: "Check the network, https_proxy and no_proxy, then run again.",
  });
}

function refused(host: string, status: number): UnavailableError {
  return new UnavailableError("server-error", `${host} did not give the bundle (HTTP ${status})`, {
    hint: "Run again: the address that GitHub gives is good for a short while only.",
  });
}

function malformed(message: string): IntegrityError {
  return new IntegrityError("response-malformed", message, {
    hint: "Run again; if it stays so, give the bundles as files.",
  });
}
