// The module proxies and the checksum database of Go, as `go env` has them (Go's reference, "Module proxies").
import type { RunnerConfig } from "@lockstep/runtime/host";
import { parseJson } from "./parse-json.ts";
import { found, type Learnt, type Preset } from "./preset.ts";

export const go: Preset = { name: "go", entries: [], learn };

async function learn(config: RunnerConfig): Promise<Learnt> {
  const { GOPROXY: proxies, GOSUMDB: database } = parseJson(
    await config.ask("go", ["env", "-json", "GOPROXY", "GOSUMDB"]),
  );
  const list = typeof proxies === "string" ? proxies.split(/[,|]/).map((entry) => entry.trim()) : [];
  const direct = list.includes("direct");
  return {
    found: [
      ...found(list, "GOPROXY names it."),
      ...found(
        databaseUrls(typeof database === "string" ? database : ""),
        "GOSUMDB names it: the checksums of modules.",
      ),
    ],
    notes: direct
      ? ["GOPROXY ends with `direct`: modules that no proxy has come from hosts that you have to list"]
      : [],
  };
}

/** `name`, `name+key` or `name+key url`; `off` for none. Without a URL the name is that of the host. */
function databaseUrls(setting: string): readonly string[] {
  const [name = "", url] = setting.trim().split(/\s+/);
  if (name === "" || name === "off") return [];
  return [url ?? `https://${name.split("+")[0]}`];
}
