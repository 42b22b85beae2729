// Why no answer arrived. Replaces what the network stack throws, which may name proxies with their passwords.

type FaultKind = "network-failed" | "timed-out" | "too-large";

/** `message` is made of fixed words and system error codes only. */
export class TransportFault extends Error {
  override readonly name = "TransportFault";
  readonly kind: FaultKind;

  constructor(kind: FaultKind, message: string) {
    super(message);
    this.kind = kind;
  }
}

/** The fault behind whatever `fetch` threw. `timedOut` says that our own clock ended the attempt. */
export function toTransportFault(thrown: unknown, timedOut: boolean): TransportFault {
  if (thrown instanceof TransportFault) return thrown;
  if (timedOut) return new TransportFault("timed-out", "no complete answer within the time allowed");
  return new TransportFault("network-failed", systemCode(thrown, 0) ?? "the connection broke");
}

const MAX_CAUSES = 5;

/** The first system error code (`ECONNREFUSED`, `UND_ERR_SOCKET`) along the causes of an error. */
function systemCode(thrown: unknown, depth: number): string | undefined {
  if (!(thrown instanceof Error) || depth === MAX_CAUSES) return undefined;
  const code = "code" in thrown ? thrown.code : undefined;
  return typeof code === "string" && /^[A-Z0-9_]{2,64}$/.test(code) ? code : systemCode(thrown.cause, depth + 1);
}
