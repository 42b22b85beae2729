// The release that is signed and verified: artifacts in a folder, and the command lines that sign them.
import { generateKeyPairSync } from "node:crypto";
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Candidate } from "./turns.ts";

const SIZE = 64 * 1024;

/** Who signs, as words of the command line. */
export interface SignerWords {
  readonly name: string;
  readonly sign: readonly string[];
  readonly verify: readonly string[];
  readonly env?: NodeJS.ProcessEnv;
}

export class Release implements Disposable {
  readonly folder = realpathSync.native(mkdtempSync(join(tmpdir(), "lockstep-bench-signing-")));
  readonly #main: string;
  readonly #files: readonly string[];

  /** `dist` holds the built suite. */
  constructor(dist: string, count: number) {
    this.#main = join(dist, "cli/main.js");
    this.#files = Array.from({ length: count }, (_, index) => `artifact-${index}`);
    for (const [index, name] of this.#files.entries()) this.write(name, Buffer.alloc(SIZE, index));
  }

  write(name: string, content: string | Uint8Array): void {
    writeFileSync(join(this.folder, name), content);
  }

  /** Writes `bench.key` and `bench.pub`. */
  keySigner(): SignerWords {
    const { privateKey, publicKey } = generateKeyPairSync("ec", {
      namedCurve: "P-256",
      privateKeyEncoding: { type: "pkcs8", format: "pem" },
      publicKeyEncoding: { type: "spki", format: "pem" },
    });
    this.write("bench.key", privateKey);
    this.write("bench.pub", publicKey);
    return { name: "key", sign: ["--key", "bench.key"], verify: ["--key", "bench.pub", "--offline"] };
  }

  /** Signs the first `count` artifacts; bundles go into a folder of this signer. */
  signing(signer: SignerWords, count: number): Candidate {
    mkdirSync(join(this.folder, signer.name), { recursive: true });
    const words = ["sign-artifact", ...this.#files.slice(0, count), ...signer.sign, "--output", signer.name];
    return this.#lockstep(`lockstep sign-artifact, ${signer.name}, ${count}`, words, signer.env);
  }

  /** Verifies the first `count` artifacts with as many bundles, all of which `signing` wrote. */
  verification(signer: SignerWords, count: number): Candidate {
    const files = this.#files.slice(0, count);
    const bundles = files.flatMap((name) => ["--bundle", `${signer.name}/${name}.sigstore.json`]);
    const words = ["verify-artifact", ...files, ...bundles, ...signer.verify];
    return this.#lockstep(`lockstep verify-artifact, ${signer.name}, ${count}`, words);
  }

  [Symbol.dispose](): void {
    rmSync(this.folder, { recursive: true, force: true });
  }

  #lockstep(name: string, words: readonly string[], env: NodeJS.ProcessEnv = {}): Candidate {
    return { name, command: process.execPath, args: [this.#main, ...words], cwd: this.folder, env };
  }
}
