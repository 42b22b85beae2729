// Decides which addresses a service may have: TLS everywhere but on this machine, and nothing secret in the address.
import { UsageError } from "@lockstep/core";

const LOOPBACK = /^(?:localhost|127\.\d{1,3}\.\d{1,3}\.\d{1,3}|\[::1\])$/;
const MAX_LENGTH = 2000;

/**
 * The address in the URL standard's form, without a slash at its end. Errors: `UsageError` (`invalid-input`) for anything but
 * `https:` (`http:` on loopback), and for user names, passwords, queries and fragments.
 */
export function serviceUrl(text: string): string {
  const url = text.length <= MAX_LENGTH && URL.canParse(text) ? new URL(text) : undefined;
  if (url === undefined) throw invalid("is not the URL of a service", "Write it as https://HOST/PATH.");
  if (url.username !== "" || url.password !== "" || url.search !== "" || url.hash !== "") {
    throw invalid("holds more than a host and a path", "Leave user name, password, query and fragment out.");
  }
  const isSafe = url.protocol === "https:" || (url.protocol === "http:" && isLoopback(url));
  if (!isSafe) throw invalid("does not use TLS", "Use https://; http:// is for this machine only.");
  return url.href.replace(/\/$/, "");
}

/** Whether this machine is meant, so that no proxy stands between. */
export function isLoopback(url: URL): boolean {
  return LOOPBACK.test(url.hostname);
}

function invalid(why: string, hint: string): UsageError {
  return new UsageError("invalid-input", `the address of a service ${why}`, { hint });
}
