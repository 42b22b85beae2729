import { Buffer } from "node:buffer";
import { join } from "node:path";
import { ScratchFolder } from "@lockstep/testkit";
import { expect, it } from "vitest";
import { RuleSet } from "../actions/secret-scan/src/engine/rule-set.ts";
import { scanContent } from "../actions/secret-scan/src/engine/scan-content.ts";
import type { Provider } from "../actions/secret-scan/src/rule/secret-rule.ts";
import { Synthetic } from "../actions/secret-scan/src/rule/synthetic.ts";
import { constantOf } from "./constant-name.ts";
import { providerScaffold } from "./provider-scaffold.ts";
import { ROOT } from "./repository.ts";

it.each(["acme", "acme-cloud-2"])("a new provider %s works before anybody has touched it", async (id) => {
  using folder = new ScratchFolder();
  const home = join(ROOT, "actions/secret-scan/src");
  const file = folder.write(`${id}.ts`, providerScaffold(id).replaceAll('"../', `"${home}/`));
  const module: Record<string, Provider | undefined> = await import(file);
  const provider = module[constantOf(id)];
  const [rule] = provider?.rules ?? [];
  if (provider === undefined || rule === undefined) throw new Error("it exports no provider with a rule");
  expect([provider.id, rule.id]).toEqual([id, `${id}-api-key`]);
  const scan = (text: string) =>
    scanContent(new RuleSet([rule]), { path: "", blob: undefined, bytes: Buffer.from(text) }).sightings;
  const make = new Synthetic(id);
  for (const { text, secret } of rule.examples.flags(make)) expect(scan(text)).toMatchObject([{ secret }]);
  for (const { text } of rule.examples.allows(make)) expect(scan(text)).toEqual([]);
});
