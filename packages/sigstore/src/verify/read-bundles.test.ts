// What counts as a bundle file, and what does not.
import { createHash } from "node:crypto";
import { createAuthority } from "@lockstep/testkit/sigstore";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { readBundles } from "./read-bundles.ts";
import { VerificationFailure } from "./verification-failure.ts";

const authority = createAuthority();
const message = await authority.signMessage(Buffer.from("one"));
const envelope = await authority.signEnvelope("{}", { log: "v2" });
const LINE = JSON.stringify(message);
const PRETTY = JSON.stringify(envelope, null, 2);

/** How many bundles are in it, or the step that failed. */
function read(content: string | Uint8Array): number | string {
  try {
    return readBundles(Buffer.from(content)).length;
  } catch (error) {
    if (error instanceof VerificationFailure) return error.step;
    throw error;
  }
}

test.each([
  ["one on one line", LINE, 1],
  ["one on one line, with a final newline", `${LINE}\n`, 1],
  ["one over many lines", PRETTY, 1],
  ["two without a final newline", `${LINE}\n${JSON.stringify(envelope)}`, 2],
  ["two with a final newline", `${LINE}\n${JSON.stringify(envelope)}\n`, 2],
  ["two with Windows line ends and a blank line", `${LINE}\r\n\r\n${LINE}\r\n`, 2],
])("%s", (_, content, expected) => {
  expect(read(content)).toBe(expected);
});

test("a bundle is named by the digest of its own bytes", () => {
  const digest = (text: string) => createHash("sha256").update(text).digest("hex");
  expect(readBundles(Buffer.from(PRETTY)).map((bundle) => bundle.digest)).toEqual([digest(PRETTY)]);
  const both = readBundles(Buffer.from(`${LINE}\n${LINE}\n`));
  expect(both.map((bundle) => bundle.digest)).toEqual([digest(LINE), digest(LINE)]);
});

const without = (name: string) => JSON.stringify({ ...message, [name]: undefined });
const withMaterial = (extra: object) =>
  JSON.stringify({ ...message, verificationMaterial: { ...message.verificationMaterial, ...extra } });
const { certificate } = message.verificationMaterial;
const twice = { ...envelope.dsseEnvelope, signatures: [1, 2].map(() => envelope.dsseEnvelope?.signatures[0]) };
const [entry] = message.verificationMaterial.tlogEntries;

test.each([
  ["nothing", ""],
  ["blank lines", "\n \n"],
  ["a list", `[${LINE}]`],
  ["a text", '"bundle"'],
  ["null", "null"],
  ["bytes behind it", `${LINE}x`],
  ["bytes behind it on a line", `${LINE}\nx`],
  ["another value behind it on the line", `${LINE}${LINE}`],
  ["bytes before it", `x${LINE}`],
  ["a byte order mark", `\uFEFF${LINE}`],
  ["two over many lines", `${PRETTY}\n${PRETTY}`],
  ["no UTF-8", Buffer.concat([Buffer.from(LINE.slice(0, -1)), Buffer.of(0xff), Buffer.from("}")])],
  ["no media type", without("mediaType")],
  ["no material", without("verificationMaterial")],
  ["no content", without("messageSignature")],
  ["two contents", JSON.stringify({ ...message, dsseEnvelope: envelope.dsseEnvelope })],
  ["two signatures", JSON.stringify({ ...envelope, dsseEnvelope: twice })],
  ["no signature", JSON.stringify({ ...envelope, dsseEnvelope: { ...twice, signatures: [] } })],
  ["an unknown field", JSON.stringify({ ...message, extra: 1 })],
  ["an unknown field further in", withMaterial({ extra: 1 })],
  ["a certificate and a key", withMaterial({ publicKey: { hint: "" } })],
  [
    "a chain in version 0.3",
    withMaterial({ certificate: null, x509CertificateChain: { certificates: [certificate] } }),
  ],
  [
    "a single certificate in version 0.2",
    JSON.stringify({ ...message, mediaType: "application/vnd.dev.sigstore.bundle+json;version=0.2" }),
  ],
  ["more log entries than anybody needs", withMaterial({ tlogEntries: Array.from({ length: 33 }, () => entry) })],
  [
    "base64 with a line break",
    withMaterial({ certificate: { rawBytes: certificate?.rawBytes.replace(/^.{64}/, "$&\n") } }),
  ],
  ["an index that is no number", withMaterial({ tlogEntries: [{ ...Object(entry), logIndex: "1e3" }] })],
  ["nesting without end", "[".repeat(10_000_000)],
  ["a certificate longer than any", withMaterial({ certificate: { rawBytes: "AAAA".repeat(20_000) } })],
  [
    "a log entry longer than any",
    withMaterial({ tlogEntries: [{ ...Object(entry), canonicalizedBody: "AAAA".repeat(300_000) }] }),
  ],
  [
    "nesting without end in a field",
    JSON.stringify(message).replace("{", `{"extra":${"[".repeat(5000)}${"]".repeat(5000)},`),
  ],
])("%s is no bundle", (_, content) => {
  expect(read(content)).toBe("bundle-format");
});

test("a file above the limit is not read", () => {
  expect(read(new Uint8Array(64 * 1024 * 1024 + 1))).toBe("bundle-format");
});

describe("whatever is in a file", () => {
  test("it is a bundle or is refused", () => {
    fc.assert(fc.property(fc.json(), (json) => read(json) === "bundle-format"));
    fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => read(bytes) === "bundle-format"));
  });

  test("a bundle with one part replaced is a bundle or is refused", () => {
    const paths = pathsOf(message);
    fc.assert(
      fc.property(fc.constantFrom(...paths), fc.jsonValue(), (path, value) => {
        const copy: unknown = structuredClone(message);
        const parent = Object(path.slice(0, -1).reduce((at: unknown, key) => Object(at)[key], copy));
        parent[path.at(-1) ?? ""] = value;
        expect([1, "bundle-format"]).toContain(read(JSON.stringify(copy)));
      }),
    );
  });
});

/** The way to every value in JSON. */
function pathsOf(value: unknown): string[][] {
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [[key], ...pathsOf(inner).map((path) => [key, ...path])]);
}
