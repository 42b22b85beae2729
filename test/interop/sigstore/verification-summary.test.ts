// Verification summaries as plain DSSE, for whoever knows nothing of Sigstore. SLSA's own verifier of summaries is a Go module
// that cannot be fetched everywhere the suite runs; Python's securesystemslib is an independent reader of the same envelope.
import { generateKeyPairSync } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { runAction, ScratchFolder } from "@lockstep/testkit";
import { describe, expect, test } from "vitest";
import { lockstep } from "../../e2e/bundles.ts";
import { missingPeers, refusalOf, runPeer } from "../peer.ts";
import { ARTIFACT, CONTENT, DIGEST } from "./sample.ts";

const VERIFY_ARTIFACT = fileURLToPath(new URL("../../../actions/verify-artifact/action.yml", import.meta.url));

/** Prints the payload of an envelope (the first argument) that a key (the second) signed; fails where it did not. */
const VERIFY = `
import json, sys
from cryptography.hazmat.primitives.serialization import load_pem_public_key
from securesystemslib.dsse import Envelope
from securesystemslib.signer import SSlibKey
envelope = Envelope.from_dict(json.load(open(sys.argv[1])))
known = SSlibKey.from_crypto(load_pem_public_key(open(sys.argv[2], "rb").read()))
# The library looks for keys by the name in the envelope, which names none.
key = SSlibKey("", known.keytype, known.scheme, known.keyval)
envelope.verify([key], 1)
print(envelope.payload_type)
print(envelope.payload.decode())
`;

/** The plain envelope about the sample, which a key signed after another one had signed the artifact. */
async function summarize(folder: ScratchFolder, summaryKey: string): Promise<string> {
  folder.write(ARTIFACT, CONTENT);
  expect((await lockstep(["sign-artifact", ARTIFACT, "--key", "new"], { cwd: folder.path })).exitCode).toBe(0);
  const temporary = join(folder.path, "temporary");
  const inputs = { artifacts: ARTIFACT, key: "lockstep.pub", offline: "true", config: "none" };
  const { conclusion, log } = await runAction({
    actionFile: VERIFY_ARTIFACT,
    workspace: folder.path,
    inputs: { ...inputs, vsa: "key", "vsa-key": summaryKey },
    env: { RUNNER_TEMP: temporary },
  });
  expect([conclusion, log]).toEqual(["success", expect.anything()]);
  const files = readdirSync(temporary, { recursive: true, encoding: "utf8" });
  const name = files.find((file) => file.endsWith(".vsa.dsse.json"));
  if (name === undefined) throw new Error("no envelope");
  return readFileSync(join(temporary, name), "utf8");
}

/** True, and a loud line, where there is no Python with the library. */
async function isMissing(): Promise<boolean> {
  if (missingPeers(["python"]).length > 0) return true;
  using folder = new ScratchFolder();
  const { exitCode } = await runPeer("python", ["-c", "import securesystemslib.dsse, cryptography"], folder.path);
  if (exitCode !== 0) process.stderr.write("NOT TESTED AGAINST REAL PEERS: securesystemslib not installed\n");
  return exitCode !== 0;
}

describe.skipIf(await isMissing())("securesystemslib", () => {
  test.each([
    ["P-256", () => generateKeyPairSync("ec", { namedCurve: "P-256" })],
    ["Ed25519", () => generateKeyPairSync("ed25519")],
  ])("verifies a summary that a key of %s signed, and no other", async (_, make) => {
    using folder = new ScratchFolder();
    folder.write("temporary/.keep", "");
    const [own, other] = [make(), make()];
    const envelope = await summarize(folder, own.privateKey.export({ type: "pkcs8", format: "pem" }).toString());
    folder.write("vsa.json", envelope);
    folder.write("own.pub", own.publicKey.export({ type: "spki", format: "pem" }));
    folder.write("other.pub", other.publicKey.export({ type: "spki", format: "pem" }));
    const verify = (file: string, key: string) => runPeer("python", ["-c", VERIFY, file, key], folder.path);
    const accepted = await verify("vsa.json", "own.pub");
    expect(refusalOf(accepted)).toBe("");
    const [type, payload = ""] = accepted.output.split("\n");
    expect(type).toBe("application/vnd.in-toto+json");
    expect(JSON.parse(payload)).toMatchObject({
      predicateType: "https://slsa.dev/verification_summary/v1",
      subject: [{ name: ARTIFACT, digest: { sha256: DIGEST.hex } }],
      predicate: { verificationResult: "PASSED" },
    });
    expect((await verify("vsa.json", "other.pub")).exitCode).toBeGreaterThan(0);
    const changed = JSON.parse(envelope);
    changed.payload = Buffer.from(payload.replace("PASSED", "FAILED")).toString("base64");
    folder.write("changed.json", JSON.stringify(changed));
    expect((await verify("changed.json", "own.pub")).exitCode).toBeGreaterThan(0);
  });
});
