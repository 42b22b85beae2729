import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { clientSecretChecksum, judgeClientSecret } from "./azure-client-secret.ts";

const make = new Synthetic("client-secret");

test("accepts the right checksum only", () => {
  const start = `${make.alnum(3)}8Q~${make.alnum(31)}`;
  const checksum = clientSecretChecksum(start);
  expect(checksum).toMatch(/^[\w.~-]{3}$/);
  expect(judgeClientSecret(start + checksum).level).toBe("verified-format");
  expect(judgeClientSecret(`${start}${[...checksum].reverse().join("")}~`).level).toBe("likely");
});

test("says nothing about the checksum of the older secrets", () => {
  expect(judgeClientSecret(`${make.alnum(3)}7Q~${make.alnum(34)}`).level).toBe("likely");
});
