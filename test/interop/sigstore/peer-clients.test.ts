// Other clients on what we sign, and we on what they sign, with each kind of log.
import { readFileSync } from "node:fs";
import { ScratchFolder } from "@lockstep/testkit";
import {
  createAuthority,
  githubClaims,
  type ListeningAuthority,
  type SigstoreAuthority,
} from "@lockstep/testkit/sigstore";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { missingPeers, refusalOf } from "../peer.ts";
import { cosign, sigstorePython } from "./peer-clients.ts";
import { ARTIFACT, CONTENT, IDENTITY, STATEMENT, verifySample } from "./sample.ts";
import { openCertified } from "./signed-files.ts";
import { writeTrustFiles } from "./trust-files.ts";

const OTHER_DIGEST = { algorithm: "sha256", hex: "0".repeat(64) } as const;

for (const client of [cosign, sigstorePython]) {
  const isMissing = missingPeers([client.name]).length > 0;
  describe.skipIf(isMissing).each(["rekorV1", "rekorV2"] as const)(`${client.name}, with the log of %s,`, (log) => {
    const folder = new ScratchFolder();
    let authority: SigstoreAuthority;
    let server: ListeningAuthority;
    beforeAll(async () => {
      authority = createAuthority();
      server = await authority.listen();
      const { certificateAuthority, timestampAuthority, identityProvider, [log]: url } = server.urls;
      const urls = { certificateAuthority, timestampAuthority, identityProvider, [log]: url };
      writeTrustFiles(folder, authority.trustedRoot(), authority.signingConfig(urls));
      folder.write(ARTIFACT, CONTENT);
      folder.write("other.tgz", "something else");
    });
    afterAll(async () => {
      await server.close();
      folder[Symbol.dispose]();
    });

    const token = () => authority.token(githubClaims({ iss: server.origin }));
    const expected = (kind: "message" | "statement") => {
      const files = { folder: folder.path, artifact: ARTIFACT, bundle: `${kind}.json` };
      return { ...files, kind, identity: IDENTITY, issuer: server.origin };
    };

    test("accepts the first entry of a new log, whose index and proof are those that JSON may leave out", async () => {
      const { bundle } = await (await openCertified({ folder: folder.path, token: token() })).signBytes(CONTENT);
      folder.write("message.json", JSON.stringify(bundle));
      expect(refusalOf(await client.verify(expected("message")))).toBe("");
    });

    test.each(["message", "statement"] as const)("accepts a %s that we signed, and nothing else", async (kind) => {
      const session = await openCertified({ folder: folder.path, token: token() });
      const { bundle } = await (kind === "message" ? session.signBytes(CONTENT) : session.signStatement(STATEMENT));
      folder.write(`${kind}.json`, JSON.stringify(bundle));
      expect(refusalOf(await client.verify(expected(kind)))).toBe("");
      for (const wrong of [
        { artifact: "other.tgz" },
        { identity: `${IDENTITY}x` },
        { issuer: "https://x.example.test" },
      ]) {
        const { exitCode } = await client.verify({ ...expected(kind), ...wrong });
        expect(exitCode).toBeGreaterThan(0);
      }
    });

    test("signs a message that we accept, for its artifact alone", async () => {
      const files = { folder: folder.path, artifact: ARTIFACT, bundle: "theirs.json" };
      expect(refusalOf(await client.sign({ ...files, token: token() }))).toBe("");
      const bundle = readFileSync(`${folder.path}/theirs.json`, "utf8");
      const { signer, logEntries } = await verifySample(bundle, authority.trustedRoot());
      expect(signer).toMatchObject({ names: [IDENTITY], claims: { issuer: server.origin } });
      expect(logEntries).toHaveLength(1);
      const other = verifySample(bundle, authority.trustedRoot(), OTHER_DIGEST);
      await expect(other).rejects.toMatchObject({ step: "artifact-digest" });
    });
  });
}
