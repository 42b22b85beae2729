// The command line with the real services: cosign on what it signs, and it on what cosign signs.
import { readFileSync } from "node:fs";
import { join } from "node:path";
import type { Statement } from "@lockstep/sigstore";
import type { BundleDocument } from "@lockstep/testkit/sigstore";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { lockstep } from "../../e2e/bundles.ts";
import { missingPeers, refusalOf } from "../peer.ts";
import { cosign } from "./peer-clients.ts";
import { type RealServices, SERVERS, startRealServices } from "./real-services.ts";
import { ARTIFACT, CONTENT, IDENTITY, STATEMENT } from "./sample.ts";
import { openCertified } from "./signed-files.ts";
import { TAMPERINGS } from "./tampering.ts";

const OTHER = "other.tgz";
const BUNDLE = `${ARTIFACT}.sigstore.json`;
const TRUST = ["--trusted-root=trusted_root.json"] as const;

describe.skipIf(missingPeers([...SERVERS, "cosign"]).length > 0)("the command line", () => {
  let services: RealServices;
  beforeAll(async () => {
    services = await startRealServices();
    const { folder } = services;
    folder.write(ARTIFACT, CONTENT);
    folder.write(OTHER, "something else");
    folder.write("predicate.json", JSON.stringify(STATEMENT.predicate));
  }, 120_000);
  afterAll(() => services[Symbol.asyncDispose]());

  test.each([
    ["sign-artifact", []],
    ["sign-bundle", [`--bundle=${BUNDLE}`]],
  ])("signs by %s what cosign accepts, and cosign refuses it for another artifact or signer", async (command, more) => {
    const { folder, issuer } = services;
    const words = [command, ...more, "--signing-config=signing_config.json", ...TRUST, ARTIFACT];
    const env = { SIGSTORE_ID_TOKEN: services.token() };
    expect(await lockstep(words, { cwd: folder.path, env })).toMatchObject({ exitCode: 0, stderr: "" });
    const files = { folder: folder.path, artifact: ARTIFACT, bundle: BUNDLE };
    const task = { ...files, kind: "message", identity: IDENTITY, issuer, hasNoCertificateLog: true } as const;
    expect(refusalOf(await cosign.verify(task))).toBe("");
    for (const wrong of [{ artifact: OTHER }, { identity: `${IDENTITY}x` }, { issuer: `${issuer}/x` }]) {
      expect((await cosign.verify({ ...task, ...wrong })).exitCode).toBeGreaterThan(0);
    }
  });

  describe("cosign, on a statement of ours,", () => {
    let bundles: readonly BundleDocument[];
    beforeAll(async () => {
      bundles = [await sign({ ...STATEMENT, predicate: {} }), await sign(STATEMENT)];
    }, 60_000);

    /** With a certificate of its own each time. */
    const sign = async (statement: Statement): Promise<BundleDocument> => {
      const session = await openCertified({ folder: services.folder.path, token: services.token() });
      return JSON.parse(JSON.stringify((await session.signStatement(statement)).bundle));
    };
    const verify = (bundle: unknown) => {
      const { folder, issuer } = services;
      folder.write("ours.json", JSON.stringify(bundle));
      const files = { folder: folder.path, artifact: ARTIFACT, bundle: "ours.json" };
      return cosign.verify({ ...files, kind: "statement", identity: IDENTITY, issuer, hasNoCertificateLog: true });
    };

    test.each(TAMPERINGS)("refuses it with $what", async ({ spoil }) => {
      const [other, bundle] = structuredClone(bundles);
      if (other === undefined || bundle === undefined) throw new Error("no bundles");
      expect(refusalOf(await verify(bundle))).toBe("");
      spoil(bundle, other);
      expect((await verify(bundle)).exitCode).toBeGreaterThan(0);
    });
  });

  describe.each(["sign", "attest"] as const)("on what cosign makes by %s", (command) => {
    const bundles: Record<string, BundleDocument> = {};
    beforeAll(async () => {
      const { folder } = services;
      // The other first, so that its certificate holds at the time of this one.
      for (const artifact of [OTHER, ARTIFACT]) {
        const task = { folder: folder.path, artifact, bundle: `${artifact}.json`, token: services.token() };
        expect(refusalOf(await cosign[command](task))).toBe("");
        bundles[artifact] = JSON.parse(readFileSync(join(folder.path, task.bundle), "utf8"));
      }
    }, 60_000);

    const copyOf = (artifact: string): BundleDocument => structuredClone(bundles[artifact] ?? missing(artifact));
    /** `accepted`, or the check that failed first. */
    const verify = async (
      bundle: unknown,
      { artifact = ARTIFACT, identity = IDENTITY, issuer = services.issuer } = {},
    ) => {
      const { folder } = services;
      folder.write("bundle.json", JSON.stringify(bundle));
      const signer = [`--certificate-identity=${identity}`, `--certificate-oidc-issuer=${issuer}`];
      const words = ["verify-bundle", "--bundle=bundle.json", ...signer, ...TRUST, artifact];
      const { exitCode, stderr } = await lockstep(words, { cwd: folder.path });
      return exitCode === 0 ? "accepted" : /^ {2}([a-z-]+): /m.exec(stderr)?.[1];
    };

    test("accepts it, and nothing else for it", async () => {
      expect(await verify(copyOf(ARTIFACT))).toBe("accepted");
      expect(await verify(copyOf(ARTIFACT), { artifact: OTHER })).toBe("artifact-digest");
      expect(await verify(copyOf(ARTIFACT), { identity: `${IDENTITY}x` })).toBe("identity");
      expect(await verify(copyOf(ARTIFACT), { issuer: `${services.issuer}/x` })).toBe("identity");
    });

    test.each(TAMPERINGS)("refuses it with $what, at the check $step", async ({ spoil, step }) => {
      const bundle = copyOf(ARTIFACT);
      spoil(bundle, copyOf(OTHER));
      expect(await verify(bundle)).toBe(step);
    });
  });
});

function missing(artifact: string): never {
  throw new Error(`no bundle for ${artifact}`);
}
