// What a registry is shown to prove who asks. Which credential belongs to which registry is decided by others.
import type { Secret } from "@lockstep/core";

export type RegistryCredential =
  | { readonly kind: "password"; readonly username: string; readonly password: Secret }
  /** Exchanged for a token at the registry's token server (OAuth 2.0 refresh token). */
  | { readonly kind: "identity-token"; readonly token: Secret }
  /** Shown to the registry as it is. */
  | { readonly kind: "registry-token"; readonly token: Secret };

export interface RegistryCredentials {
  /**
   * The credential for a registry, written as in image references (`ghcr.io`, `docker.io`, `host:port`); undefined to ask
   * anonymously. Errors: `UsageError` (`invalid-input`) for settings that cannot be read, `UnavailableError` (`tool-missing`,
   * `tool-failed`, `timed-out`) for a credential helper that does not work.
   */
  credentialFor(registry: string): Promise<RegistryCredential | undefined>;
}
