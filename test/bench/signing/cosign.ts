// cosign on the same artifact, where it is on PATH: it takes one artifact a process.
import { spawnSync } from "node:child_process";
import type { Release, SignerWords } from "./release.ts";
import type { Candidate } from "./turns.ts";

const ARTIFACT = "artifact-0";
const PATIENCE_MS = 60_000;

/** False, and said in one line, where it is not installed. */
export function isCosignInstalled(): boolean {
  const isThere = spawnSync("cosign", ["version"], { stdio: "ignore", timeout: PATIENCE_MS }).status === 0;
  if (!isThere) process.stdout.write("\nNot on PATH, so not compared: cosign\n");
  return isThere;
}

/** Signs one artifact with the key of the release and no service. Writes cosign's form of the key first. */
export function cosignSigning({ folder }: Release): Candidate {
  const env = { PATH: process.env["PATH"], HOME: folder, COSIGN_PASSWORD: "" };
  const prepare = (words: readonly string[]) => {
    const { status, stderr } = spawnSync("cosign", words, { cwd: folder, env, timeout: PATIENCE_MS, encoding: "utf8" });
    if (status !== 0) throw new Error(`cosign ${words[0]} ended with exit code ${status}: ${stderr}`);
  };
  prepare(["import-key-pair", "--key=bench.key", "--output-key-prefix=cosign", "--yes"]);
  prepare(["signing-config", "create", "--out=no-services.json"]);
  const words = ["sign-blob", "--yes", "--key=cosign.key", "--signing-config=no-services.json", "--bundle=cosign.json"];
  return cosign("cosign sign-blob, key, 1", [...words, ARTIFACT], folder, env);
}

/** Verifies one of our bundles. */
export function cosignVerification({ folder }: Release, signer: SignerWords): Candidate {
  const words = signer.name === "key" ? ["--key=bench.pub", "--insecure-ignore-tlog"] : certified(signer);
  const bundle = `--bundle=${signer.name}/${ARTIFACT}.sigstore.json`;
  return cosign(`cosign verify-blob, ${signer.name}, 1`, ["verify-blob", bundle, ...words, ARTIFACT], folder);
}

/** It knows the options for an identity and a trusted root by the same names. */
function certified({ name, verify }: SignerWords): readonly string[] {
  const words = verify.filter((word) => word !== "--offline");
  return name === "log-v2" ? [...words, "--use-signed-timestamps"] : words;
}

function cosign(name: string, args: readonly string[], cwd: string, env: NodeJS.ProcessEnv = {}): Candidate {
  return { name, command: "cosign", args, cwd, env };
}
