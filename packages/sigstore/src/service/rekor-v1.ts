// The transparency log, first version. Source: Rekor's OpenAPI description (`createLogEntry`, `getLogEntryByUUID`).
import { Buffer } from "node:buffer";
import { UnavailableError } from "@lockstep/core";
import { type ServiceAnswer, type ServiceTransport, serviceUrl } from "@lockstep/runtime";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import { readEntry } from "./rekor-v1-entry.ts";
import { malformed, refused } from "./service-answer.ts";
import type { LogRequest, TransparencyLog } from "./services.ts";

const ENTRIES = "/api/v1/log/entries";
const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };
/** 64 digits, or 80 with the id of the tree before them. */
const UUID = /(?:^|\/)([0-9a-f]{64}(?:[0-9a-f]{16})?)$/;
const REFUSED = "Check that the log takes signatures of this kind of key; it refuses Ed25519 over files, for example.";

/** A client of the log at `url`. Entries come with the log's promise (SET), its time and a proof of inclusion. */
export function openRekorV1(url: string, transport: ServiceTransport): TransparencyLog {
  const base = serviceUrl(url);
  const service = `the transparency log ${base}`;
  const ask = (path: string, body?: string): Promise<ServiceAnswer> =>
    transport({
      service: "the transparency log",
      url: `${base}${path}`,
      method: body === undefined ? "GET" : "POST",
      headers: JSON_HEADERS,
      ...(body !== undefined && { body }),
    });
  return {
    url: base,
    version: 1,
    record: async (request) => {
      const answer = await ask(ENTRIES, JSON.stringify(proposal(request)));
      if (answer.status !== 409) return readAnswer(answer, request, service);
      const found = await ask(`${ENTRIES}/${uuidIn(answer, service)}`);
      // An entry that was queued a moment ago is known, but not yet in the tree.
      if (found.status === 404) throw notYetThere(service);
      return readAnswer(found, request, service);
    },
  };
}

function readAnswer(answer: ServiceAnswer, request: LogRequest, service: string): TransparencyLogEntry {
  if (answer.status >= 300) throw refused(service, answer, REFUSED);
  return readEntry(answer.body, request, service);
}

function notYetThere(service: string): UnavailableError {
  return new UnavailableError("server-error", `${service} knows this entry and does not give it yet`, {
    hint: "Run again in a minute.",
  });
}

/** Where the equal entry is. Of the address only the id is taken: it may name another host. */
function uuidIn(answer: ServiceAnswer, service: string): string {
  const [, uuid] = UUID.exec((answer.headers.get("location") ?? "").slice(0, 2000)) ?? [];
  if (uuid === undefined) throw malformed(service, "speaks of an equal entry and does not say where it is");
  return uuid;
}

function proposal(request: LogRequest): unknown {
  const { digest, signature, verifier, envelope } = request;
  const content = signature.toString("base64");
  const key = Buffer.from(pemOf(verifier)).toString("base64");
  if (envelope === undefined) {
    const hash = { algorithm: digest.algorithm, value: digest.bytes.toString("hex") };
    const spec = { data: { hash }, signature: { content, publicKey: { content: key } } };
    return { apiVersion: "0.0.1", kind: "hashedrekord", spec };
  }
  const { payloadType, payload } = envelope;
  const signed = { payloadType, payload: payload.toString("base64"), signatures: [{ sig: content }] };
  const spec = { proposedContent: { envelope: JSON.stringify(signed), verifiers: [key] } };
  return { apiVersion: "0.0.1", kind: "dsse", spec };
}

/** RFC 7468: lines of 64 characters. */
function pemOf({ kind, der }: LogRequest["verifier"]): string {
  const label = kind === "certificate" ? "CERTIFICATE" : "PUBLIC KEY";
  const lines = der.toString("base64").match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ""].join("\n");
}
