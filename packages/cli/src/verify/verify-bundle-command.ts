// `lockstep verify-bundle`: one bundle, one artifact, one signer. Its options are those of the cross-client conformance suite
// for Sigstore, docs/cli_protocol.md.
import { resolve } from "node:path";
import { UsageError } from "@lockstep/core";
import type { Artifact, Trust, VerifiedBundle } from "@lockstep/sigstore";
import { isFile } from "../check/is-file.ts";
import type { Arguments, Command, ExitCode, Terminal } from "../command.ts";

const OPTIONS = [
  { name: "staging", description: "Refused without --trusted-root: only the public instance's root is embedded." },
  { name: "bundle", value: "FILE", description: "The Sigstore bundle. Required." },
  { name: "key", value: "FILE", description: "The public key (PEM) that signed, instead of an identity." },
  { name: "certificate-identity", value: "ID", description: "The name in the signer's certificate, exactly." },
  { name: "certificate-oidc-issuer", value: "URL", description: "The issuer of the signer's identity, exactly." },
  {
    name: "trusted-root",
    value: "FILE",
    description: "Who is trusted. Default: the embedded root of the public instance.",
  },
] as const;

const MAX_BUNDLE = 64 * 1024 * 1024;
const MAX_ROOT = 4 * 1024 * 1024;
const MAX_KEY = 64 * 1024;

export const verifyBundleCommand: Command = {
  name: "verify-bundle",
  usage: "--bundle FILE (--certificate-identity ID --certificate-oidc-issuer URL | --key FILE) FILE | DIGEST",
  summary: "Verifies one Sigstore bundle for one artifact, without any network.",
  details: [
    "The artifact is a file, or sha256: and 64 hexadecimal digits. Exit code 0 means that the named signer signed it, 1 that",
    "it did not, 2 that the question was wrong. For a policy over several bundles see lockstep verify-artifact.",
  ],
  options: OPTIONS,
  examples: [
    {
      line: "lockstep verify-bundle --bundle app.tgz.sigstore.json --key lockstep.pub app.tgz",
      what: "verifies a file that was signed with a key",
    },
  ],
  maxPaths: 1,
  run: verify,
};

/** Who must have signed. */
export type BundleSigner =
  | { readonly kind: "key"; readonly path: string }
  | { readonly kind: "identity"; readonly identity: string; readonly issuer: string };

async function verify(args: Arguments, terminal: Terminal): Promise<ExitCode> {
  const { path, bundle: bundlePath, signer, root } = question(args);
  const cwd = terminal.cwd();
  const { readBundles, verifyBundle, verifyIdentity } = await import("@lockstep/sigstore");
  const [trust, artifact, bundles] = await Promise.all([
    trustOf(signer, root, cwd),
    artifactAt(path, cwd),
    readBytes(resolve(cwd, bundlePath), MAX_BUNDLE).then(readBundles),
  ]);
  const [bundle] = bundles;
  if (bundle === undefined || bundles.length > 1) throw refuse(`${bundles.length} bundles are in the file, not one`);
  const verified = await verifyBundle(bundle, artifact, trust);
  if (signer.kind === "identity") verifyIdentity(verified.signer, [signer]);
  terminal.stdout.write(describe(verified));
  return 0;
}

function question({ paths: [path], options, switches }: Arguments) {
  const {
    bundle,
    key,
    "certificate-identity": name,
    "certificate-oidc-issuer": issuer,
    "trusted-root": root,
  } = options;
  if (path === undefined) throw refuse("no artifact is given");
  if (bundle === undefined) throw refuse("no --bundle is given");
  if (switches.has("staging") && root === undefined) throw refuse("--staging needs --trusted-root");
  return { path, bundle, root, signer: signerIn(key, name, issuer) };
}

function signerIn(key: string | undefined, name: string | undefined, issuer: string | undefined): BundleSigner {
  if (key !== undefined) {
    if (name !== undefined || issuer !== undefined) throw refuse("--key and an identity exclude each other");
    return { kind: "key", path: key };
  }
  if (name === undefined || issuer === undefined) {
    throw refuse("who may sign is not said: --key, or --certificate-identity and --certificate-oidc-issuer");
  }
  return { kind: "identity", identity: name, issuer };
}

/** Whom to trust with a signature of `signer`. `root` is the path of a trusted root; without it, the embedded one counts. */
export async function trustOf(signer: BundleSigner, root: string | undefined, cwd: string): Promise<Trust> {
  const { embeddedTrustedRoots, readPublicKey, readTrustedRoots } = await import("@lockstep/sigstore");
  const given = root === undefined ? undefined : await readTrustedRoots(await readText(resolve(cwd, root), MAX_ROOT));
  if (signer.kind === "identity") return { roots: given ?? (await embeddedTrustedRoots()), keys: [] };
  return {
    roots: withoutIssuers(given ?? []),
    keys: [readPublicKey(await readText(resolve(cwd, signer.path), MAX_KEY))],
  };
}

/** Who asks for a key is not served by a certificate. */
function withoutIssuers(roots: Trust["roots"]): Trust["roots"] {
  return roots.map((root) => ({ ...root, certificateAuthorities: [] }));
}

const DIGEST = /^sha256:([0-9a-f]{64})$/;

async function artifactAt(path: string, cwd: string): Promise<Artifact> {
  const [, hex] = DIGEST.exec(path) ?? [];
  if (hex !== undefined && !isFile(path, cwd)) return { digests: [{ algorithm: "sha256", hex }] };
  const { digestFiles, readArtifact } = await import("@lockstep/runtime/artifacts");
  const file = { path: resolve(cwd, path) };
  const [taken] = await digestFiles([file], { algorithms: ["sha256", "sha384", "sha512"] });
  const digests = (["sha256", "sha384", "sha512"] as const).flatMap((algorithm) => {
    const value = taken?.digests[algorithm];
    return value === undefined ? [] : [{ algorithm, hex: value }];
  });
  return { digests, read: (onChunk) => readArtifact(file, onChunk) };
}

/** The bytes of a file. Throws `UsageError` (`invalid-input`) for more than `maxBytes`. */
export async function readBytes(path: string, maxBytes: number): Promise<Buffer> {
  const { readArtifact } = await import("@lockstep/runtime/artifacts");
  const chunks: Buffer[] = [];
  let length = 0;
  await readArtifact({ path }, (chunk) => {
    length += chunk.length;
    if (length > maxBytes) throw refuse(`${path} has more than ${maxBytes} bytes`);
    chunks.push(Buffer.from(chunk));
  });
  return Buffer.concat(chunks);
}

async function readText(path: string, maxBytes: number): Promise<string> {
  return (await readBytes(path, maxBytes)).toString("utf8");
}

function describe({ signer, artifact, timestamps, logEntries, bundleDigest }: VerifiedBundle): string {
  const names = signer.kind === "key" ? signer.hint : signer.names.join(", ");
  const lines = [
    `Verified ${artifact.algorithm}:${artifact.hex}`,
    `  signed by ${signer.kind} ${names}`,
    ...timestamps.map(({ source, time }) => `  at ${time} by ${source}`),
    ...logEntries.map(({ logId, index }) => `  in log ${logId} as entry ${index}`),
    `  bundle sha256:${bundleDigest}`,
  ];
  return `${lines.join("\n")}\n`;
}

function refuse(why: string): UsageError {
  return new UsageError("invalid-input", `lockstep verify-bundle cannot start: ${why}.`, {
    hint: "See: lockstep verify-bundle --help",
  });
}
