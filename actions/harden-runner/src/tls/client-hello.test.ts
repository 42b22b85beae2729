import fc from "fast-check";
import { expect, test } from "vitest";
import { MAX_HELLO, readClientHello } from "./client-hello.ts";

const u16 = (value: number): Buffer => Buffer.of(value >> 8, value & 255);
const vector16 = (bytes: Buffer): Buffer => Buffer.concat([u16(bytes.length), bytes]);
const extension = (type: number, data: Buffer): Buffer => Buffer.concat([u16(type), vector16(data)]);

function serverName(name: Buffer | string, kind = 0): Buffer {
  return extension(0, vector16(Buffer.concat([Buffer.of(kind), vector16(Buffer.from(name))])));
}

function handshake(extensions: Buffer | undefined, type = 1): Buffer {
  const start = Buffer.concat([u16(0x0303), Buffer.alloc(32, 7), Buffer.of(0), vector16(u16(0x1301)), Buffer.of(1, 0)]);
  const body = extensions === undefined ? start : Buffer.concat([start, vector16(extensions)]);
  return Buffer.concat([Buffer.of(type, 0), vector16(body)]);
}

function record(payload: Buffer, type = 22): Buffer {
  return Buffer.concat([Buffer.of(type, 3, 1), vector16(payload)]);
}

const HELLO = record(handshake(Buffer.concat([extension(43, Buffer.of(2, 3, 4)), serverName("Host.Example.test")])));

test("the server name is read, in lower case", () => {
  expect(readClientHello(HELLO)).toEqual({ state: "hello", serverName: "host.example.test", ech: false, alpn: [] });
});

test("without a name, and without extensions at all, there is none", () => {
  expect(readClientHello(record(handshake(Buffer.alloc(0))))).toMatchObject({ state: "hello", serverName: undefined });
  expect(readClientHello(record(handshake(undefined)))).toMatchObject({ state: "hello", serverName: undefined });
});

test("Encrypted Client Hello and protocols are noted", () => {
  const alpn = extension(16, vector16(Buffer.from("\x02h2\x08http/1.1")));
  const both = Buffer.concat([serverName("outer.test"), extension(0xfe0d, Buffer.alloc(200)), alpn]);
  expect(readClientHello(record(handshake(both)))).toEqual({
    state: "hello",
    serverName: "outer.test",
    ech: true,
    alpn: ["h2", "http/1.1"],
  });
});

test.each([
  ["a NUL", "host.test\0.evil.test"],
  ["a dot at the end", "host.test."],
  ["an IPv4 address", "8.8.8.8"],
  ["an IPv4 address as one number", "134744072"],
  ["an IPv4 address in hexadecimal", "0x8.0x8.0x8.0x8"],
  ["an IPv6 address", "::1"],
  ["an empty name", ""],
  ["an empty label", "host..test"],
  ["a space", "host .test"],
  ["bytes above 127", Buffer.from([0x68, 0xff, 0x2e, 0x74])],
  ["a label too long", `${"a".repeat(64)}.test`],
  ["a name too long", `${"abc.".repeat(70)}test`],
])("T15: a name with %s is malformed", (_, name) => {
  expect(readClientHello(record(handshake(serverName(name))))).toEqual({ state: "malformed" });
});

const host = (name: string): Buffer => Buffer.concat([Buffer.of(0), vector16(Buffer.from(name))]);

test.each([
  ["the extension twice", Buffer.concat([serverName("a.test"), serverName("b.test")])],
  ["two names", extension(0, vector16(Buffer.concat([host("a.test"), host("b.test")])))],
  ["a name of another kind", serverName("a.test", 1)],
  ["bytes behind the name", extension(0, Buffer.concat([vector16(host("a.test")), Buffer.of(0)]))],
  ["a length past the end", extension(0, vector16(Buffer.from([0, 0, 99, 97])))],
  ["an empty list", extension(0, vector16(Buffer.alloc(0)))],
  ["a cut extension", serverName("a.test").subarray(0, -1)],
])("T15: %s is malformed", (_, extensions) => {
  expect(readClientHello(record(handshake(extensions)))).toEqual({ state: "malformed" });
});

test.each([
  ["another message", record(handshake(serverName("a.test"), 2))],
  ["an empty record", Buffer.concat([record(Buffer.alloc(0)), HELLO])],
  ["a record for each byte", Buffer.concat([...HELLO.subarray(5)].map((byte) => record(Buffer.of(byte))))],
  ["an alert between the parts", Buffer.concat([record(HELLO.subarray(5, 20)), record(Buffer.of(1, 0), 21)])],
  ["a record that is too long", Buffer.from([22, 3, 1, 0xff, 0xff])],
  ["a hello that is too long", record(Buffer.concat([Buffer.of(1, 0, 0xff, 0xff), Buffer.alloc(9_000)]))],
  [
    "bytes behind the extensions",
    record(Buffer.concat([Buffer.of(1, 0, 0, 44), handshake(Buffer.alloc(0)).subarray(4), Buffer.of(0)])),
  ],
])("%s is malformed", (_, bytes) => {
  expect(readClientHello(bytes)).toEqual({ state: "malformed" });
});

test.each(["GET / HTTP/1.1\r\n", "SSH-2.0-x\r\n", "\x80\x2e\x01\x03\x01", "\x16\x02\x01\x00\x10"])(
  "%j is not TLS",
  (text) => {
    expect(readClientHello(Buffer.from(text, "latin1"))).toEqual({ state: "not-tls" });
  },
);

/** The same message in records of these sizes. */
function rerecorded(sizes: readonly number[]): Buffer {
  const message = HELLO.subarray(5);
  const parts: Buffer[] = [];
  for (let at = 0, turn = 0; at < message.length; turn += 1) {
    const size = sizes[turn % sizes.length] ?? 1;
    parts.push(record(message.subarray(at, at + size)));
    at += size;
  }
  return Buffer.concat(parts);
}

test("any division into records and segments gives the same, and asks for no more than is missing", () => {
  const whole = readClientHello(HELLO);
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 1, max: 40 }), { maxLength: 8 }), fc.nat(), (small, cut) => {
      // One large record in a turn keeps their number below the limit.
      const sizes = [...small, 40];
      const bytes = Buffer.concat([rerecorded(sizes), Buffer.from("what comes next")]);
      const full = rerecorded(sizes).length;
      expect(readClientHello(bytes)).toEqual(whole);
      const part = readClientHello(bytes.subarray(0, cut % full));
      expect(part).toMatchObject({ state: "need-more" });
      if (part.state === "need-more") expect(part.atLeast > cut % full && part.atLeast <= full).toBe(true);
    }),
  );
});

test("a record for every byte is malformed", () => {
  expect(readClientHello(rerecorded([1]))).toEqual({ state: "malformed" });
});

test("no bytes make it throw, want too much, or change their meaning as more come", () => {
  const noise = fc.tuple(fc.nat(HELLO.length), fc.uint8Array({ minLength: 1, maxLength: 8 })).map(([at, bytes]) => {
    return Buffer.concat([HELLO.subarray(0, at), Buffer.from(bytes), HELLO.subarray(at + bytes.length)]);
  });
  fc.assert(
    fc.property(noise, fc.nat(), (bytes, cut) => {
      const early = readClientHello(bytes.subarray(0, cut % bytes.length));
      if (early.state === "need-more") expect(early.atLeast).toBeLessThanOrEqual(MAX_HELLO);
      else expect(readClientHello(bytes)).toEqual(early);
    }),
    { numRuns: 2_000 },
  );
});
