// Addresses without a signing configuration: the two instances that GitHub's own tools use, and addresses given one by one.
import { UsageError } from "@lockstep/core";
import { serviceUrl } from "@lockstep/runtime";
import type { ServiceAddresses } from "./choose-services.ts";

/** `auto`: the public instance for public repositories, GitHub's for all others. */
export type Instance = "auto" | "public-good" | "github";

/** What decides where a signature may be published. */
export interface Visibility {
  /** As in `GITHUB_SERVER_URL`. */
  readonly serverUrl: string;
  /** The claim `repository_visibility`; undefined where there is no such claim. */
  readonly repository: string | undefined;
}

/** The first version of the log gives a time, so that no timestamp authority is needed. */
const PUBLIC_GOOD: ServiceAddresses = {
  certificateAuthorities: [{ url: "https://fulcio.sigstore.dev", version: 1 }],
  logs: [{ url: "https://rekor.sigstore.dev", version: 1 }],
  timestampAuthorities: [],
};

/**
 * The addresses of an instance. Errors: `UsageError` (`invalid-input`) where `auto` cannot tell whether the repository is
 * public, and where the server has no instance of GitHub's: nothing is published by mistake.
 */
export function instanceServices(instance: Instance, visibility: Visibility): ServiceAddresses {
  if (instance === "public-good") return PUBLIC_GOOD;
  const host = hostOf(visibility.serverUrl);
  if (instance === "github") return githubServices(host);
  // Repositories with data residency are never public in the sense of the public log.
  if (host.endsWith(".ghe.com")) return githubServices(host);
  if (host !== "github.com") throw undecided("the server is not github.com");
  if (visibility.repository === "public") return PUBLIC_GOOD;
  if (visibility.repository === "private" || visibility.repository === "internal") return githubServices(host);
  throw undecided("the identity token does not say whether the repository is public");
}

/** GitHub's own instance has no log: its timestamps say when. */
function githubServices(host: string): ServiceAddresses {
  const domain = host === "github.com" ? "githubapp.com" : host;
  if (domain !== "githubapp.com" && !domain.endsWith(".ghe.com")) {
    throw new UsageError("invalid-input", "GitHub runs no signing services for this server", {
      hint: "Sign with a key, or give a signing configuration.",
    });
  }
  return {
    certificateAuthorities: [{ url: `https://fulcio.${domain}`, version: 1 }],
    logs: [],
    timestampAuthorities: [{ url: `https://timestamp.${domain}/api/v1/timestamp`, version: 1 }],
  };
}

function hostOf(serverUrl: string): string {
  return URL.canParse(serverUrl) ? new URL(serverUrl).host.toLowerCase() : "";
}

function undecided(why: string): UsageError {
  return new UsageError("invalid-input", `which signing services to use is not decided: ${why}`, {
    hint: "Name the instance: public-good publishes the signer's identity, github does not.",
  });
}

/** Addresses as the inputs of an action give them; empty ones are not there. */
export interface GivenServices {
  readonly fulcioUrl?: string;
  readonly rekorUrl?: string;
  /** `1` or `2`. */
  readonly rekorVersion?: string;
  readonly tsaUrl?: string;
}

/** Errors: `UsageError` (`invalid-input`) for an address that is not allowed, and for another version. */
export function givenServices(given: GivenServices): ServiceAddresses {
  const version = given.rekorVersion || "1";
  if (version !== "1" && version !== "2") {
    throw new UsageError("invalid-input", "there is no such version of the transparency log", { hint: "Give 1 or 2." });
  }
  const address = (url = "", of = 1) => (url === "" ? [] : [{ url: serviceUrl(url), version: of }]);
  return {
    certificateAuthorities: address(given.fulcioUrl),
    logs: address(given.rekorUrl, Number(version)),
    timestampAuthorities: address(given.tsaUrl),
  };
}
