// How other clients of Sigstore are told to verify and to sign: their command lines, and nothing else.
import { type Finished, runPeer } from "../peer.ts";

/** File names are relative to the folder. */
interface PeerTask {
  readonly folder: string;
  readonly artifact: string;
  readonly bundle: string;
}

interface PeerSigning extends PeerTask {
  readonly token: string;
}

interface PeerVerification extends PeerTask {
  readonly kind: "message" | "statement";
  readonly identity: string;
  readonly issuer: string;
  /** Certificates come from an authority without a certificate log. */
  readonly hasNoCertificateLog?: boolean;
}

export interface PeerClient {
  /** Of its program. */
  readonly name: string;
  /** Exits with 0 where the bundle holds. */
  verify(task: PeerVerification): Promise<Finished>;
  /** Signs a message with the identity of a token. */
  sign(task: PeerSigning): Promise<Finished>;
  /** Signs a statement about the artifact: SLSA provenance v1 with the predicate in the file `predicate.json`. */
  attest(task: PeerSigning): Promise<Finished>;
}

/** The folder holds `trusted_root.json` and `signing_config.json`. */
export const cosign: PeerClient = {
  name: "cosign",
  verify: ({ folder, artifact, bundle, kind, identity, issuer, hasNoCertificateLog = false }) => {
    const command = kind === "message" ? ["verify-blob"] : ["verify-blob-attestation", "--type=slsaprovenance1"];
    const args = [
      ...command,
      `--bundle=${bundle}`,
      "--trusted-root=trusted_root.json",
      "--use-signed-timestamps",
      `--certificate-identity=${identity}`,
      `--certificate-oidc-issuer=${issuer}`,
      ...(hasNoCertificateLog ? ["--insecure-ignore-sct"] : []),
      artifact,
    ];
    return runPeer("cosign", args, folder);
  },
  sign: (task) => signWithCosign(task, ["sign-blob"]),
  attest: (task) => signWithCosign(task, ["attest-blob", "--type=slsaprovenance1", "--predicate=predicate.json"]),
};

function signWithCosign({ folder, artifact, bundle, token }: PeerSigning, command: readonly string[]) {
  const services = ["--signing-config=signing_config.json", "--trusted-root=trusted_root.json"];
  const args = [...command, "--yes", ...services, `--identity-token=${token}`, `--bundle=${bundle}`, artifact];
  return runPeer("cosign", args, folder);
}

/** Python's client. The folder holds `client_trust.json`, which is both documents in one. It demands a certificate log. */
export const sigstorePython: PeerClient = {
  name: "sigstore",
  verify: ({ folder, artifact, bundle, identity, issuer }) => {
    const expected = ["--cert-identity", identity, "--cert-oidc-issuer", issuer];
    const args = ["verify", "identity", "--offline", "--bundle", bundle, ...expected, artifact];
    return runPeer("sigstore", ["--trust-config", "client_trust.json", ...args], folder);
  },
  sign: (task) => signWithPython(task, ["sign"]),
  attest: (task) => {
    const type = "https://slsa.dev/provenance/v1";
    return signWithPython(task, ["attest", "--predicate", "predicate.json", "--predicate-type", type]);
  },
};

function signWithPython({ folder, artifact, bundle, token }: PeerSigning, command: readonly string[]) {
  const args = [...command, "--identity-token", token, "--bundle", bundle, "--overwrite", artifact];
  return runPeer("sigstore", ["--trust-config", "client_trust.json", ...args], folder);
}
