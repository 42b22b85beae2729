// Every example of every rule, run through the whole engine with all rules, and the contract of the rules themselves.
import { Buffer } from "node:buffer";
import { readdirSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { RuleSet } from "../src/engine/rule-set.ts";
import { scanContent } from "../src/engine/scan-content.ts";
import type { Sighting } from "../src/engine/sighting.ts";
import type { Provider, SecretRule } from "../src/rule/secret-rule.ts";
import { Synthetic } from "../src/rule/synthetic.ts";

const FOLDER = join(dirname(fileURLToPath(import.meta.url)), "../src/rules");
const NAMES = readdirSync(FOLDER)
  .filter((name) => name.endsWith(".ts") && !name.endsWith(".test.ts") && name !== "all-rules.ts")
  .map((name) => name.slice(0, -".ts".length))
  .sort();

const LOADED = await Promise.allSettled(NAMES.map(async (name) => ({ name, provider: await load(name) })));
const PROVIDERS = LOADED.flatMap((load) => (load.status === "fulfilled" ? [load.value] : []));
const RULES = PROVIDERS.flatMap(({ provider }) => provider.rules);
const RULE_SET = new RuleSet(RULES);
const SEEDS = ["a", "b", "c"];
const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

async function load(name: string): Promise<Provider> {
  const module: Record<string, Provider> = await import(`../src/rules/${name}.ts`);
  const [provider, ...more] = Object.values(module);
  if (!provider || more.length > 0) throw new Error(`${name}.ts does not export one provider`);
  return provider;
}

function scan(path: string | undefined, text: string): readonly Sighting[] {
  return scanContent(RULE_SET, { path: path ?? "example.txt", blob: undefined, bytes: Buffer.from(text, "latin1") })
    .sightings;
}

function makers(rule: SecretRule): readonly Synthetic[] {
  return SEEDS.map((seed) => new Synthetic(`${rule.id} ${seed}`));
}

/** The source without character classes and escapes, so that what is left of `*` and `+` are quantifiers. */
function skeleton({ source }: RegExp): string {
  return source.replace(/\\./g, "").replace(/\[[^\]]*\]/g, "");
}

it("can load every file of the folder", () => {
  expect(
    LOADED.flatMap((load, index) => (load.status === "rejected" ? [`${NAMES[index]}: ${load.reason}`] : [])),
  ).toEqual([]);
});

describe.each(PROVIDERS)("$name", ({ name, provider }) => {
  it("is a provider of its file's name, with pages about its credentials", () => {
    expect(provider.id).toBe(name);
    expect([provider.docs, provider.revoke].map((page) => new URL(page).protocol)).toEqual(["https:", "https:"]);
    expect(provider.rules.length).toBeGreaterThan(0);
  });

  it.each(provider.rules.map((rule) => [rule.id, rule] as const))("%s keeps the contract", (id, rule) => {
    expect(id).toMatch(KEBAB);
    expect(id === name || id.startsWith(`${name}-`)).toBe(true);
    expect(RULES.filter((other) => other.id === id)).toHaveLength(1);
    expect(rule.keywords.length).toBeGreaterThan(0);
    for (const keyword of rule.keywords) expect(keyword).toMatch(/^[\x20-\x40\x5b-\x7e]{3,}$/);
    expect(rule.pattern.flags).toMatch(/^i?$/);
    expect(skeleton(rule.pattern)).not.toMatch(/[*+]|\{\d*,\}/);
  });

  it.each(provider.rules.map((rule) => [rule.id, rule] as const))("%s finds its flagged examples", (id, rule) => {
    for (const make of makers(rule)) {
      const examples = rule.examples.flags(make);
      expect(examples.length).toBeGreaterThan(0);
      for (const { path, text, secret, level } of examples) {
        const found = scan(path, text).filter(({ ruleId }) => ruleId === id);
        expect(
          found.map((sighting) => sighting.secret),
          text,
        ).toContain(secret);
        const own = found.find((sighting) => sighting.secret === secret);
        if (level) expect(own?.level, text).toBe(level);
        else expect(["verified-format", "likely"], text).toContain(own?.level);
      }
    }
  });

  it.each(provider.rules.map((rule) => [rule.id, rule] as const))("%s lets its allowed examples pass", (id, rule) => {
    for (const make of makers(rule)) {
      const examples = rule.examples.allows(make);
      expect(examples.length).toBeGreaterThan(0);
      for (const { path, text } of examples) {
        expect(
          scan(path, text).filter(({ ruleId }) => ruleId === id),
          text,
        ).toEqual([]);
      }
    }
  });
});
