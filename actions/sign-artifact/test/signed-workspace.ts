// A workspace with files, and sign-artifact run in it, for tests.
import { createHash } from "node:crypto";
import { mkdirSync, mkdtempSync, readFileSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { parseInputs } from "@lockstep/core";
import {
  type Artifact,
  generateKeyPair,
  type PublicKey,
  readBundles,
  readTrustedRoots,
  type Trust,
  type VerifiedBundle,
  verifyBundle,
} from "@lockstep/sigstore";
import type { SignReport } from "../src/output/sign-report.ts";
import { signWorkspace } from "../src/program.ts";
import { spec } from "../src/spec.ts";

export const sha256 = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

const { privatePem, key } = generateKeyPair();

/** A key for all tests, as text and as what verifies. */
export const KEY: { readonly pem: string; readonly public: PublicKey } = {
  pem: privatePem.reveal(),
  public: key.public,
};

type Env = Readonly<Record<string, string>>;

export class Workspace implements Disposable {
  readonly path = realpathSync(mkdtempSync(join(tmpdir(), "lockstep-sign-")));

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [name, text] of Object.entries(files)) this.write(name, text);
  }

  write(name: string, text: string): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), text);
  }

  read(name: string): string {
    return readFileSync(join(this.path, name), "utf8");
  }

  /** With a key unless `inputs` say otherwise. */
  sign(inputs: Readonly<Record<string, string>>, env: Env = {}): Promise<SignReport> {
    return signWorkspace(parseInputs(spec, { key: KEY.pem, ...inputs }), this.path, env);
  }

  /** Verifies the one bundle in the file `name` against an artifact with this content. */
  verify(name: string, content: string, trust: Partial<Trust> = {}): Promise<VerifiedBundle> {
    const artifact: Artifact = {
      digests: [{ algorithm: "sha256", hex: sha256(content) }],
      read: async (onChunk) => onChunk(Buffer.from(content)),
    };
    return this.verifyArtifact(name, artifact, trust);
  }

  async verifyArtifact(name: string, artifact: Artifact, trust: Partial<Trust> = {}): Promise<VerifiedBundle> {
    const [bundle] = await readBundles(readFileSync(join(this.path, name)));
    if (bundle === undefined) throw new Error("no bundle");
    return verifyBundle(bundle, artifact, { roots: [], keys: [KEY.public], ...trust });
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Trust in a root only. */
export async function rootTrust(root: Readonly<Record<string, unknown>>): Promise<Trust> {
  return { roots: await readTrustedRoots(JSON.stringify(root)), keys: [] };
}
