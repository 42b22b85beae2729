// Judges one call to BuildKit in Docker's daemon. What a build may do on the machine it asks for by an entitlement, with the call
// that starts it; without one BuildKit runs it apart from the machine, as Docker does with containers.
// Source: moby/buildkit, `control.proto`, `gateway.proto`, and `ValidateEntitlements` of the solver.
import type { ProxiedCall } from "@lockstep/runtime/host";
import { clip } from "./docker-json.ts";
import { protobufFields } from "./protobuf-fields.ts";
import { type RefusalWord, RequestRefused } from "./request-refused.ts";

export type CallVerdict =
  /** `request`: service and method, for the log. */
  | { readonly kind: "forward"; readonly request: string }
  | { readonly kind: "refuse"; readonly request: string; readonly why: RefusalWord; readonly message: string };

export const SOLVE = "/moby.buildkit.v1.Control/Solve";

const SERVICES = {
  "moby.buildkit.v1.Control":
    "DiskUsage Prune Solve Status Session ListWorkers Info ListenBuildHistory UpdateBuildHistory",
  // Without those for containers of a client's own: old versions let these have every right (CVE-2024-23653).
  "moby.buildkit.v1.frontend.LLBBridge":
    "ResolveImageConfig ResolveSourceMeta Solve ReadFile ReadDir StatFile Evaluate Ping Return Inputs Warn",
  "opentelemetry.proto.collector.trace.v1.TraceService": "Export",
  // What former builds wrote down, to be read.
  "containerd.services.content.v1.Content": "Info List Read Status ListStatuses",
  "grpc.health.v1.Health": "Check Watch",
} as const;
const CALLS: ReadonlySet<string> = new Set(
  Object.entries(SERVICES).flatMap(([service, methods]) => methods.split(" ").map((one) => `/${service}/${one}`)),
);

/** Other codings of messages are not read here. */
const CONTENT_TYPES: readonly string[] = ["application/grpc", "application/grpc+proto"];
/** `SolveRequest.Entitlements`. */
const ENTITLEMENTS = 9;
const REFUSALS: Readonly<Record<string, readonly [RefusalWord, string]>> = {
  "network.host": ["host-namespace", "a build cannot use the machine's network: leave out `--network host`"],
  "security.insecure": ["privileged", "a build cannot be privileged: leave out `--allow security.insecure`"],
  device: ["device", "a build cannot use devices: leave out `--allow device`"],
};

/** Never rejects because of what a call holds. */
export async function judgeBuildCall(call: ProxiedCall): Promise<CallVerdict> {
  const request = `BuildKit ${call.path.slice(0, 200)}`;
  try {
    checkCall(call);
    if (call.path === SOLVE) checkSolve(await call.message());
    return { kind: "forward", request };
  } catch (error) {
    if (error instanceof RequestRefused) return { kind: "refuse", request, why: error.why, message: error.message };
    return { kind: "refuse", request, why: "not-checked", message: "the call could not be checked" };
  }
}

function checkCall({ path, contentType }: ProxiedCall): void {
  if (!CALLS.has(path))
    throw new RequestRefused("unknown-request", "this call is not among those that a job may make of BuildKit");
  if (!CONTENT_TYPES.includes(contentType)) throw new RequestRefused("malformed", "calls are gRPC with protobuf");
}

function checkSolve(message: Uint8Array): void {
  const fields = protobufFields(message);
  if (fields === undefined) throw new RequestRefused("malformed", "the build order is no protobuf");
  const asked = fields.find(({ number }) => number === ENTITLEMENTS);
  if (asked === undefined) return;
  const entitlement = new TextDecoder().decode(asked.bytes);
  const [name = ""] = entitlement.split(/[=,]/);
  const [why, text] = (Object.hasOwn(REFUSALS, name) ? REFUSALS[name] : undefined) ?? [
    "unknown-option",
    `a build cannot have the entitlement \`${clip(entitlement)}\``,
  ];
  throw new RequestRefused(why, text);
}
