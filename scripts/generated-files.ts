// Every file that is generated, with its text. The generator writes them, the check compares them.
import { existsSync, readFileSync } from "node:fs";
import { join, posix } from "node:path";
import { POLICY_RULES, renderActionYml, renderReference, VERSION } from "@lockstep/core";
import { policyJsonSchema } from "@lockstep/core/policy";
import { CHECKS } from "@lockstep/gate";
import { catalogueOf } from "@lockstep/runtime";
import { PROVIDERS } from "../actions/secret-scan/src/rules/all-rules.ts";
import { LIVE_CHECKS } from "../actions/secret-scan/src/verify/live-checks.ts";
import { renderCaseTable } from "../test/privileged/case-table.ts";
import { CASES } from "../test/privileged/cases.ts";
import { ACTIONS, type ActionEntry } from "./actions.ts";
import { providerList } from "./provider-list.ts";
import { publicGood } from "./public-good.ts";
import { ROOT } from "./repository.ts";
import { type RuleFamily, renderRuleIndex, renderRulePage } from "./rule-pages.ts";
import { renderSecretPage } from "./secret-page.ts";
import { renderTroubleshooting } from "./troubleshooting/render-troubleshooting.ts";

export interface GeneratedFile {
  /** Relative to the repository root. */
  readonly path: string;
  readonly text: string;
}

const START = "<!-- generated:reference -->";
const END = "<!-- /generated:reference -->";

const CASES_START = "<!-- generated:cases -->";
const CASES_END = "<!-- /generated:cases -->";

/** All generated files. Throws if the version in the code and the one in package.json differ. */
export function generatedFiles(): readonly GeneratedFile[] {
  checkVersion();
  const families: readonly RuleFamily[] = [
    ...ACTIONS.filter(({ rules }) => rules.length > 0).map(({ spec, rules }) => ({ name: spec.name, rules })),
    { name: "policy", rules: POLICY_RULES },
  ];
  return [
    providerList(),
    publicGood(),
    ...ACTIONS.flatMap((action) => [manifest(action), readme(action)]),
    {
      path: ".github/lockstep.schema.json",
      text: `${JSON.stringify(policyJsonSchema(catalogueOf(CHECKS)), null, 2)}\n`,
    },
    threatModel(),
    { path: "docs/secrets.md", text: renderSecretPage(PROVIDERS, LIVE_CHECKS) },
    { path: "docs/troubleshooting.md", text: renderTroubleshooting() },
    { path: "docs/rules/README.md", text: renderRuleIndex(families) },
    ...families.flatMap(({ name, rules }) =>
      rules.map((rule) => ({ path: `docs/rules/${rule.id}.md`, text: renderRulePage(name, rule) })),
    ),
  ];
}

function manifest({ spec, manifest: path }: ActionEntry): GeneratedFile {
  const toRoot = posix.relative(posix.dirname(path), ".") || ".";
  return { path, text: renderActionYml(spec, `${toRoot === "." ? "" : `${toRoot}/`}dist/${spec.name}`) };
}

/** The hand-written README with its generated part renewed. */
function readme({ spec }: ActionEntry): GeneratedFile {
  const path = `actions/${spec.name}/README.md`;
  const current = existsSync(join(ROOT, path))
    ? readFileSync(join(ROOT, path), "utf8")
    : `# ${spec.title}\n\n${START}\n${END}\n`;
  const start = current.indexOf(START);
  const end = current.indexOf(END);
  if (start < 0 || end < start) throw new Error(`${path} lacks the markers ${START} and ${END}`);
  return {
    path,
    text: `${current.slice(0, start + START.length)}\n\n${renderReference(spec)}\n\n${current.slice(end)}`,
  };
}

/** The threat model with its table of harden-runner's cases renewed. */
function threatModel(): GeneratedFile {
  const path = "docs/threat-model.md";
  const current = readFileSync(join(ROOT, path), "utf8");
  const start = current.indexOf(CASES_START);
  const end = current.indexOf(CASES_END);
  if (start < 0 || end < start) throw new Error(`${path} lacks the markers ${CASES_START} and ${CASES_END}`);
  return {
    path,
    text: `${current.slice(0, start + CASES_START.length)}\n\n${renderCaseTable(CASES)}\n\n${current.slice(end)}`,
  };
}

function checkVersion(): void {
  const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8")) as { readonly version: string };
  if (version !== VERSION)
    throw new Error(`package.json says ${version}, packages/core/src/version.ts says ${VERSION}`);
}
