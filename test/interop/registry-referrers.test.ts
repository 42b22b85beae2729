// Bundles beside images in real registries: one that keeps the list of referrers, one that does not. Written by us and read by
// other clients, and the other way round.
import { generateKeyPairSync, type KeyObject } from "node:crypto";
import {
  createReferrerRegistry,
  type ImageDigest,
  openReferrerRegistry,
  parseImageDigest,
} from "@lockstep/runtime/registry";
import { type BundlePush, findBundles, pushBundles } from "@lockstep/sigstore";
import { ScratchFolder } from "@lockstep/testkit";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { describe, expect, test } from "vitest";
import { missingPeers, refusalOf, runPeer } from "./peer.ts";
import {
  pushIndex,
  REFERRERS_REGISTRY,
  REGISTRY,
  type RegistryServer,
  startReferrersRegistry,
  startRegistry,
} from "./registry-server.ts";
import { writeEmptyTrustFiles } from "./sigstore/trust-files.ts";

const PROVENANCE = "https://slsa.dev/provenance/v1";
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle.v0.3+json";

const NOTHING = { type: BUNDLE_TYPE, content: new Uint8Array(), annotations: {} };

interface Registry {
  readonly program: string;
  readonly listedBy: "registry" | "tag";
  readonly start: () => Promise<RegistryServer>;
}

const REGISTRIES: readonly Registry[] = [
  { program: REGISTRY, listedBy: "tag", start: startRegistry },
  { program: REFERRERS_REGISTRY, listedBy: "registry", start: () => startReferrersRegistry() },
];

const missing = missingPeers([REGISTRY, REFERRERS_REGISTRY, "cosign", "oras"]);
const hasCosign = !missing.includes("cosign");
const hasOras = !missing.includes("oras");

/** A program's end. It has a home of its own. */
function run(folder: ScratchFolder, program: string, args: readonly string[]) {
  return runPeer(program, args, folder.path, { COSIGN_PASSWORD: "" });
}

async function attest(image: ImageDigest, predicateType: string, key: KeyObject): Promise<BundlePush["bundle"]> {
  const subject = [{ name: `${image.registry}/${image.name}`, digest: { sha256: image.digest.slice(7) } }];
  const predicate = { buildDefinition: {}, runDetails: {} };
  const statement = { _type: "https://in-toto.io/Statement/v1", subject, predicateType, predicate };
  const options = { log: "none", timestamp: false, claims: "none", key } as const;
  const bundle = await createAuthority().signEnvelope(JSON.stringify(statement), options);
  return JSON.parse(JSON.stringify(bundle));
}

async function imageIn(server: RegistryServer): Promise<ImageDigest> {
  return parseImageDigest(`${server.host}/octo/tool@${await pushIndex(server.host, "octo/tool", "1.0")}`);
}

function write({ registry, name, digest }: ImageDigest): string {
  return `${registry}/${name}@${digest}`;
}

describe.each(REGISTRIES)("bundles in $program", ({ program, listedBy, start }) => {
  const isHere = !missing.includes(program);

  test.skipIf(!isHere)("are pushed once and found again", async () => {
    await using server = await start();
    const image = await imageIn(server);
    const registry = createReferrerRegistry({ fetch });
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const types = [PROVENANCE, "https://spdx.dev/Document"];
    const bundles = await Promise.all(types.map((type) => attest(image, type, privateKey)));
    const pushes = bundles.map((bundle) => ({ image, bundle }));
    for (const isNew of [true, false]) {
      const outcomes = await pushBundles(registry, pushes, () => new Date());
      expect(outcomes).toMatchObject(pushes.map(() => ({ ok: true, pushed: { listedBy, isNew } })));
    }
    const found = await findBundles(registry, image);
    expect(found.bundles.map(({ text }) => JSON.parse(text))).toEqual(expect.arrayContaining(bundles));
    expect(found.bundles).toHaveLength(2);
    expect(found.skipped).toEqual([]);
  });

  test.skipIf(!isHere || !hasOras)("are seen by oras", async () => {
    await using server = await start();
    using folder = new ScratchFolder();
    const image = await imageIn(server);
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const bundle = await attest(image, PROVENANCE, privateKey);
    const [outcome] = await pushBundles(createReferrerRegistry({ fetch }), [{ image, bundle }], () => new Date());
    const digest = outcome?.ok ? outcome.pushed.digest : "";
    // This registry with a list says in it neither types nor annotations.
    const said = { artifactType: BUNDLE_TYPE, annotations: { "dev.sigstore.bundle.predicateType": PROVENANCE } };
    const { stdout } = await run(folder, "oras", ["discover", "--plain-http", "--format", "json", write(image)]);
    expect(JSON.parse(stdout).referrers).toMatchObject([listedBy === "tag" ? { digest, ...said } : { digest }]);
    const manifest = await run(folder, "oras", [
      "manifest",
      "fetch",
      "--plain-http",
      `${server.host}/octo/tool@${digest}`,
    ]);
    expect(JSON.parse(manifest.stdout)).toMatchObject({ ...said, subject: { digest: image.digest } });
  });

  test.skipIf(!isHere || !hasCosign)("are verified by cosign, by their key and no other", async () => {
    await using server = await start();
    using folder = new ScratchFolder();
    const image = await imageIn(server);
    const keys = [1, 2].map(() => generateKeyPairSync("ec", { namedCurve: "P-256" }));
    const [own, other] = keys;
    if (own === undefined || other === undefined) throw new Error("no keys");
    const bundle = await attest(image, PROVENANCE, own.privateKey);
    await pushBundles(createReferrerRegistry({ fetch }), [{ image, bundle }], () => new Date());
    const verify = (key: KeyObject) => {
      const path = folder.write("key.pub", String(key.export({ type: "spki", format: "pem" })));
      const flags = ["--insecure-ignore-tlog", "--allow-http-registry", "--type", PROVENANCE, "--key", path];
      return run(folder, "cosign", ["verify-attestation", ...flags, write(image)]);
    };
    expect(refusalOf(await verify(own.publicKey))).toBe("");
    expect((await verify(other.publicKey)).exitCode).toBeGreaterThan(0);
  });

  test.skipIf(!isHere || !hasCosign)("are found where cosign has put them, beside ours", async () => {
    await using server = await start();
    using folder = new ScratchFolder();
    const image = await imageIn(server);
    const registry = createReferrerRegistry({ fetch });
    const { privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
    const bundle = await attest(image, PROVENANCE, privateKey);
    await pushBundles(registry, [{ image, bundle }], () => new Date());
    expect(refusalOf(await run(folder, "cosign", ["generate-key-pair"]))).toBe("");
    writeEmptyTrustFiles(folder);
    folder.write("predicate.json", "{}");
    const trust = ["--signing-config=signing_config.json", "--trusted-root=trusted_root.json"];
    const flags = ["--key=cosign.key", ...trust, "--allow-http-registry", "--yes"];
    const what = ["--predicate", "predicate.json", "--type", "https://example.test/predicate"];
    expect(refusalOf(await run(folder, "cosign", ["attest", ...flags, ...what, write(image)]))).toBe("");
    const found = await findBundles(registry, image);
    expect(found.skipped).toEqual([]);
    expect(found.bundles.map(({ text }) => JSON.parse(text).mediaType)).toEqual([BUNDLE_TYPE, BUNDLE_TYPE]);
    // And ours is still there for the next of ours.
    const [again] = await pushBundles(registry, [{ image, bundle }], () => new Date());
    expect(again).toMatchObject({ ok: true, pushed: { isNew: false } });
  });
});

const canLogIn = hasOras && !missing.includes(REFERRERS_REGISTRY);

test.skipIf(!canLogIn)("a registry that wants a password gets the one that another client has kept", async () => {
  const [user, password] = ["octo", "pass:word"];
  await using server = await startReferrersRegistry([user, password]);
  using folder = new ScratchFolder();
  const image = parseImageDigest(`${server.host}/octo/tool@sha256:${"0".repeat(64)}`);
  const ask = () => openReferrerRegistry({ env: { HOME: folder.path } }).push(image, NOTHING);
  await expect(ask()).rejects.toMatchObject({ code: "permission-missing", permissions: { packages: "write" } });
  const config = folder.write(".docker/config.json", "{}");
  const login = ["login", "--plain-http", "--registry-config", config, "-u", user, "-p", password, server.host];
  expect(refusalOf(await run(folder, "oras", login))).toBe("");
  // Let in, and told that there is no such image.
  await expect(ask()).rejects.toMatchObject({ code: "not-found" });
});
