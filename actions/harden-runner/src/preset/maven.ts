// The repositories of Maven: the mirrors and repositories of its settings, and the one that its own super POM names.
import type { RunnerConfig } from "@lockstep/runtime/host";
import { found, type Learnt, type Preset } from "./preset.ts";
import { type XmlText, xmlTexts } from "./xml-texts.ts";

export const maven: Preset = { name: "maven", entries: [], learn };

/** The elements of settings.xml (Maven's documentation, "Settings Reference") and of a POM that hold addresses. */
const ADDRESS = /\/(?:mirrors\/mirror|repositories\/repository|pluginRepositories\/pluginRepository)\/url$/;
const MIRROR_OF = /\/mirrors\/mirror\/mirrorOf$/;
/** Values of `mirrorOf` under which the built-in repository is never asked. */
const REPLACES_ALL = ["*", "external:*", "central"];
const SUPER_POM = "org/apache/maven/model/pom-4.0.0.xml";

async function learn(config: RunnerConfig): Promise<Learnt> {
  const home = homeOf((await config.ask("mvn", ["--version"])) ?? "");
  const files = [`${config.home}/.m2/settings.xml`, ...(home === undefined ? [] : [`${home}/conf/settings.xml`])];
  const texts = (await Promise.all(files.map((file) => config.read(file)))).flatMap((text) => xmlTexts(text ?? ""));
  const replaced = texts.some(({ path, text }) => MIRROR_OF.test(path) && replacesAll(text));
  const builtIn = home === undefined || replaced ? [] : await superPom(config, home);
  return {
    found: [
      ...found(
        addressesIn(texts).map((url) => expand(url, config)),
        "Maven's settings name it.",
      ),
      ...found(builtIn, "The repository that is used where no setting names another."),
    ],
    notes:
      home !== undefined && !replaced && builtIn.length === 0 ? ["the built-in repository could not be learnt"] : [],
  };
}

function homeOf(version: string): string | undefined {
  const line = version.split("\n").find((candidate) => candidate.startsWith("Maven home: "));
  return line?.slice("Maven home: ".length).trim();
}

function replacesAll(mirrorOf: string): boolean {
  return mirrorOf.split(",").some((entry) => REPLACES_ALL.includes(entry.trim()));
}

function addressesIn(texts: readonly XmlText[]): readonly string[] {
  return texts.flatMap(({ path, text }) => (ADDRESS.test(path) ? [text] : []));
}

function expand(url: string, { env }: RunnerConfig): string {
  return url.replace(/\$\{env\.([A-Za-z0-9_]+)\}/g, (_, name: string) => env[name] ?? "");
}

/** The super POM lies in a library of Maven, whose exact name differs; `unzip` finds the archive by the pattern. */
async function superPom(config: RunnerConfig, home: string): Promise<readonly string[]> {
  const pom = await config.ask("unzip", ["-p", `${home}/lib/maven-model-builder-*.jar`, SUPER_POM]);
  return addressesIn(xmlTexts((pom ?? "").trimStart()));
}
