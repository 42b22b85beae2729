import { createAuthority } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { chooseServices } from "./choose-services.ts";
import { parseSigningConfig, SIGNING_CONFIG_TYPE } from "./signing-config.ts";

const NOW = Date.parse("2026-06-01T00:00:00Z");
const invalid = expect.objectContaining({ name: "UsageError", code: "invalid-input" });

interface Entry {
  readonly url?: string;
  readonly majorApiVersion?: number;
  readonly start?: string;
  readonly end?: string;
  readonly operator?: string;
}

function entry({ url = "https://a.example.test", majorApiVersion = 1, operator = "a", ...validity }: Entry = {}) {
  const { start = "2026-01-01T00:00:00Z", end } = validity;
  return { url, majorApiVersion, operator, validFor: end === undefined ? { start } : { start, end } };
}

function configOf(fields: Readonly<Record<string, unknown>>) {
  return parseSigningConfig(JSON.stringify({ mediaType: SIGNING_CONFIG_TYPE, ...fields }));
}

function logsOf(entries: readonly Entry[], selection: unknown = { selector: "ANY" }) {
  const rekorTlogUrls = entries.map((one, at) => entry({ url: `https://log${at}.example.test`, ...one }));
  const { logs, spare } = chooseServices(configOf({ rekorTlogUrls, rekorTlogConfig: selection }), NOW);
  const names = (services: typeof logs) => services.map(({ url, version }) => `${new URL(url).host[3]} v${version}`);
  return { logs: names(logs), spare: names(spare.logs) };
}

describe("parseSigningConfig", () => {
  it("reads a configuration with fields it does not know", () => {
    const document = { ...createAuthority().signingConfig(), future: 1 };
    expect(parseSigningConfig(JSON.stringify(document)).caUrls).toHaveLength(1);
  });

  it.each<[string, string]>([
    ["nothing", ""],
    ["no JSON", "{"],
    ["a list", "[]"],
    ["another type", JSON.stringify({ mediaType: "application/vnd.dev.sigstore.signingconfig.v0.1+json" })],
    ["2 MiB", `{"mediaType":"${SIGNING_CONFIG_TYPE}"${" ".repeat(2 * 1024 * 1024)}}`],
  ])("refuses %s", (_, text) => {
    expect(() => parseSigningConfig(text)).toThrow(invalid);
  });

  it.each<[string, unknown]>([
    ["an address without TLS", { caUrls: [entry({ url: "http://ca.example.test" })] }],
    ["an address with a password", { caUrls: [entry({ url: "https://a:b@ca.example.test" })] }],
    ["no start", { caUrls: [{ ...entry(), validFor: {} }] }],
    ["a start that is no time", { caUrls: [entry({ start: "yesterday" })] }],
    ["no operator", { caUrls: [{ ...entry(), operator: "" }] }],
    ["an unknown selector", { tsaUrls: [entry()], tsaConfig: { selector: "SOME" } }],
    ["EXACT without a count", { tsaUrls: [entry()], tsaConfig: { selector: "EXACT" } }],
    ["EXACT with the count 0", { tsaUrls: [entry()], tsaConfig: { selector: "EXACT", count: 0 } }],
    ["101 services", { caUrls: Array.from({ length: 101 }, () => entry()) }],
  ])("refuses %s", (_, fields) => {
    expect(() => configOf(Object(fields))).toThrow(invalid);
  });

  it("refuses anything else without breaking", () => {
    fc.assert(
      fc.property(fc.json(), (text) => {
        expect(() => parseSigningConfig(text)).toThrow(invalid);
      }),
    );
  });
});

describe("chooseServices", () => {
  it("takes one authority: the newest that is valid", () => {
    const caUrls = [
      entry({ url: "https://old.example.test", start: "2020-01-01T00:00:00Z" }),
      entry({ url: "https://new.example.test", operator: "b" }),
      entry({ url: "https://later.example.test", start: "2026-07-01T00:00:00Z" }),
      entry({ url: "https://unknown.example.test", majorApiVersion: 2 }),
    ];
    const chosen = chooseServices(configOf({ caUrls }), NOW);
    expect(chosen.certificateAuthorities).toEqual([{ url: "https://new.example.test", version: 1 }]);
    expect([chosen.logs, chosen.timestampAuthorities, chosen.spare.certificateAuthorities]).toEqual([[], [], []]);
  });

  it.each<[string, Parameters<typeof logsOf>, readonly string[], readonly string[]]>([
    ["the newest version", [[{}, { majorApiVersion: 2, operator: "b" }]], ["1 v2"], []],
    ["what is known of the version", [[{}, { majorApiVersion: 3, operator: "b" }]], ["0 v1"], []],
    ["any, with the others spare", [[{}, { operator: "b" }, { operator: "c" }]], ["0 v1"], ["1 v1", "2 v1"]],
    ["all", [[{}, { operator: "b" }], { selector: "ALL" }], ["0 v1", "1 v1"], []],
    [
      "exactly two",
      [[{}, { operator: "b" }, { operator: "c" }], { selector: "EXACT", count: 2 }],
      ["0 v1", "1 v1"],
      ["2 v1"],
    ],
    ["one of each operator", [[{}, { start: "2026-02-01T00:00:00Z" }], { selector: "ALL" }], ["1 v1"], []],
    ["what ends just now", [[{ end: "2026-06-01T00:00:00Z" }]], ["0 v1"], []],
    ["what starts just now", [[{ start: "2026-06-01T02:00:00+02:00" }]], ["0 v1"], []],
  ])("takes %s", (_, [entries, selection], first, spare) => {
    expect(logsOf(entries, selection)).toEqual({ logs: first, spare });
  });

  it.each<[string, Parameters<typeof logsOf>]>([
    ["every log has ended", [[{ end: "2026-05-31T23:59:59Z" }]]],
    ["no version is known", [[{ majorApiVersion: 9 }]]],
    ["fewer are there than wanted", [[{}, {}], { selector: "EXACT", count: 2 }]],
  ])("refuses a configuration where %s", (_, [entries, selection]) => {
    expect(() => logsOf(entries, selection)).toThrow(invalid);
  });

  it("refuses logs without a selector", () => {
    expect(() => chooseServices(configOf({ rekorTlogUrls: [entry()] }), NOW)).toThrow(invalid);
  });
});
