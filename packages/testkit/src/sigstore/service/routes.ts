// Which service a request is for, by its path alone: the paths of Sigstore's services do not meet, so that one server can be all.
import type { CertificateService } from "../certificate/certificate-service.ts";
import type { IdentityProvider } from "../identity/identity-provider.ts";
import type { RekorV1 } from "../log/rekor-v1.ts";
import type { RekorV2 } from "../log/rekor-v2.ts";
import type { TimestampService } from "../timestamp/timestamp-service.ts";
import { binary, json, Refusal, type RefusalStyle, refused } from "./answer.ts";
import { pemOf } from "./pem.ts";

export type ServiceName = "fulcio" | "rekor-v1" | "rekor-v2" | "timestamp" | "oidc" | "id-token";

export interface Services {
  readonly certificates: CertificateService;
  readonly rekorV1: RekorV1;
  readonly rekorV2: RekorV2;
  readonly timestamps: TimestampService;
  readonly identities: IdentityProvider;
}

interface Route {
  readonly service: ServiceName;
  readonly method: "GET" | "POST";
  /** What the path is, or how it ends (with `*` before it) or begins (with `*` after it). */
  readonly path: string;
  answer(services: Services, request: Request): Response | Promise<Response>;
}

const UUID_PATH = "/api/v1/log/entries/";
const TILES_PATH = "/api/v2/";
const DISCOVERY = "/.well-known/openid-configuration";

const ROUTES: readonly Route[] = [
  {
    service: "fulcio",
    method: "POST",
    path: "/api/v2/signingCert",
    answer: (s, request) => s.certificates.answer(request),
  },
  { service: "fulcio", method: "GET", path: "/api/v2/trustBundle", answer: (s) => trustBundle(s.certificates) },
  {
    service: "rekor-v1",
    method: "POST",
    path: "/api/v1/log/entries",
    answer: (s, request) => s.rekorV1.propose(request),
  },
  { service: "rekor-v1", method: "GET", path: `${UUID_PATH}*`, answer: (s, r) => s.rekorV1.find(after(UUID_PATH, r)) },
  {
    service: "rekor-v2",
    method: "POST",
    path: "/api/v2/log/entries",
    answer: (s, request) => s.rekorV2.record(request),
  },
  { service: "rekor-v2", method: "GET", path: "/api/v2/checkpoint", answer: (s) => s.rekorV2.read("checkpoint") },
  {
    service: "rekor-v2",
    method: "GET",
    path: "/api/v2/tile/*",
    answer: (s, r) => s.rekorV2.read(after(TILES_PATH, r)),
  },
  {
    service: "timestamp",
    method: "POST",
    path: "/api/v1/timestamp",
    answer: (s, request) => s.timestamps.answer(request),
  },
  { service: "timestamp", method: "GET", path: "/api/v1/timestamp/certchain", answer: (s) => chainPem(s.timestamps) },
  { service: "oidc", method: "GET", path: `*${DISCOVERY}`, answer: (s, r) => s.identities.discovery(issuerOf(r)) },
  { service: "oidc", method: "GET", path: "*/.well-known/jwks", answer: (s) => s.identities.keys() },
  { service: "id-token", method: "GET", path: "/id-token", answer: (s, request) => s.identities.requestToken(request) },
];

/** The service that a request is for, and how to get its answer; undefined where there is none. */
export function routeOf(services: Services, request: Request) {
  const { pathname } = new URL(request.url);
  const route = ROUTES.find(({ method, path }) => method === request.method && matches(path, pathname));
  if (route === undefined) return undefined;
  return { service: route.service, answer: () => answered(route, services, request) };
}

async function answered(route: Route, services: Services, request: Request): Promise<Response> {
  const style: RefusalStyle = route.service === "fulcio" || route.service === "rekor-v2" ? "grpc" : "plain";
  try {
    return await route.answer(services, request);
  } catch (error) {
    if (error instanceof Refusal) return refused(error, style);
    throw error;
  }
}

function matches(path: string, pathname: string): boolean {
  if (path.startsWith("*")) return pathname.endsWith(path.slice(1));
  return path.endsWith("*") ? pathname.startsWith(path.slice(0, -1)) : pathname === path;
}

function after(start: string, request: Request): string {
  return new URL(request.url).pathname.slice(start.length);
}

/** The address that was asked, up to its well-known part. */
function issuerOf(request: Request): string {
  const { origin, pathname } = new URL(request.url);
  return `${origin}${pathname.slice(0, -DISCOVERY.length)}`;
}

function trustBundle({ authority: { issuer, root } }: CertificateService): Response {
  const certificates = [issuer, root].map(({ certificate }) => pemOf("CERTIFICATE", certificate));
  return json(200, { chains: [{ certificates }] });
}

function chainPem({ chain }: TimestampService): Response {
  const pem = chain.map((der) => pemOf("CERTIFICATE", der)).join("");
  return binary(200, "application/pem-certificate-chain", Buffer.from(pem));
}
