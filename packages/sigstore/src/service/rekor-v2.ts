// The transparency log, second version. Source: rekor-tiles, rekor_service.proto and hashedrekord.proto.
import type { Buffer } from "node:buffer";
import { UnavailableError } from "@lockstep/core";
import { type ServiceAnswer, type ServiceTransport, serviceUrl } from "@lockstep/runtime";
import type { TransparencyLogEntry } from "@sigstore/bundle";
import { proveRecorded } from "./recorded-entry.ts";
import { readEntry, type UnboundEntry } from "./rekor-v2-entry.ts";
import { malformed, refused } from "./service-answer.ts";
import type { LogRequest, TransparencyLog } from "./services.ts";

export interface RekorV2Options {
  readonly transport: ServiceTransport;
  /**
   * The log's id, as in a trusted root. An entry that the log has already is given only with it, or once the log itself has
   * told its id in another answer.
   */
  readonly logId?: Buffer | undefined;
}

/** The log answers once the entry is in a published checkpoint, which takes seconds. */
const TIMEOUT_MS = 30_000;
const JSON_HEADERS = { "content-type": "application/json", accept: "application/json" };
const REFUSED = "Check that this is the newest log of its operator, and that it takes this kind of key.";

/** A client of the log at `url`. Entries come with a proof of inclusion, and with no time at all. */
export function openRekorV2(url: string, options: RekorV2Options): TransparencyLog {
  const base = serviceUrl(url);
  const service = `the transparency log ${base}`;
  const asked = { service: "the transparency log", timeoutMs: TIMEOUT_MS } as const;
  const read = async (path: string): Promise<ServiceAnswer> =>
    options.transport({ ...asked, url: `${base}/api/v2/${path}`, method: "GET" });
  let { logId } = options;
  return {
    url: base,
    version: 2,
    record: async (request) => {
      const entries = `${base}/api/v2/log/entries`;
      const body = JSON.stringify({ hashedRekordRequestV002: proposal(request) });
      const answer = await options.transport({ ...asked, url: entries, method: "POST", headers: JSON_HEADERS, body });
      if (answer.status === 409) {
        if (logId === undefined) throw recordedAlready(service);
        return withLogId(await proveRecorded(indexIn(answer, service), request, { service, read }), logId);
      }
      if (answer.status >= 300) throw refused(service, answer, REFUSED);
      const entry = readEntry(answer.body, request, service);
      logId = entry.logId.keyId;
      return entry;
    },
  };
}

function withLogId(entry: UnboundEntry, keyId: Buffer): TransparencyLogEntry {
  return { ...entry, logId: { keyId } };
}

/** rekor-tiles names the index of the equal entry in a header. */
function indexIn(answer: ServiceAnswer, service: string): number {
  const text = answer.headers.get("x-log-index") ?? "";
  if (/^\d{1,15}$/.test(text)) return Number(text);
  throw malformed(service, "speaks of an equal entry and does not say where it is");
}

function recordedAlready(service: string): UnavailableError {
  return new UnavailableError("server-error", `${service} has this entry already and does not give its proof`, {
    hint: "Run again for a new signature, or give the trusted root that names this log.",
  });
}

function proposal({ digest, signature, verifier, keyDetails }: LogRequest): unknown {
  const key = { rawBytes: verifier.der.toString("base64") };
  return {
    digest: digest.bytes.toString("base64"),
    signature: {
      content: signature.toString("base64"),
      verifier: { keyDetails, ...(verifier.kind === "certificate" ? { x509Certificate: key } : { publicKey: key }) },
    },
  };
}
