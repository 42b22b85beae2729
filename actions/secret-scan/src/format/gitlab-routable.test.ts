import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { judgeRoutable, routableTail } from "./gitlab-routable.ts";

const make = new Synthetic("routable");
const prefix = ["gl", "pat-"].join("");

test.each([27, 36, 300])("accepts a payload of %i characters, with and without a version", (length) => {
  const payload = make.base64url(length);
  for (const head of [`${prefix}${payload}.`, `${prefix}${payload}.01.`]) {
    expect(judgeRoutable(head + routableTail(head, length), prefix).level).toBe("verified-format");
    expect(judgeRoutable(head + routableTail(head, length + 1), prefix).level).toBe("possible");
    expect(judgeRoutable(`${head}00${"0".repeat(7)}`, prefix).level).toBe("possible");
  }
});

// Computed with another implementation of CRC-32; the second sum begins with zeros.
test.each([
  ["a".repeat(27), "0r0fsz74c"],
  ["b".repeat(163), "4j004xfuw"],
])("knows what belongs behind %s", (payload, tail) => {
  expect(routableTail(`${prefix}${payload}.01.`, payload.length)).toBe(tail);
});
