import { expect, it } from "vitest";
import { formatEndpoint } from "../endpoint/format-endpoint.ts";
import { findUrls } from "./find-urls.ts";
import { registryTarget } from "./registry-url.ts";

it.each([
  ["https://user:word@a.example.test/x?y#z", "a.example.test:443"],
  ["http://a.example.test", "a.example.test:80"],
  ["http://a.example.test:443", "a.example.test:443"],
  ["sparse+https://a.example.test/", "a.example.test:443"],
  ["git+ssh://git@a.example.test/x", "a.example.test:22"],
  ["HTTPS://A.example.test", "a.example.test:443"],
  ["https://[2001:db8::1]:8443/", "[2001:db8::1]:8443"],
  ["https://192.0.2.7/", "192.0.2.7:443"],
  ["https://localhost:4873", undefined],
  ["http://127.0.0.1:8080", undefined],
  ["http://[::1]", undefined],
  ["http://0.0.0.0/", undefined],
  ["file:///srv/x", undefined],
  ["https://*.example.test", undefined],
  ["direct", undefined],
  ["", undefined],
])("%s is %s", (url, line) => {
  const target = registryTarget(url);
  expect(target && formatEndpoint(target)).toBe(line);
});

it("finds URLs in prose, each once and without what surrounds them", () => {
  const text =
    "see `https://a.example.test/x`, (http://b.example.test/y). https://a.example.test/x: ftp://c.example.test";
  expect(findUrls(text)).toEqual(["https://a.example.test/x", "http://b.example.test/y"]);
});
