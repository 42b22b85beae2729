// Answers of the services, and the refusal that ends a request. Nothing here knows a service.

/** A request that a service refuses, as the real one would. */
export class Refusal extends Error {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;

  constructor(status: number, message: string, headers: Readonly<Record<string, string>> = {}) {
    super(message);
    this.status = status;
    this.headers = headers;
  }
}

export function json(status: number, value: unknown, headers: Readonly<Record<string, string>> = {}): Response {
  return new Response(JSON.stringify(value), { status, headers: { "content-type": "application/json", ...headers } });
}

/** Bytes as they are. */
export function binary(status: number, type: string, value: Buffer): Response {
  return new Response(new Uint8Array(value), { status, headers: { "content-type": type } });
}

/** Codes of gRPC for the statuses that refusals have (google.rpc.Code). */
const GRPC_CODES: Readonly<Record<number, number>> = { 400: 3, 401: 16, 404: 5, 409: 6, 501: 12 };

/** How a service words a refusal: Fulcio and Rekor v2 stand behind a gateway to gRPC, the others name the status again. */
export type RefusalStyle = "grpc" | "plain";

export function refused({ status, message, headers }: Refusal, style: RefusalStyle): Response {
  const body = style === "grpc" ? { code: GRPC_CODES[status] ?? 2, message, details: [] } : { code: status, message };
  return json(status, body, headers);
}
