// The sources of RubyGems and the mirrors of Bundler, as their own settings have them.
import { parseYaml } from "@lockstep/core";
import type { RunnerConfig } from "@lockstep/runtime/host";
import { findUrls } from "./find-urls.ts";
import { asRecord } from "./parse-json.ts";
import { found, type Learnt, type Preset } from "./preset.ts";

export const rubygems: Preset = { name: "rubygems", entries: [], learn };

async function learn(config: RunnerConfig): Promise<Learnt> {
  const sources = findUrls((await config.ask("gem", ["sources", "--list"])) ?? "");
  const settings = await config.read(`${config.home}/.bundle/config`);
  return {
    found: [
      ...found(sources, "A source of RubyGems."),
      ...found(sources.flatMap(indexOf), "Bundler asks a public source for its compact index there."),
      ...found(mirrorsOf({ ...yamlMembers(settings), ...config.env }), "Bundler's settings name it as a mirror."),
    ],
    notes: [],
  };
}

/** Bundler reads the index of the public source from `index.` and its name; a source with a path is somebody else's. */
function indexOf(source: string): readonly string[] {
  if (!URL.canParse(source)) return [];
  const { protocol, hostname, pathname } = new URL(source);
  return pathname === "/" && hostname.split(".").length === 2 ? [`${protocol}//index.${hostname}/`] : [];
}

function yamlMembers(text: string | undefined): Readonly<Record<string, unknown>> {
  const yaml = parseYaml(text ?? "");
  return yaml.ok ? asRecord(yaml.value) : {};
}

/** `BUNDLE_MIRROR__…` (Bundler's documentation, `bundle config`, "Mirrors of gem sources"). */
function mirrorsOf(settings: Readonly<Record<string, unknown>>): readonly string[] {
  return Object.entries(settings).flatMap(([name, value]) =>
    name.startsWith("BUNDLE_MIRROR__") && typeof value === "string" ? findUrls(value) : [],
  );
}
