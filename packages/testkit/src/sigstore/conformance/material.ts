// Bundles and roots of the cases, made by an authority of ours.
import { createPublicKey, generateKeyPairSync, type KeyObject } from "node:crypto";
import { createAuthority, type SigstoreAuthority } from "../authority.ts";
import type { BundleDocument, SigningOptions } from "../signed-bundle.ts";
import { at, edit, remove } from "./edit-json.ts";
import { HASHEDREKORD_V2, type LogRecord, recordOf } from "./log-records.ts";
import { addEntry, type LogChoice } from "./lone-log.ts";
import { CONTENT, STATEMENT } from "./signed-artifact.ts";

export interface Material {
  readonly bundle: unknown;
  readonly root?: unknown;
  readonly key?: KeyObject;
  readonly artifact?: Buffer;
}

export const V01 = "application/vnd.dev.sigstore.bundle+json;version=0.1";
export const V02 = "application/vnd.dev.sigstore.bundle+json;version=0.2";
export const V03_LEGACY = "application/vnd.dev.sigstore.bundle+json;version=0.3";

/** A name of the suite, `ok` or the step that has to fail, and what to verify. */
export type ConformanceCase = readonly [name: string, expected: string, material: () => Promise<Material>];

export interface Making extends SigningOptions {
  readonly kind?: "message" | "envelope";
  readonly flaws?: SigstoreAuthority["flaws"];
  /** Milliseconds since the epoch. */
  readonly now?: number;
  readonly statement?: object;
  readonly change?: (bundle: BundleDocument, authority: SigstoreAuthority) => void | Promise<void>;
  readonly changeRoot?: (root: Record<string, unknown>, bundle: BundleDocument) => void;
}

/** Made once: authorities take their time. What is wrong with the first one, and its clock, last for one case. */
let clock: number | undefined;
let made: { readonly ours: SigstoreAuthority; readonly stranger: SigstoreAuthority } | undefined;

function authorities() {
  made ??= { ours: createAuthority({ now: () => clock ?? Date.now() }), stranger: createAuthority() };
  return made;
}

/** The authority that has made everything, and one that has nothing to do with it. */
export const ours = (): SigstoreAuthority => authorities().ours;
export const stranger = (): SigstoreAuthority => authorities().stranger;

/** Does something while the clock of our authority shows another time, in milliseconds since the epoch. */
export async function atTime<Result>(time: number | undefined, act: () => Promise<Result>): Promise<Result> {
  clock = time;
  try {
    return await act();
  } finally {
    clock = undefined;
  }
}

export async function make(
  making: Making = {},
): Promise<Material & { bundle: BundleDocument; root: Record<string, unknown> }> {
  const { kind = "message", flaws = {}, now, statement, change, changeRoot, ...options } = making;
  Object.assign(ours().flaws, flaws);
  clock = now;
  const bundle = await signWith(ours(), kind, options, statement);
  await change?.(bundle, ours());
  for (const flaw of Object.keys(flaws)) Reflect.deleteProperty(ours().flaws, flaw);
  clock = undefined;
  const root = rootOf(ours());
  changeRoot?.(root, bundle);
  return { bundle, root };
}

export function signWith(
  authority: SigstoreAuthority,
  kind: Making["kind"],
  options: SigningOptions,
  statement: object = {},
) {
  return kind === "envelope"
    ? authority.signEnvelope(JSON.stringify({ ...STATEMENT, ...statement }), options)
    : authority.signMessage(CONTENT, options);
}

/** A copy, to be changed in place. */
export function rootOf(authority: SigstoreAuthority): Record<string, unknown> {
  return structuredClone(authority.trustedRoot());
}

/** As older versions carry it. */
export function asChain(bundle: BundleDocument, mediaType: string): void {
  bundle.mediaType = mediaType;
  edit(bundle, ["verificationMaterial", "x509CertificateChain"], () => ({
    certificates: [at(bundle, ["verificationMaterial", "certificate"])],
  }));
  edit(bundle, ["verificationMaterial", "certificate"], remove);
}

/** The same signer and artifact, signed a second time: a whole other bundle, of the same authority. */
export async function again(authority: SigstoreAuthority, options: SigningOptions = {}): Promise<BundleDocument> {
  return authority.signMessage(CONTENT, options);
}

export interface Logging extends Making {
  readonly entry?: (record: LogRecord) => LogChoice;
  readonly note?: LogChoice["note"];
  readonly signatures?: LogChoice["signatures"];
  /** After the entry was made. */
  readonly after?: (bundle: BundleDocument) => void;
}

/** A bundle with a timestamp, and one entry in a log of its own. */
export async function logged({
  entry = HASHEDREKORD_V2,
  note,
  signatures,
  after,
  ...making
}: Logging = {}): Promise<Material> {
  const made = await make({ ...making, log: "none", timestamp: making.timestamp ?? making.claims !== "none" });
  const key = making.key && createPublicKey(making.key);
  const choice = entry(recordOf(made.bundle, key));
  addEntry(made, { ...choice, ...(note && { note }), ...(signatures && { signatures }) });
  after?.(made.bundle);
  return { ...made, ...(key && making.claims === "none" && { key }) };
}

export function newKey(): KeyObject {
  return generateKeyPairSync("ec", { namedCurve: "P-256" }).privateKey;
}

/** Of the key alone, without log or time. */
export async function managed(changes: Partial<Material> = {}): Promise<Material> {
  const key = newKey();
  const { bundle } = await make({ claims: "none", key, log: "none", timestamp: false });
  return { bundle, key: createPublicKey(key), ...changes };
}

export const ENVELOPE = { kind: "envelope" } as const;

/** The time a bundle states, as a trusted root writes it. */
export function periodUpTo(end: string) {
  return { start: "2020-01-01T00:00:00Z", end };
}

export async function endingAt(now: number, part: "tlogs" | "timestampAuthorities", shift: number): Promise<Material> {
  const end = new Date(now + shift).toISOString();
  const log = part === "tlogs" ? "v1" : "v2";
  return make({
    now,
    log,
    changeRoot: (root) => {
      const path = part === "tlogs" ? [part, 0, "publicKey", "validFor"] : [part, 0, "validFor"];
      edit(root, path, () => periodUpTo(end));
    },
  });
}

export const NOON = Date.UTC(2026, 0, 1, 12);
