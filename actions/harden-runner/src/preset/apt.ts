// The mirrors of apt, as apt itself has worked them out from its lists, and its proxy.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { findUrls } from "./find-urls.ts";
import { found, type Learnt, type Preset } from "./preset.ts";

export const apt: Preset = { name: "apt", entries: [], learn };

/** apt-transport-mirror(1): a source whose mirrors stand in a file. */
const MIRROR_FILE = "mirror+file:";
const MAX_FILES = 10;

async function learn(config: RunnerConfig): Promise<Learnt> {
  const [targets, proxies] = await Promise.all([
    config.ask("apt-get", ["indextargets", "--format", "$(REPO_URI)"]),
    config.ask("apt-config", ["dump"]),
  ]);
  const sources = [...new Set((targets ?? "").split("\n"))];
  const files = sources.flatMap((source) =>
    source.startsWith(MIRROR_FILE) ? [source.slice(MIRROR_FILE.length).replace(/\/+$/, "")] : [],
  );
  const lists = await Promise.all(files.slice(0, MAX_FILES).map((file) => config.read(file)));
  return {
    found: [
      ...found(sources, "A source of apt."),
      ...found(findUrls(lists.join("\n")), "A mirror of a source of apt."),
      ...found(proxiesIn(proxies ?? ""), "The proxy of apt."),
    ],
    notes: lists.flatMap((text) => (text === undefined ? ["a list of mirrors could not be read"] : [])),
  };
}

function proxiesIn(dump: string): readonly string[] {
  return findUrls(
    dump
      .split("\n")
      .filter((line) => /^Acquire::https?::Proxy/i.test(line))
      .join("\n"),
  );
}
