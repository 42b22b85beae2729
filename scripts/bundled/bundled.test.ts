import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { describe, expect, it } from "vitest";
import { ROOT } from "../repository.ts";
import type { BundledPackage } from "./bundled-packages.ts";
import { renderLicences } from "./render-licences.ts";
import { renderSbom } from "./render-sbom.ts";

const YAML = bundled("yaml", "node_modules/yaml", []);

function bundled(name: string, folder: string, dependencies: readonly string[], license = "ISC"): BundledPackage {
  return { name, version: "1.2.3", license, folder, sha512: "0".repeat(128), dependencies };
}

/** CycloneDX's own schema of version 1.6, as the library that writes the file carries it. */
function isCycloneDx(text: string): boolean {
  const entry = createRequire(import.meta.url).resolve("@cyclonedx/cyclonedx-library");
  const folder = join(dirname(entry), "../res/schema");
  const read = (name: string) => JSON.parse(readFileSync(join(folder, `${name}.SNAPSHOT.schema.json`), "utf8"));
  const ajv = new Ajv({ strict: false });
  addFormats.default(ajv);
  for (const name of ["spdx", "jsf-0.82"]) {
    const { $id: _, ...schema } = read(name);
    ajv.addSchema(schema, `http://cyclonedx.org/schema/${name}.SNAPSHOT.schema.json`);
  }
  ajv.addFormat("idn-email", true).addFormat("iri-reference", true);
  return ajv.compile(read("bom-1.6"))(JSON.parse(text));
}

describe("the bill of materials", () => {
  it("is CycloneDX, as rendered and as committed", () => {
    const both = bundled("@scope/both", "node_modules/@scope/both", ["yaml"], "(MIT AND BSD-3-Clause)");
    expect(isCycloneDx(renderSbom([YAML, both]))).toBe(true);
    expect(isCycloneDx(readFileSync(join(ROOT, "dist/sbom.cdx.json"), "utf8"))).toBe(true);
    expect(isCycloneDx('{"bomFormat":"CycloneDX","specVersion":"1.6","components":[{"name":"x"}]}')).toBe(false);
  });

  it("leads from a package to what it would load: its own copy first", () => {
    const outer = bundled("outer", "node_modules/outer", ["yaml", "left"]);
    const inner = bundled("yaml", "node_modules/outer/node_modules/yaml", []);
    const left = bundled("left", "node_modules/left", ["yaml"]);
    const { dependencies } = JSON.parse(renderSbom([YAML, outer, inner, left])) as {
      dependencies: { ref: string; dependsOn?: string[] }[];
    };
    const of = (ref: string) => dependencies.find((entry) => entry.ref === ref)?.dependsOn ?? [];
    expect(of(outer.folder)).toEqual([left.folder, inner.folder]);
    expect(of(left.folder)).toEqual([YAML.folder]);
    expect(of(YAML.folder)).toEqual([]);
  });
});

describe("the licences", () => {
  it.each(["ISC", "(MIT AND BSD-3-Clause)"])("may be %s", (license) => {
    expect(renderLicences([{ ...YAML, license }])).toContain(license);
  });

  it.each(["GPL-3.0-only", "MIT AND GPL-3.0-only", "SEE LICENSE IN x", ""])("may not be %j", (license) => {
    expect(() => renderLicences([{ ...YAML, license }])).toThrow();
  });

  it("come with their texts", () => {
    const text = readFileSync(join(ROOT, "node_modules/yaml/LICENSE"), "utf8");
    expect(renderLicences([YAML])).toContain(text.trim());
  });
});
