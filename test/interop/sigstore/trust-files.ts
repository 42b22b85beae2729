// The files that tell clients whom to trust and whom to ask, as each of them wants them.
import type { ScratchFolder } from "@lockstep/testkit";

/** Writes `trusted_root.json`, `signing_config.json`, and `client_trust.json` with both. */
export function writeTrustFiles(folder: ScratchFolder, trustedRoot: unknown, signingConfig: unknown): void {
  const mediaType = "application/vnd.dev.sigstore.clienttrustconfig.v0.1+json";
  folder.write("trusted_root.json", JSON.stringify(trustedRoot));
  folder.write("signing_config.json", JSON.stringify(signingConfig));
  folder.write("client_trust.json", JSON.stringify({ mediaType, trustedRoot, signingConfig }));
}

/** The same files without anybody in them: a client that is given none asks the public instance for them. */
export function writeEmptyTrustFiles(folder: ScratchFolder): void {
  const type = "application/vnd.dev.sigstore";
  const trustedRoot = { mediaType: `${type}.trustedroot+json;version=0.1` };
  writeTrustFiles(folder, trustedRoot, { mediaType: `${type}.signingconfig.v0.2+json` });
}
