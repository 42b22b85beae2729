// The registries of npm, pnpm and Yarn, as their own settings have them. Settings in a checkout do not count.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { parseJson } from "./parse-json.ts";
import { found, type Learnt, type Preset } from "./preset.ts";

export const npm: Preset = { name: "npm", entries: [], learn };

async function learn(config: RunnerConfig): Promise<Learnt> {
  const [own, pnpm, classic, modern] = await Promise.all([
    config.ask("npm", ["config", "list", "--json"]),
    config.ask("pnpm", ["config", "get", "registry"]),
    config.ask("yarn", ["config", "get", "registry"]),
    config.ask("yarn", ["config", "get", "npmRegistryServer"]),
  ]);
  return {
    found: [
      ...found(registriesOf(own), "npm's settings name it."),
      ...found([pnpm ?? ""], "pnpm's settings name it."),
      ...found([classic ?? "", modern ?? "", config.env["YARN_NPM_REGISTRY_SERVER"] ?? ""], "Yarn's settings name it."),
    ],
    notes: [],
  };
}

/** `registry` and the registries of scopes (`@scope:registry`), of all the settings npm has after merging them. */
function registriesOf(json: string | undefined): readonly string[] {
  const settings = parseJson(json);
  return Object.entries(settings).flatMap(([key, value]) =>
    (key === "registry" || key.endsWith(":registry")) && typeof value === "string" ? [value] : [],
  );
}
