// Reads files that a user names: bundles, keys, trusted roots. They may lie anywhere.
import { Buffer } from "node:buffer";
import { MAX_POLICY_BYTES, UsageError } from "@lockstep/core";
import { filesIn } from "@lockstep/runtime";
import { namedArtifacts, readArtifact } from "@lockstep/runtime/artifacts";
import { type PublicKey, readPublicKey, readTrustedRoots, type TrustedRoot } from "@lockstep/sigstore";
import type { FoundContent } from "../source/attestation-source.ts";
import { type FolderBundles, type ReadBeside, sortBundles } from "../source/beside-source.ts";
import type { NamedPolicy } from "./read-policy.ts";

const MAX_BUNDLES_BYTES = 64 * 1024 * 1024;
/** Of all files beside artifacts together. */
const MAX_BESIDE_BYTES = 512 * 1024 * 1024;
const MAX_ROOT_BYTES = 4 * 1024 * 1024;
const MAX_KEY_BYTES = 64 * 1024;

/** `path` is absolute or relative to `folder`. Errors: those of `readArtifact`, and `UsageError` (`invalid-input`) for too much. */
async function readNamed(path: string, folder: string, maxBytes: number): Promise<Buffer> {
  const [file] = namedArtifacts([path], folder);
  if (file === undefined) throw new TypeError("one path names one file");
  const chunks: Buffer[] = [];
  let size = 0;
  await readArtifact(file, (chunk) => {
    size += chunk.length;
    if (size > maxBytes) throw tooLarge(path, maxBytes);
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks);
}

/** Files of bundles, each once; paths are absolute or below `folder`. Errors: those of `readNamed`. */
export async function readBundleFiles(paths: readonly string[], folder: string): Promise<readonly FoundContent[]> {
  const distinct = [...new Set(paths)];
  return Promise.all(
    distinct.map(async (path) => ({ origin: path, content: await readNamed(path, folder, MAX_BUNDLES_BYTES) })),
  );
}

/** Each folder is listed once, and each file read once. Errors: also those of `filesIn`. */
export function besideReader(): ReadBeside {
  const folders = new Map<string, FolderBundles>();
  const contents = new Map<string, Promise<readonly FoundContent[]>>();
  let total = 0;
  const readNew = async (path: string): Promise<readonly FoundContent[]> => {
    const found = await readBundleFiles([path], "/");
    total += found.reduce((size, { content }) => size + content.length, 0);
    if (total > MAX_BESIDE_BYTES) throw tooLarge("What lies beside the artifacts", MAX_BESIDE_BYTES);
    return found;
  };
  // One after the other: whoever fills the folder decides how many there are, and all of them are kept.
  const readAll = async (paths: readonly string[]): Promise<readonly FoundContent[]> => {
    const found: FoundContent[] = [];
    for (const path of paths) {
      const known = contents.get(path) ?? readNew(path);
      contents.set(path, known);
      found.push(...(await known));
    }
    return found;
  };
  return async (path) => {
    const end = Math.max(path.lastIndexOf("/"), path.lastIndexOf("\\"));
    const [folder, name] = [path.slice(0, end + 1), path.slice(end + 1)];
    const bundles = folders.get(folder) ?? sortBundles(filesIn(folder));
    folders.set(folder, bundles);
    const own = await readAll((bundles.own.get(name) ?? []).map((one) => folder + one));
    const shared = await readAll(bundles.shared.map((one) => folder + one));
    return [...own, ...shared.map((found) => ({ ...found, isShared: true }))];
  };
}

/** The trusted roots in a file, one a line of JSON. Errors: also those of `readTrustedRoots`. */
export async function readRootFile(path: string, folder: string): Promise<readonly TrustedRoot[]> {
  return readTrustedRoots((await readNamed(path, folder, MAX_ROOT_BYTES)).toString("utf8"));
}

/** The text of a policy that the user names. Errors: those of `readNamed`. */
export async function readPolicyFile(path: string, folder: string): Promise<NamedPolicy> {
  const text = (await readNamed(path, folder, MAX_POLICY_BYTES)).toString("utf8");
  return { file: path, text, repository: undefined, uri: `file:${encodeURI(path)}` };
}

/** The public key in a PEM file. Errors: also those of `readPublicKey`. */
export async function readKeyFile(path: string, folder: string): Promise<PublicKey> {
  return readPublicKey((await readNamed(path, folder, MAX_KEY_BYTES)).toString("utf8"));
}

function tooLarge(path: string, maxBytes: number): UsageError {
  return new UsageError("invalid-input", `${path} is larger than ${maxBytes} bytes.`, {
    hint: "Check that it is the file you meant.",
  });
}
