// Verifies what was just signed as its users will, so that a run does not claim a signature nobody accepts.
import { Buffer } from "node:buffer";
import { type Environment, outputFolder } from "@lockstep/runtime";
import type { SerializedBundle } from "@sigstore/bundle";
import type { PublicKey } from "../key/public-key.ts";
import { embeddedTrustedRoots, readTrustedRoots, refreshTrustedRoots, type TrustedRoot } from "../trust/trust.ts";
import { type Artifact, readBundles, verifyBundle } from "../verify/verify-bundle.ts";
import { readInputFile } from "./input-file.ts";
import type { SigningInputs } from "./signing-inputs.ts";

/** Rejects with `VerificationFailure` where the bundle does not verify. */
export type SignedCheck = (bundle: SerializedBundle, artifact: Artifact) => Promise<void>;

/** Gives roots to verify with. */
type RootSource = () => Promise<readonly TrustedRoot[]>;

export interface CheckedSigning {
  /** Of the certificate authority; undefined for a key. */
  readonly authorityUrl: string | undefined;
  readonly keys: readonly PublicKey[];
  readonly hasLogs: boolean;
}

const PUBLIC_GOOD = "https://fulcio.sigstore.dev";

/**
 * The check against the root that is given, or the one that is known of the public instance. Undefined where there is no root:
 * then a signature is checked with its own key only, as it is made.
 */
export async function signedCheck(
  inputs: Pick<SigningInputs, "trusted-root">,
  { env, folder }: { readonly env: Environment; readonly folder: string },
  signing: CheckedSigning,
): Promise<SignedCheck | undefined> {
  const path = inputs["trusted-root"];
  if (path !== "") {
    const roots = await readTrustedRoots(await readInputFile("trusted-root", path, folder));
    return checkWith([async () => roots], signing);
  }
  if (signing.authorityUrl !== PUBLIC_GOOD) return undefined;
  // The embedded root is as old as this version: what it does not know yet may be in the newest one. It is kept in a folder that
  // nobody could prepare.
  let kept: Promise<readonly TrustedRoot[]> | undefined;
  const newest: RootSource = async () => {
    kept ??= refreshTrustedRoots({ cacheFolder: outputFolder("trusted-root", env) });
    return kept;
  };
  return checkWith(env["RUNNER_TEMP"] ? [embeddedTrustedRoots, newest] : [embeddedTrustedRoots], signing);
}

function checkWith(sources: readonly [RootSource, ...RootSource[]], { keys, hasLogs }: CheckedSigning): SignedCheck {
  const thresholds = hasLogs ? {} : { logEntries: 0 };
  const verify = async (bundle: SerializedBundle, artifact: Artifact, source: RootSource): Promise<void> => {
    const [read] = await readBundles(Buffer.from(JSON.stringify(bundle)));
    if (read === undefined) throw new TypeError("a file of bundles holds at least one");
    await verifyBundle(read, artifact, { roots: await source(), keys }, thresholds);
  };
  let [current, ...others] = sources;
  const check: SignedCheck = async (bundle, artifact) => {
    const source = current;
    try {
      await verify(bundle, artifact, source);
    } catch (error) {
      // What one root does not cover, it does not cover for the next bundle either.
      if (current === source) {
        const [next, ...rest] = others;
        if (next === undefined) throw error;
        [current, others] = [next, rest];
      }
      await check(bundle, artifact);
    }
  };
  return check;
}
