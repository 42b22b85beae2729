import { describe, expect, it } from "vitest";
import { isSbomType, sbomPredicate } from "./sbom-predicate.ts";

const SPDX_2 = { spdxVersion: "SPDX-2.3", SPDXID: "SPDXRef-DOCUMENT", name: "demo", packages: [] };
const SPDX_3 = { "@context": "https://spdx.org/rdf/3.0.1/spdx-context.jsonld", "@graph": [{ type: "SpdxDocument" }] };
const CYCLONE = { bomFormat: "CycloneDX", specVersion: "1.6", version: 1, components: [] };

describe("a bill of materials", () => {
  it.each([
    ["SPDX 2.3", SPDX_2, "https://spdx.dev/Document/v2.3", "sbom-spdx"],
    ["SPDX 2.2", { ...SPDX_2, spdxVersion: "SPDX-2.2" }, "https://spdx.dev/Document", "sbom-spdx"],
    ["SPDX 3", SPDX_3, "https://spdx.dev/Document/v3", "sbom-spdx"],
    [
      "SPDX 3 with several contexts",
      { ...SPDX_3, "@context": ["https://a.test", SPDX_3["@context"]] },
      "https://spdx.dev/Document/v3",
      "sbom-spdx",
    ],
    ["CycloneDX without a serial number", CYCLONE, "https://cyclonedx.org/bom", "sbom-cyclonedx"],
    [
      "CycloneDX with one",
      { ...CYCLONE, serialNumber: "urn:uuid:3e671687-395b-41f5-a30f-a58921a69b79" },
      "https://cyclonedx.org/bom",
      "sbom-cyclonedx",
    ],
  ])("in %s is known", (_, document, type, label) => {
    expect(sbomPredicate(JSON.stringify(document))).toEqual({ type, label, content: document });
    expect(isSbomType(type)).toBe(true);
  });

  it.each([
    ["nothing", {}],
    ["SPDX 2 without an id", { spdxVersion: "SPDX-2.3" }],
    ["SPDX 1", { ...SPDX_2, spdxVersion: "SPDX-1.2" }],
    ["SPDX with something behind it", { ...SPDX_2, spdxVersion: "SPDX-2.3\nx" }],
    ["SPDX 3 without elements", { ...SPDX_3, "@graph": [] }],
    ["SPDX 3 without a context", { "@graph": [{}] }],
    ["SPDX 3 of another place", { ...SPDX_3, "@context": "https://example.test/?https://spdx.org/rdf/3.0" }],
    ["CycloneDX without a version", { bomFormat: "CycloneDX" }],
    ["another format", { bomFormat: "SWID", specVersion: "1.0" }],
  ])("cannot be %s", (_, document) => {
    const read = () => sbomPredicate(JSON.stringify(document));
    expect(read).toThrow(expect.objectContaining({ code: "invalid-input" }));
  });

  it.each([
    ["https://spdx.dev/Document", true],
    ["https://spdx.dev/Document/v2.2", true],
    ["https://cyclonedx.org/bom/v1.4", true],
    ["https://spdx.dev/Documents", false],
    ["https://spdx.dev/Document/v3/x", false],
    ["https://cyclonedx.org/bom/", false],
    ["https://slsa.dev/provenance/v1", false],
  ])("is what the type %s is about: %s", (type, expected) => {
    expect(isSbomType(type)).toBe(expected);
  });
});
