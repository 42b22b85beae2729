// Signs as the actions do: with a certificate and the services that a folder names, or with a key alone.
import { parseInputs } from "@lockstep/core";
import { spec } from "@lockstep/sign-artifact";
import { openSigning, type SigningSession } from "@lockstep/sigstore";

export interface SigningPlace {
  /** Absolute. Holds `signing_config.json`, and `trusted_root.json`, against which every bundle is checked. */
  readonly folder: string;
  readonly token: string;
}

/** A session with a certificate. */
export function openCertified({ folder, token }: SigningPlace): Promise<SigningSession> {
  const services = { "signing-config": "signing_config.json", "trusted-root": "trusted_root.json" };
  return open(folder, { ...services, "identity-token": token });
}

/** A session with a key in PEM, and without any service. */
export function openKeyed(folder: string, key: string): Promise<SigningSession> {
  return open(folder, { key });
}

function open(folder: string, given: Readonly<Record<string, string>>): Promise<SigningSession> {
  return openSigning(parseInputs(spec, given), { env: { PATH: process.env["PATH"] }, folder });
}
