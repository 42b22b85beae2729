// The registry that Docker uses where an image names none, its mirrors, and the server that gives out its tokens.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { fetchHeader } from "./fetch-text.ts";
import { findUrls } from "./find-urls.ts";
import { asRecord, asTexts, parseJson } from "./parse-json.ts";
import { found, type Learnt, type Preset } from "./preset.ts";

export const docker: Preset = { name: "docker", entries: [], learn };

/** Nothing listens there, and no job can: the port needs root. */
const DEAD_PROXY = "http://127.0.0.1:1";
/** Any image that names no registry. */
const IMAGE = "busybox:latest";

const LAYERS =
  "the hosts that keep the layers of images are known only to the registry, which redirects to them: list them yourself, the mode `audit` prints them";

async function learn(config: RunnerConfig): Promise<Learnt> {
  const env = { HTTPS_PROXY: DEAD_PROXY, HTTP_PROXY: DEAD_PROXY, NO_PROXY: "", no_proxy: "", https_proxy: DEAD_PROXY };
  const [info, complaint] = await Promise.all([
    config.ask("docker", ["info", "--format", "{{json .}}"]),
    config.complaint("docker", ["manifest", "inspect", IMAGE], env),
  ]);
  const { IndexServerAddress: index, RegistryConfig: registries } = parseJson(info);
  const mirrors = asTexts(asRecord(registries)["Mirrors"]);
  // The client does not print which registry it takes, but it names the one that it cannot reach.
  const registry = findUrls(complaint ?? "").filter((url) => !url.startsWith(DEAD_PROXY));
  const servers = await Promise.all([...registry, ...mirrors].map((url) => tokenServer(config, url)));
  const all = [
    ...found(registry, "The registry of images that name none."),
    ...found(asTexts([index]), "The index of that registry."),
    ...found(mirrors, "A mirror that the Docker daemon is told to use."),
    ...found(servers.flat(), "The registry asks for tokens from there."),
  ];
  return { found: all, notes: all.length > 0 ? [LAYERS] : [] };
}

/** The `realm` of the challenge to a request without a token (Docker's documentation, "Token authentication specification"). */
async function tokenServer(config: RunnerConfig, registry: string): Promise<readonly string[]> {
  const header = await fetchHeader(config, `${registry.replace(/\/(?:v2\/?)?$/, "")}/v2/`);
  const challenges = (header ?? "").split("\n").filter((line) => /^www-authenticate:/i.test(line));
  return findUrls(challenges.join("\n"));
}
