import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { isPlaceholder } from "./is-placeholder.ts";

describe("isPlaceholder", () => {
  it.each([
    ["nothing", ""],
    ["one character", "************"],
    ["a mask at the end", "abcd***"],
    ["an ellipsis", "abc...xyz"],
    ["an ellipsis in UTF-8", Buffer.from("abcd…").toString("latin1")],
    ["a shell variable", "$API_TOKEN"],
    ["a shell variable in braces", "${API_TOKEN:-none}"],
    ["a command", "$(pass show token)"],
    ["a template", "{{ .Values.token }}"],
    ["a template without spaces", "{token}"],
    ["a Windows variable", "%API_TOKEN%"],
    ["a format", "%s"],
    ["a Python format", "%(token)s"],
    ["an ERB tag", "<%=ENV['TOKEN']%>"],
    ["a tag", "<token>"],
    ["brackets", "[token]"],
    ["underscores", "__TOKEN__"],
    ["a setting of Node.js", "process.env.API_TOKEN"],
    ["a setting of Python", "os.environ['API_TOKEN']"],
    ["a workflow secret", "secrets.API_TOKEN"],
    ["a reference to a vault", "op://vault/item/token"],
    ["an encrypted value", "ENC[AES256_GCM,data:abc]"],
    ["words that say so", "your-token-here"],
    ["words in camel case", "yourApiKey"],
    ["a wish", "changeme"],
    ["an example", `${new Synthetic("example").upperAlnum(13)}EXAMPLE`],
    ["a dummy", "dummy-password"],
    ["a redaction", "REDACTED"],
    ["three x in a group", "sk-xxx"],
    ["counting", "0123456789abcdef"],
    ["a repeated group", "deadbeefdeadbeef"],
    ["null", "null"],
  ])("knows %s", (_what, text) => {
    expect(isPlaceholder(text)).toBe(true);
  });

  it.each(["hunter2horse", "Tr0ub4dor&3", "p$ssw0rd%x", "S3cure-P4ss!", "fakt0r-Z7"])(
    "lets the password %s pass",
    (text) => {
      expect(isPlaceholder(text)).toBe(false);
    },
  );

  it("knows the examples of standards without storing them", () => {
    const basic = Buffer.from(["Aladdin", "open sesame"].join(":")).toString("base64");
    expect(isPlaceholder(basic)).toBe(true);
  });

  it.each([20, 32, 40, 64, 120])("lets practically all random texts of %d characters pass", (length) => {
    const make = new Synthetic(`placeholder ${length}`);
    const draws = Array.from({ length: 3000 }, () => [
      make.alnum(length),
      make.hex(length),
      make.base64url(length),
    ]).flat();
    expect(draws.filter(isPlaceholder).length).toBeLessThan(9);
  });

  it("lets keys in blocks pass, whatever they hold", () => {
    const make = new Synthetic("block");
    const block = `-----BEGIN PRIVATE KEY-----\n${make.base64(64)}\n-----END PRIVATE KEY-----`;
    expect(isPlaceholder(block)).toBe(false);
    expect(isPlaceholder(`${make.base64(200)}EXAMPLE${make.base64(200)}`)).toBe(false);
  });

  it("answers for any text", () => {
    fc.assert(fc.property(fc.string({ maxLength: 600 }), (text) => typeof isPlaceholder(text) === "boolean"));
  });
});
