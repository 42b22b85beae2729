// Makes a new pair of keys in the current folder, and never over keys that exist.
import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { type Secret, UsageError } from "@lockstep/core";

const PRIVATE = "lockstep.key";
const PUBLIC = "lockstep.pub";

export interface NewKey {
  readonly privatePem: Secret;
  /** Removes both files: for a run that signed nothing with them. */
  forget(): void;
}

/**
 * Writes `lockstep.key`, which only its owner can read, and `lockstep.pub`. Throws `UsageError`: `file-exists` and
 * `output-not-writable`; neither file is left behind then.
 */
export async function writeNewKey(folder: string): Promise<NewKey> {
  const { generateKeyPair } = await import("@lockstep/sigstore");
  const { privatePem, publicPem } = generateKeyPair();
  const privatePath = join(folder, PRIVATE);
  const publicPath = join(folder, PUBLIC);
  create(privatePath, privatePem.reveal(), 0o600);
  try {
    create(publicPath, publicPem, 0o644);
  } catch (error) {
    rmSync(privatePath, { force: true });
    throw error;
  }
  const forget = (): void => [privatePath, publicPath].forEach((path) => void rmSync(path, { force: true }));
  return { privatePem, forget };
}

/** Fails where anything has the name already, a link included. */
function create(path: string, text: string, mode: number): void {
  try {
    writeFileSync(path, text, { flag: "wx", mode });
  } catch (cause) {
    if (cause instanceof Error && "code" in cause && cause.code === "EEXIST") {
      throw new UsageError("file-exists", `${path} exists, and was not touched.`, {
        hint: `Sign with it: --key ${PRIVATE}. Or move both keys away to get new ones.`,
      });
    }
    throw new UsageError("output-not-writable", `${path} cannot be written.`, {
      hint: "Run in a folder that you may write to.",
      cause,
    });
  }
}
