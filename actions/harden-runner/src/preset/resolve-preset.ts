// Turns presets into endpoints on this runner.
import type { RunnerConfig } from "@lockstep/runtime/host";
import type { Endpoint } from "../endpoint/endpoint.ts";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { parseEndpoints } from "../endpoint/parse-endpoints.ts";
import type { FoundUrl, Preset } from "./preset.ts";
import { registryTarget } from "./registry-url.ts";

export interface ResolvedPreset {
  readonly name: string;
  /** None at all: nothing could be learnt, and whoever asked for the preset has to be told. */
  readonly endpoints: readonly Endpoint[];
  readonly notes: readonly string[];
}

/** What the preset allows on the runner that `config` describes. */
export async function resolvePreset(preset: Preset, config: RunnerConfig): Promise<ResolvedPreset> {
  const origin = `preset ${preset.name}`;
  const { found, notes } = (await preset.learn?.(config)) ?? { found: [], notes: [] };
  const endpoints = new Map<string, Endpoint>();
  for (const endpoint of [...known(preset, origin), ...learnt(found, origin)]) {
    const line = formatEndpoint(endpoint);
    if (!endpoints.has(line)) endpoints.set(line, endpoint);
  }
  return { name: preset.name, endpoints: [...endpoints.values()], notes: notes.map((note) => `${origin}: ${note}`) };
}

function known({ entries }: Preset, origin: string): readonly Endpoint[] {
  const { endpoints } = parseEndpoints(
    entries.map(({ line }) => line),
    () => origin,
  );
  // Each line is an endpoint: a test reads every preset, so none is lost here and the indexes agree.
  return endpoints.map((endpoint, index) => ({ ...endpoint, reason: entries[index]?.reason ?? "" }));
}

function learnt(found: readonly FoundUrl[], origin: string): readonly Endpoint[] {
  return found.flatMap(({ url, reason }) => {
    const target = registryTarget(url);
    return target ? [{ ...target, origin, reason }] : [];
  });
}
