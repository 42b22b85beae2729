import { describe, expect, it } from "vitest";
import type { Candidate } from "../rule/secret-rule.ts";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeUrlPassword, urlPassword } from "./url-password.ts";

const secret = new Synthetic("url").alnum(16);
const { pattern, reach } = urlPassword(["postgres", "postgresql"], "drivers");

function levelOf(password: string, over: { user?: string; host?: string; path?: string } = {}): string | undefined {
  const { user = "shop", host = "db.shop.eu", path = ".env" } = over;
  const candidate: Candidate = { secret: password, match: "", groups: { user, host }, before: "", behind: "", path };
  return judgeUrlPassword(candidate)?.level;
}

describe("urlPassword", () => {
  it.each([
    ["a plain one", `postgres://shop:${secret}@db.shop.eu/x`, secret],
    ["no user", `postgresql://:${secret}@db.shop.eu`, secret],
    ["an at sign in the password", `postgres://shop:${secret}@${secret}@db.shop.eu/x`, `${secret}@${secret}`],
    ["an address in brackets", `postgres://shop:${secret}@[fd00::1]:5432/x`, secret],
    ["a host that is filled in", `postgres://shop:${secret}@\${HOST}/x`, secret],
  ])("finds %s", (_what, text, expected) => {
    expect(pattern.exec(text)?.groups?.["secret"]).toBe(expected);
  });

  it.each(["postgres://db.shop.eu:5432/x@y", "postgres://shop@db.shop.eu/x", `postgres://shop:a b@db.shop.eu`])(
    "finds none in %s",
    (text) => {
      expect(pattern.test(text)).toBe(false);
    },
  );

  it("has a keyword in front of whatever it matches", () => {
    const { keywords, pattern } = urlPassword(["postgres", "postgresql"], "drivers");
    for (const scheme of ["postgres", "postgresql", "postgresql+psycopg2"]) {
      const match = pattern.exec(`url=${scheme}://shop:${secret}@db.shop.eu/x`)?.[0] ?? "";
      expect(keywords.some((keyword) => match.startsWith(keyword))).toBe(true);
    }
  });

  it("never matches more than its reach", () => {
    const text = `postgresql://${"u".repeat(80)}:${"p".repeat(128)}@${"h".repeat(300)}`;
    expect(pattern.exec(text)?.[0].length).toBeLessThan(reach.after);
  });
});

describe("judgeUrlPassword", () => {
  it("goes by the password, the host and the file", () => {
    expect(levelOf(secret)).toBe("likely");
    expect(levelOf(secret, { host: "localhost" })).toBe("possible");
    expect(levelOf(secret, { host: "db" })).toBe("possible");
    expect(levelOf(secret, { host: "db.example.com" })).toBe("possible");
    expect(levelOf(secret, { path: "README.md" })).toBe("possible");
    expect(levelOf(secret, { path: "__pycache__/settings.pyc" })).toBe("possible");
    expect(levelOf("kitchen")).toBe("possible");
  });

  it.each(["postgres", "password", "pass", "%24%7BPASS%7D", "$PASS", "{password}", "xxxx", "%s"])(
    "is silent for %s",
    (password) => {
      expect(levelOf(password)).toBeUndefined();
    },
  );

  it("is silent where user and password are the same, and for lock files", () => {
    expect(levelOf("scott1", { user: "scott1" })).toBeUndefined();
    expect(levelOf(secret, { path: "yarn.lock" })).toBeUndefined();
  });

  it("takes what is not encoded soundly as it stands", () => {
    expect(levelOf(`${secret}%zz`)).toBe("likely");
  });
});
