// A file that is made to be signed, so that its signature says something else.
import { createHash } from "node:crypto";
import { mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { dsse } from "@sigstore/core";
import fc from "fast-check";
import { afterAll, expect, it } from "vitest";
import { generatePrivateKey } from "../key/private-key.ts";
import { IN_TOTO_PAYLOAD_TYPE } from "../statement/statement.ts";
import { readBundles, verifyBundle } from "../verify/verify-bundle.ts";
import { EnvelopeGuard } from "./envelope-guard.ts";
import { keySigner } from "./key-signer.ts";
import { MessagePass } from "./message-pass.ts";
import { openSession } from "./open-session.ts";

const key = generatePrivateKey();
const session = openSession({ signer: keySigner(key), logs: [], timestampAuthorities: [], used: [] });
const folder = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-guard-")));
afterAll(() => rmSync(folder, { recursive: true }));

const digest = { algorithm: "sha256", hex: createHash("sha256").update("malware").digest("hex") } as const;
const statement = {
  _type: "https://in-toto.io/Statement/v1",
  subject: [{ name: "app", digest: { sha256: digest.hex } }],
  predicateType: "https://example.test/approved/v1",
};
const payload = Buffer.from(JSON.stringify(statement));
const forged = dsse.preAuthEncoding(IN_TOTO_PAYLOAD_TYPE, payload);

it("is not signed", async () => {
  const path = join(folder, "forged");
  writeFileSync(path, forged);
  await expect(session.signFile(path)).rejects.toMatchObject({ code: "invalid-input" });
  await expect(session.signBytes(forged)).rejects.toMatchObject({ code: "invalid-input" });
  const payloads = { bytes: Buffer.from("DSSEv1"), later: Buffer.from(" DSSEv1 ") };
  for (const bytes of Object.values(payloads)) expect((await session.signBytes(bytes)).size).toBe(bytes.length);
});

it("would be believed if it were", async () => {
  const pass = new MessagePass(keySigner(key));
  pass.update(forged);
  const sig = (await pass.finish()).signature.toString("base64");
  const { messageSignature: _, ...rest } = (await session.signBytes(Buffer.from("x"))).bundle;
  const dsseEnvelope = {
    payload: payload.toString("base64"),
    payloadType: IN_TOTO_PAYLOAD_TYPE,
    signatures: [{ sig, keyid: "" }],
  };
  const [bundle] = await readBundles(Buffer.from(JSON.stringify({ ...rest, dsseEnvelope })));
  if (bundle === undefined) throw new Error("no bundle");
  const { statement: found } = await verifyBundle(bundle, { digests: [digest] }, { roots: [], keys: [key.public] });
  expect(found?.predicateType).toBe(statement.predicateType);
});

it("is seen however its bytes come, and no other one is", () => {
  const start = Buffer.from("DSSEv1 ");
  fc.assert(
    fc.property(fc.uint8Array(), fc.array(fc.nat({ max: 12 })), fc.boolean(), (rest, cuts, isForged) => {
      const bytes = isForged ? Buffer.concat([start, rest]) : Buffer.from(rest);
      const guard = new EnvelopeGuard();
      const feed = () => {
        let at = 0;
        for (const size of [...cuts, bytes.length]) {
          guard.update(bytes.subarray(at, at + size));
          at += size;
        }
      };
      if (bytes.subarray(0, start.length).equals(start)) expect(feed).toThrow();
      else expect(feed).not.toThrow();
    }),
  );
});
