// Reads the name of a host, or `*.` and a name, into the one spelling that DNS and TLS use.
import { revealControls } from "@lockstep/core";
import type { Destination } from "./endpoint.ts";
import { type Reading, refuse } from "./endpoint-problem.ts";
import { endsInNumber } from "./read-network.ts";

/** RFC 1035, section 2.3.4, in text without the final dot. */
const MAX_NAME = 253;
/** Letters, digits, hyphens inside (RFC 1123, section 2.1), and the underscore that names of services have. */
const LABEL = /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/;

/** A name without the dot at its end, its ASCII letters in lower case. No other letter is touched: `K` (Kelvin) is no `k`. */
export function foldName(name: string): string {
  const lower = name.replace(/[A-Z]+/g, (letters) => letters.toLowerCase());
  return lower.endsWith(".") ? lower.slice(0, -1) : lower;
}

/** Reads `host` or `*.host`. Names with other letters than ASCII become A-labels (UTS 46, as URLs do it). */
export function readName(text: string): Reading<Destination> {
  if (text === "*" || text === "*.")
    return refuse("everything", "this allows everything; to only watch, use the mode `audit`");
  const below = text.startsWith("*.");
  const written = below ? text.slice(2) : text;
  if (written.includes("*")) return refuse("wildcard", wildcardHint(written));
  const name = asciiName(written);
  if (!name.ok) return name;
  if (!below) return { ok: true, value: { kind: "host", name: name.value } };
  return name.value.includes(".")
    ? { ok: true, value: { kind: "subdomains", of: name.value } }
    : refuse("wildcard", `\`*.${name.value}\` is a whole top-level domain; name a domain below it`);
}

function wildcardHint(written: string): string {
  const rest = written.slice(written.lastIndexOf("*") + 1).replace(/^[^.]*\./, "");
  const meant = asciiName(rest);
  const instead = meant.ok && meant.value.includes(".") ? `, such as \`*.${meant.value}\`` : "";
  return `\`*\` can only stand for everything in front of a domain${instead}`;
}

function asciiName(written: string): Reading<string> {
  const name = toAscii(written);
  if (name === undefined || name.length > MAX_NAME || !name.split(".").every((label) => LABEL.test(label))) {
    return refuse("host", "this is not the name of a host");
  }
  // Wide digits become ASCII digits on the way, and a reader of addresses would then read an address.
  if (endsInNumber(name))
    return refuse("address-notation", "this is neither a name nor an address in plain decimal notation");
  return { ok: true, value: name };
}

function toAscii(written: string): string | undefined {
  if (isAscii(written)) return foldName(written);
  // Letters that cannot be seen are dropped by the conversion, so that the line would not say what it does.
  if (revealControls(written) !== written || /[/?#@:\\[\]%]/.test(written)) return undefined;
  const url = `http://${written}`;
  return URL.canParse(url) ? foldName(new URL(url).hostname) : undefined;
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
