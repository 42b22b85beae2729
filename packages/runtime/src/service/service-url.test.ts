import { describe, expect, it } from "vitest";
import { serviceUrl } from "./service-url.ts";

describe("serviceUrl", () => {
  it.each([
    ["https://fulcio.example.test", "https://fulcio.example.test"],
    ["https://FULCIO.example.test/", "https://fulcio.example.test"],
    ["https://tsa.example.test:8443/api/v1/timestamp", "https://tsa.example.test:8443/api/v1/timestamp"],
    ["http://127.0.0.1:5555/ca/", "http://127.0.0.1:5555/ca"],
    ["http://localhost:3000", "http://localhost:3000"],
    ["http://[::1]:3000", "http://[::1]:3000"],
  ])("allows %s", (text, url) => {
    expect(serviceUrl(text)).toBe(url);
  });

  it.each([
    "",
    "fulcio.example.test",
    "http://fulcio.example.test",
    "http://localhost.example.test",
    "http://127.0.0.1.example.test",
    "ftp://127.0.0.1",
    "file:///etc/passwd",
    "https://user:word@fulcio.example.test",
    "https://fulcio.example.test?token=1",
    "https://fulcio.example.test#a",
    `https://fulcio.example.test/${"a".repeat(2000)}`,
  ])("refuses %s", (text) => {
    expect(() => serviceUrl(text)).toThrow(expect.objectContaining({ name: "UsageError", code: "invalid-input" }));
  });
});
