// The registries of Cargo, as its settings have them, the one that is built in, and the hosts that these download from.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { fetchText } from "./fetch-text.ts";
import { findUrls } from "./find-urls.ts";
import { asRecord, asTexts, parseJson } from "./parse-json.ts";
import { found, type Learnt, type Preset } from "./preset.ts";
import { readToml } from "./read-toml.ts";
import { registryTarget } from "./registry-url.ts";

export const cargo: Preset = { name: "cargo", entries: [], learn };

/** Nothing listens there, and no job can: the port needs root. */
const DEAD_PROXY = "http://127.0.0.1:1";
const MAX_INDEXES = 10;

async function learn(config: RunnerConfig): Promise<Learnt> {
  const folder = config.env["CARGO_HOME"] || `${config.home}/.cargo`;
  const texts = await Promise.all([config.read(`${folder}/config.toml`), config.read(`${folder}/config`)]);
  const named = [...texts.flatMap((text) => registriesOf(readToml(text))), ...variablesOf(config)];
  const inUse = await complainedAbout(config);
  const indexes = [...new Set([...named, ...inUse])];
  const downloads = await Promise.all(indexes.slice(0, MAX_INDEXES).map((index) => downloadsOf(config, index)));
  return {
    found: [
      ...found(named, "Cargo's settings name it."),
      ...found(inUse, "The index that Cargo uses here."),
      ...downloads.flatMap((list) => list.found),
    ],
    notes: downloads.flatMap((list) => list.notes),
  };
}

/** `registries.NAME.index` and the places of sources (Cargo's reference, "Configuration"). */
function registriesOf(settings: Readonly<Record<string, unknown>>): readonly string[] {
  const registries = Object.values(asRecord(settings["registries"])).map((registry) => asRecord(registry)["index"]);
  const sources = Object.values(asRecord(settings["source"])).flatMap((source) => {
    const { registry, git } = asRecord(source);
    return [registry, git];
  });
  return asTexts([...registries, ...sources]);
}

function variablesOf({ env }: RunnerConfig): readonly string[] {
  return Object.entries(env).flatMap(([name, value]) =>
    /^CARGO_REGISTRIES_[A-Z0-9_]+_INDEX$/.test(name) ? [value ?? ""] : [],
  );
}

/** Cargo does not print its settings, but it names the index that it cannot reach. */
async function complainedAbout(config: RunnerConfig): Promise<readonly string[]> {
  const args = ["--config", `http.proxy="${DEAD_PROXY}"`, "--config", "net.retry=0"];
  const text =
    (await config.complaint("cargo", [...args, "info", "cargo"], {})) ??
    (await config.complaint("cargo", [...args, "search", "--limit", "1", "cargo"], {})) ??
    "";
  return findUrls(text).flatMap((url) => (url.startsWith(DEAD_PROXY) ? [] : [url.replace(/config\.json$/, "")]));
}

/** The root of an index holds `config.json` with `dl` and `api` (Cargo's reference, "Index Format"). */
async function downloadsOf(config: RunnerConfig, index: string): Promise<Learnt> {
  const target = registryTarget(index);
  if (target?.destination.kind !== "host") return { found: [], notes: [] };
  const base = index.replace(/^sparse\+/, "").replace(/\/+$/, "");
  const { dl, api } = parseJson(await fetchText(config, `${base}/config.json`, "application/json"));
  const urls = asTexts([dl, api]).map((url) => url.split("{", 1)[0] ?? "");
  const missing = [`which hosts the index at ${target.destination.name} downloads from could not be learnt`];
  return { found: found(urls, "The index names it for downloads."), notes: urls.length === 0 ? missing : [] };
}
