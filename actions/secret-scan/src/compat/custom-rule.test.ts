import { Buffer } from "node:buffer";
import { describe, expect, it, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { CustomRule, type CustomRuleParts } from "./custom-rule.ts";
import { GoExpression } from "./go-expression.ts";

const make = new Synthetic("custom");
const secret = make.lowerAlnum(20);

function rule(regex: string | undefined, parts: Partial<CustomRuleParts> = {}): CustomRule {
  return new CustomRule({
    id: "acme",
    title: "Acme",
    regex: regex === undefined ? undefined : new GoExpression(regex),
    path: undefined,
    secretGroup: 0,
    entropy: 0,
    keywords: [],
    tags: [],
    required: [],
    ...parts,
  });
}

function secretsOf(custom: CustomRule, text: string, path = "a.txt") {
  return custom.matchWhole(text, path).matches.map((match) => match.secret);
}

describe("the secret", () => {
  it.each([
    ["the whole match without groups", "acme_[a-z0-9]{20}", 0, `acme_${secret}`],
    ["the first group that is not empty", "acme_(x?)([a-z0-9]{20})", 0, secret],
    ["the group that is asked for", "(acme)_([a-z0-9]{20})", 2, secret],
    ["the match without line ends", "\\nacme_[a-z0-9]{20}\\n", 0, `acme_${secret}`],
  ])("is %s", (_, regex, secretGroup, expected) => {
    const text = `x\nacme_${secret}\ny`;
    const [match] = rule(regex, { secretGroup }).matchWhole(text, "a").matches;
    expect(match?.secret).toBe(expected);
    expect(text.slice(match?.start, match?.end)).toBe(expected);
  });

  it("must exist where its group is asked for", () => {
    expect(secretsOf(rule("acme(_x)?", { secretGroup: 1 }), "acme acme_x")).toEqual(["_x"]);
  });

  it("must have more entropy than the rule asks for", () => {
    const entropy = rule("=(\\w+)", { entropy: 2 });
    expect(secretsOf(entropy, "=aabbccdd =abcdefgh")).toEqual(["abcdefgh"]);
  });

  it("is where the bytes are, behind text of several bytes", () => {
    const text = Buffer.from(`é€ acme_${secret}`, "utf8").toString("latin1");
    const [match] = rule("..? acme_(.*)").matchWhole(text, "a").matches;
    expect([match?.secret, text.slice(match?.start, match?.end)]).toEqual([secret, secret]);
  });
});

test("the path decides whether the rule looks, and is what is found where there is no expression", () => {
  const path = new GoExpression("\\.env$");
  expect(secretsOf(rule("a", { path }), "a", "x.env")).toEqual(["a"]);
  expect(secretsOf(rule("a", { path }), "a", "x.txt")).toEqual([]);
  expect(secretsOf(rule(undefined, { path }), "a", "x.env")).toEqual(["x.env"]);
});

describe("keywords", () => {
  it("that the engine can look for are left to it", () => {
    expect(rule("a", { keywords: ["ACME_", "Key"] }).keywords).toEqual(["acme_", "key"]);
  });

  it("that it cannot are looked for here, in any case", () => {
    const short = rule("k=.", { keywords: ["K="] });
    expect(short.keywords).toEqual([]);
    expect([secretsOf(short, "k=1"), secretsOf(rule("k=.", { keywords: ["q="] }), "k=1")]).toEqual([["k=1"], []]);
  });

  it("may be of any language", () => {
    const text = Buffer.from("schlüssel=1", "utf8").toString("latin1");
    expect(secretsOf(rule("=.", { keywords: ["SCHLÜSSEL"] }), text)).toEqual(["=1"]);
  });
});

describe("required rules", () => {
  const text = "id=1\n\n\n      key=2\nkey=3\n";

  it.each([
    ["anywhere", undefined, undefined, ["key=2", "key=3"]],
    ["within lines", 3, undefined, ["key=2"]],
    ["within columns", undefined, 2, ["key=3"]],
    ["within both", 4, 0, ["key=3"]],
    ["within too few lines", 2, undefined, []],
  ])("%s", (_, withinLines, withinColumns, expected) => {
    const required = [{ rule: rule("id=."), withinLines, withinColumns }];
    expect(secretsOf(rule("key=.", { required }), text)).toEqual(expected);
  });

  it("must all match", () => {
    const anywhere = { withinLines: undefined, withinColumns: undefined };
    const required = [rule("id=."), rule("other=.")].map((each) => ({ rule: each, ...anywhere }));
    expect(secretsOf(rule("key=.", { required }), text)).toEqual([]);
  });
});

describe("long contents", () => {
  it("are searched as a whole, also around the cuts", () => {
    const places = [0, 96 * 1024 - 8, 112 * 1024 - 4, 128 * 1024 - 7, 600_000];
    const bytes = Buffer.alloc(700_000, "\n");
    for (const place of places) bytes.write(`acme_${secret}`, place, "latin1");
    const { matches, unscanned } = rule("(?m)^acme_[a-z0-9]{20}$").matchWhole(bytes.toString("latin1"), "a");
    expect([matches.map(({ start }) => start), unscanned]).toEqual([places, undefined]);
  });

  it("are not one text where they are cut", () => {
    expect(secretsOf(rule("\\Aacme"), `acme\n${"x\n".repeat(400_000)}acme`)).toEqual(["acme"]);
  });
});

test("too many matches are cut off, and it is said", () => {
  const { matches, unscanned } = rule("a").matchWhole("a".repeat(5_000), "a");
  expect([matches.length, unscanned === undefined]).toEqual([1_000, false]);
});

test("too much work is cut off, and it is said", () => {
  const bits = Array.from({ length: 20_000 }, () => (make.below(2) === 0 ? "a" : "b")).join("");
  const { unscanned } = rule("[ab]*a[ab]{90}").matchWhole(bits, "a", 0);
  expect(unscanned === undefined).toBe(false);
});
