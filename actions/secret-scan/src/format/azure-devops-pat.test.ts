import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { devopsPat, judgeDevopsPat } from "./azure-devops-pat.ts";

test("accepts the right checksum only", () => {
  const token = devopsPat(new Synthetic("devops").bytes(32));
  expect(token).toMatch(/^[a-z2-7]{52}$/);
  expect(judgeDevopsPat(token).level).toBe("verified-format");
  expect(judgeDevopsPat(`${token.startsWith("a") ? "b" : "a"}${token.slice(1)}`).level).toBe("likely");
  expect(judgeDevopsPat("1".repeat(52)).level).toBe("likely");
});

test("puts the checksum where another implementation does", () => {
  const bytes = Uint8Array.from({ length: 32 }, (_unused, at) => at);
  const [first, second] = ["aaatwayeaudnhgajbifqydiob4", "ibceqtcqkucfyydenbwha5dypq"];
  expect(devopsPat(bytes)).toBe(`${first}${second}`);
});
