// The rules of a run: all of ours, and the user's own. Those that the policy switches off still decide what a text is, so that
// no weaker rule reports it in their place.
import { RuleSet } from "../engine/rule-set.ts";
import { PROVIDERS } from "../rules/all-rules.ts";

/** What decides about the rules of a run. Plain data, so that threads can be given it. */
export interface RuleChoice {
  /** Ids of rules that are switched off. */
  readonly off: readonly string[];
  /** A configuration of gitleaks as it can be trusted, and the files it extends. Empty: there is none. */
  readonly config: readonly { readonly path: string; readonly text: string }[];
}

/** Errors: those of `readGitleaksConfig`. */
export async function loadRules({ off, config }: RuleChoice): Promise<RuleSet> {
  const rules = PROVIDERS.flatMap((provider) => provider.rules);
  return new RuleSet(rules, await loadCustomRules(config), new Set(off));
}

async function loadCustomRules(config: RuleChoice["config"]) {
  const [main] = config;
  if (main === undefined) return [];
  const { readGitleaksConfig } = await import("../compat/gitleaks-config.ts");
  const { SourceFile } = await import("@lockstep/core");
  const files = new Map(config.map(({ path, text }) => [path, new SourceFile(path, text)]));
  const file = files.get(main.path);
  if (file === undefined) return [];
  const { customRules } = await readGitleaksConfig(file, async (path) => files.get(path), PROVIDERS);
  return customRules;
}
