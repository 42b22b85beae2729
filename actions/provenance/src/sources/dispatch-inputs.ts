// What somebody chose when they started a run by hand. Source: GitHub documentation, "Webhook events and payloads",
// workflow_dispatch, `inputs`.
import type { Environment } from "@lockstep/runtime";
import { isJsonObject, parseJsonDocument } from "@lockstep/sigstore";
import { readGivenFile } from "./given-file.ts";

type Inputs = Readonly<Record<string, string | number | boolean>>;

/** GitHub caps payloads at 25 MB. */
const MAX_BYTES = 25 * 1024 * 1024;

/** None where the event has none. Rejects with `UsageError` where the payload cannot be read. */
export async function dispatchInputs(env: Environment, folder: string): Promise<Inputs> {
  const path = env["GITHUB_EVENT_PATH"];
  if (!path || env["GITHUB_EVENT_NAME"] !== "workflow_dispatch") return {};
  const { text } = await readGivenFile({ input: "GITHUB_EVENT_PATH", path, maxBytes: MAX_BYTES, folder });
  const { inputs } = parseJsonDocument(text, "the event's payload", { maxBytes: MAX_BYTES });
  if (!isJsonObject(inputs)) return {};
  return Object.fromEntries(Object.entries(inputs).flatMap(([name, value]) => (isPlain(value) ? [[name, value]] : [])));
}

function isPlain(value: unknown): value is string | number | boolean {
  return typeof value === "string" || typeof value === "number" || typeof value === "boolean";
}
