// What has to verify.
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import { createAuthority } from "../authority.ts";
import { at, ENTRY, edit, remove } from "./edit-json.ts";
import { DSSE_V2, HASHEDREKORD_V1, INTOTO } from "./log-records.ts";
import { LOG } from "./lone-log.ts";
import {
  asChain,
  type ConformanceCase,
  ENVELOPE,
  endingAt,
  logged,
  type Material,
  make,
  managed,
  NOON,
  newKey,
  rootOf,
  stranger,
  V01,
  V02,
  V03_LEGACY,
} from "./material.ts";
import { CONTENT } from "./signed-artifact.ts";

export const ACCEPTED_CASES: readonly ConformanceCase[] = [
  // what has to verify
  ["happy-path-v0.1", "ok", () => make({ change: (bundle) => asChain(bundle, V01) })],
  [
    "happy-path-v0.1, its proof without a checkpoint",
    "ok",
    () =>
      make({
        change(bundle) {
          asChain(bundle, V01);
          edit(bundle, [...ENTRY, "inclusionProof", "checkpoint"], remove);
        },
      }),
  ],
  ["happy-path-v0.2", "ok", () => make({ change: (bundle) => asChain(bundle, V02) })],
  [
    "happy-path-v0.3",
    "ok",
    () =>
      make({
        change(bundle) {
          bundle.mediaType = V03_LEGACY;
        },
      }),
  ],
  ["happy-path-v0.3-new-mediaType", "ok", () => make()],
  ["happy-path-intoto-in-dsse-v3", "ok", () => make(ENVELOPE)],
  ["intoto-with-custom-trust-root", "ok", () => logged({ ...ENVELOPE, entry: INTOTO })],
  [
    "intoto-canonical-log-entry",
    "ok",
    () => logged({ ...ENVELOPE, entry: INTOTO, claims: "none", key: newKey(), timestamp: false }),
  ],
  ["dsse-with-hashedrekord-happy-path", "ok", () => logged({ ...ENVELOPE, entry: HASHEDREKORD_V1 })],
  ["managed-key-happy-path", "ok", () => managed()],
  [
    "managed-key-and-trusted-root",
    "ok",
    () => managed({ root: { mediaType: "application/vnd.dev.sigstore.trustedroot+json;version=0.1" } }),
  ],
  ["rekor2-happy-path", "ok", () => make({ log: "v2" })],
  ["rekor2-dsse-happy-path", "ok", () => make({ ...ENVELOPE, log: "v2" })],
  ["rekor2-dsse-happy-path, of the kind dsse", "ok", () => logged({ ...ENVELOPE, entry: DSSE_V2 })],
  ["rekor2-checkpoint-cosigned", "ok", () => logged({ signatures: witness("witness.example.test") })],
  [
    "rekor2-checkpoint-multiple-cosigs",
    "ok",
    () =>
      logged({
        signatures: (own, by) => [
          own,
          by("one.example.test", generateKeyPairSync("ed25519").privateKey),
          by("two.example.test", generateKeyPairSync("ed25519").privateKey),
        ],
      }),
  ],
  [
    "rekor2-checkpoint-origin-not-first",
    "ok",
    () => logged({ signatures: (own, by) => [by("w.example.test", generateKeyPairSync("ed25519").privateKey), own] }),
  ],
  [
    "rekor2-checkpoint-two-sigs-from-origin",
    "ok",
    () => logged({ signatures: (own, by) => [by(LOG, generateKeyPairSync("ed25519").privateKey), own] }),
  ],
  ["rekor2-timestamp-with-embedded-cert", "ok", () => make({ log: "v2" })],
  ["rekor2-timestamp-with-expired-cert-chain", "ok", () => inThePast()],
  ["trust-root-tlog-validity-end-inclusive", "ok", () => endingAt(NOON, "tlogs", 0)],
  ["trust-root-tsa-validity-end-inclusive", "ok", () => endingAt(NOON, "timestampAuthorities", 0)],
  ["sct-duplicate-intermediate-name", "ok", withDecoyAuthority],
];

const witness = (name: string) => (own: string, signNote: (name: string, key: KeyObject) => string) => [
  own,
  signNote(name, generateKeyPairSync("ed25519").privateKey),
];

/** All of it has expired since. */
async function inThePast(): Promise<Material> {
  const authority = createAuthority({ now: () => Date.UTC(1995, 5, 1) });
  const bundle = await authority.signMessage(CONTENT, { log: "v2" });
  const root = rootOf(authority);
  since1990(root);
  return { bundle, root };
}

function since1990(root: Record<string, unknown>): void {
  const start = () => "1990-01-01T00:00:00Z";
  for (const log of ["tlogs", "ctlogs"]) {
    const count = Number(at(root, [log, "length"]));
    for (let index = 0; index < count; index += 1) edit(root, [log, index, "publicKey", "validFor", "start"], start);
  }
  for (const part of ["certificateAuthorities", "timestampAuthorities"])
    edit(root, [part, 0, "validFor", "start"], start);
}

/** Another authority with the same names and other keys, listed first. */
async function withDecoyAuthority(): Promise<Material> {
  const decoy = at(rootOf(stranger()), ["certificateAuthorities", 0]);
  return make({ changeRoot: (root) => edit(root, ["certificateAuthorities"], (old) => [decoy, at(old, [0])]) });
}
