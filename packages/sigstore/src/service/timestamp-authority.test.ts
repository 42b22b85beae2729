import { Buffer } from "node:buffer";
import { openServiceTransport } from "@lockstep/runtime";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { ASN1Obj, RFC3161Timestamp } from "@sigstore/core";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { openTimestampAuthority } from "./timestamp-authority.ts";
import { judgeAnswer, makeQuery } from "./timestamp-query.ts";

const MESSAGE = Buffer.from("signature");

function start(answer?: () => Response) {
  const authority = createAuthority();
  const fetch = answer ? () => Promise.resolve(answer()) : authority.fetch;
  const transport = openServiceTransport({ env: {}, fetch, limits: { pauseMs: 1 } });
  return { authority, stamps: openTimestampAuthority(authority.urls.timestampAuthority, transport) };
}

function stamped(answer: () => Response): Promise<Buffer> {
  return start(answer).stamps.timestamp(MESSAGE);
}

/** A refusal (status 2) with the given bits of PKIFailureInfo, each below 32. */
function refusal(...bits: readonly number[]) {
  const flags = Buffer.alloc(4);
  for (const bit of bits) flags.writeUInt8(flags.readUInt8(bit >> 3) | (0x80 >> (bit & 7)), bit >> 3);
  return () => new Response(Buffer.concat([Buffer.from("300c300a020102030500", "hex"), flags]));
}

describe("makeQuery", () => {
  it("is DER with a nonce that is never the same", () => {
    fc.assert(
      fc.property(fc.uint8Array(), (message) => {
        const query = makeQuery(message);
        const { subs } = ASN1Obj.parseBuffer(query.der);
        expect(subs[0]?.toInteger()).toBe(1n);
        expect(subs[1]?.subs[0]?.subs[0]?.toOID()).toBe("2.16.840.1.101.3.4.2.1");
        expect(subs[1]?.subs[1]?.value).toEqual(query.imprint);
        expect(subs[2]?.toInteger()).toBe(query.nonce.readBigUInt64BE());
        expect(subs[3]?.toBoolean()).toBe(true);
        expect(query.nonce).not.toEqual(makeQuery(message).nonce);
      }),
    );
  });
});

describe("judgeAnswer", () => {
  it("takes no bytes for a timestamp by accident", () => {
    const query = makeQuery(MESSAGE);
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 300 }), (bytes) => judgeAnswer(Buffer.from(bytes), query) !== "granted"),
    );
  });
});

describe("openTimestampAuthority", () => {
  it("gives a timestamp over the signature", async () => {
    const der = await start().stamps.timestamp(MESSAGE);
    const { tstInfo } = RFC3161Timestamp.parse(Buffer.from(der));
    expect(() => tstInfo.verify(MESSAGE)).not.toThrow();
  });

  it("refuses a timestamp of something else", async () => {
    const { authority, stamps } = start();
    authority.flaws.wrongTimestampDigest = true;
    await expect(stamps.timestamp(MESSAGE)).rejects.toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });

  it("refuses the timestamp of another request", async () => {
    const earlier = await start().stamps.timestamp(MESSAGE);
    await expect(stamped(() => new Response(Buffer.from(earlier)))).rejects.toMatchObject({
      code: "response-malformed",
    });
  });

  it.each<[string, (der: Buffer) => Buffer]>([
    ["nothing", () => Buffer.alloc(0)],
    ["half of it", (der) => der.subarray(0, der.length / 2)],
    ["trailing bytes", (der) => Buffer.concat([der, Buffer.alloc(1)])],
    ["a page", () => Buffer.from("<html></html>")],
    ["too much", () => Buffer.alloc(2 * 1024 * 1024)],
  ])("refuses an answer that is %s", async (_, change) => {
    const der = await start().stamps.timestamp(MESSAGE);
    await expect(stamped(() => new Response(Buffer.from(change(der))))).rejects.toMatchObject({
      name: "IntegrityError",
      code: "response-malformed",
    });
  });

  it.each<[readonly number[], string, string]>([
    [[0], "UsageError", "request-refused"],
    [[14], "UnavailableError", "server-error"],
    [[25], "UnavailableError", "server-error"],
  ])("tells a refusal from a weakness of the moment (failure %j)", async (bits, name, code) => {
    await expect(stamped(refusal(...bits))).rejects.toMatchObject({ name, code });
  });

  it("says that the authority refuses", async () => {
    await expect(stamped(() => new Response("", { status: 404 }))).rejects.toMatchObject({
      name: "UsageError",
      code: "request-refused",
    });
  });

  it("is unavailable while the authority is down", async () => {
    const { authority, stamps } = start();
    authority.failNext("timestamp", { kind: "status", status: 500 }, 3);
    await expect(stamps.timestamp(MESSAGE)).rejects.toMatchObject({ name: "UnavailableError", code: "server-error" });
    authority.failNext("timestamp", { kind: "network-reset" }, 1);
    expect((await stamps.timestamp(MESSAGE)).length).toBeGreaterThan(100);
  });
});
