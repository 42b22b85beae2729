// Trusted roots as other parts ask for them. The libraries behind them are loaded when one is.
import type { RefreshOptions } from "./refreshed-root.ts";
import type { TrustedRoot } from "./trusted-root.ts";

export type { RefreshOptions, TrustedRoot };

/** Reads trusted roots, one or several, one a line. Throws `VerificationFailure` (`trusted-root`). */
export async function readTrustedRoots(json: string): Promise<readonly TrustedRoot[]> {
  return (await import("./trusted-root.ts")).parseTrustedRoots(json);
}

/** The root of the public instance, as of this version. GitHub's instance for private repositories is not among them. */
export async function embeddedTrustedRoots(): Promise<readonly TrustedRoot[]> {
  return (await import("./embedded-root.ts")).embeddedTrustedRoots();
}

/** The root as its repository has it now. Throws `UnavailableError` (`network-failed`). */
export async function refreshTrustedRoots(options: RefreshOptions): Promise<readonly TrustedRoot[]> {
  return (await import("./refreshed-root.ts")).refreshTrustedRoots(options);
}
