// The package indexes of pip and uv, as their own settings have them, and the hosts that keep the files of those indexes.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { fetchText } from "./fetch-text.ts";
import { findUrls } from "./find-urls.ts";
import { asRecord, asTexts, parseJson } from "./parse-json.ts";
import { type FoundUrl, found, type Learnt, type Preset } from "./preset.ts";
import { readToml } from "./read-toml.ts";
import { registryTarget } from "./registry-url.ts";

export const pip: Preset = { name: "pip", entries: [], learn };

const UV_VARIABLES = ["UV_INDEX", "UV_DEFAULT_INDEX", "UV_INDEX_URL", "UV_EXTRA_INDEX_URL", "UV_FIND_LINKS"];
/** Settings that hold the addresses of indexes (pip's documentation, "Configuration", named as the options of `pip install`). */
const SETTING = /^[^=]*\.(?:index-url|extra-index-url|find-links)=/;
const MAX_INDEXES = 10;

const PIP = ["pip"] as const;
const PIP3 = ["pip3"] as const;
const UV = ["uv", "pip"] as const;

async function learn(config: RunnerConfig): Promise<Learnt> {
  const [settings, fallback, uv] = await Promise.all([
    firstAnswer(config, [PIP, PIP3], ["config", "list"]),
    builtIn(config),
    uvIndexes(config),
  ]);
  const lines = (settings ?? "").split("\n").filter((line) => SETTING.test(line));
  const main = lines.some((line) => line.includes(".index-url=")) ? [] : fallback;
  const indexes: FoundUrl[] = [
    ...found(findUrls(lines.join("\n")), "pip's settings name it."),
    ...found(main, "The index that is used where no setting names another."),
    ...found(
      UV_VARIABLES.flatMap((name) => findUrls(config.env[name] ?? "")),
      "uv's environment names it.",
    ),
    ...found(uv, "uv's settings name it."),
  ];
  const files = await Promise.all(indexes.slice(0, MAX_INDEXES).map(({ url }) => filesOf(config, url)));
  return { found: [...indexes, ...files.flatMap((list) => list.found)], notes: files.flatMap((list) => list.notes) };
}

/** The tools print their default in the description of the option. */
async function builtIn(config: RunnerConfig): Promise<readonly string[]> {
  const help = await firstAnswer(config, [PIP, PIP3, UV], ["install", "--help"]);
  const option = help?.slice(Math.max(0, help.search(/--(?:default-)?index-url/))) ?? "";
  return findUrls(option).slice(0, 1);
}

async function firstAnswer(
  config: RunnerConfig,
  tools: readonly (readonly [tool: string, ...args: string[]])[],
  args: readonly string[],
): Promise<string | undefined> {
  for (const [tool, ...first] of tools) {
    const answer = await config.ask(tool, [...first, ...args]);
    if (answer !== undefined) return answer;
  }
  return undefined;
}

/** uv's documentation, "Configuration files": the user's file and the machine's. */
async function uvIndexes(config: RunnerConfig): Promise<readonly string[]> {
  const folder = config.env["XDG_CONFIG_HOME"] || `${config.home}/.config`;
  const texts = await Promise.all([config.read(`${folder}/uv/uv.toml`), config.read("/etc/uv/uv.toml")]);
  return texts.flatMap((text) => {
    const settings = readToml(text);
    const named = Array.isArray(settings["index"]) ? settings["index"].map((entry) => asRecord(entry)["url"]) : [];
    return asTexts([...named, settings["index-url"], ...asTexts(settings["extra-index-url"])]);
  });
}

/** Asks an index about pip itself, a package that an index of any use has, where its files are (PEP 503 and PEP 691). */
async function filesOf(config: RunnerConfig, index: string): Promise<Learnt> {
  const page = await fetchText(
    config,
    `${index.replace(/\/+$/, "")}/pip/`,
    "application/vnd.pypi.simple.v1+json, text/html;q=0.5",
  );
  if (page === undefined) {
    const host = registryTarget(index)?.destination;
    const name = host?.kind === "host" ? host.name : "an index";
    return { found: [], notes: [`which hosts keep the files of ${name} could not be learnt`] };
  }
  const { files } = parseJson(page);
  const urls = Array.isArray(files) ? asTexts(files.map((file) => asRecord(file)["url"])) : linksOf(page);
  return { found: found(urls, "The index keeps its files there."), notes: [] };
}

/** The addresses of the links on a page that is HTML. Relative ones lead to the index itself. */
function linksOf(page: string): readonly string[] {
  return Array.from(page.matchAll(/href="([^"]{1,2048})"/gi), ([, href]) => href ?? "");
}
