// The inputs about who signs and with which services: the same for every action that signs.
import { choice, type Input, secret, text, type ValueOf } from "@lockstep/core";

const INSTANCES = ["auto", "public-good", "github", "custom"] as const;

const UNAVAILABLE_CHOICES = ["fail", "fallback"] as const;

const VERSIONS = ["1", "2"] as const;
const RETRIES = ["0", "1", "2", "3", "4", "5"] as const;

export const SIGNING_INPUTS = {
  key: secret({
    description:
      "A private key in PEM to sign with: PKCS#8, also encrypted, SEC1 or PKCS#1; P-256, P-384, Ed25519 or RSA. Without a key, the job signs with its own identity, by a certificate for this run. Or in the environment: `LOCKSTEP_SIGNING_KEY`.",
  }),
  "key-file": text({ description: "Path of such a key, relative to the workspace." }),
  "key-password": secret({
    description: "The password of an encrypted key. Or in the environment: `LOCKSTEP_SIGNING_KEY_PASSWORD`.",
  }),
  "identity-token": secret({
    description:
      "An OpenID Connect token with the audience `sigstore` to sign as. Default: one of the job's own, which needs `id-token: write`.",
  }),
  instance: choice(INSTANCES, {
    description:
      "Which services are used. `public-good`: those of sigstore.dev, whose log is public. `github`: GitHub's own, which keep nothing public. `custom`: only those named by the other inputs. `auto`: what they name, if they name any; without a key else `public-good` in public repositories and `github` in others; with a key none.",
    default: "auto",
  }),
  "signing-config": text({
    description: "Path of a signing configuration (`application/vnd.dev.sigstore.signingconfig.v0.2+json`).",
  }),
  "trusted-root": text({
    description:
      "Path of a trusted root (`application/vnd.dev.sigstore.trustedroot+json;version=0.1`). What was signed is verified against it before the step succeeds.",
  }),
  "fulcio-url": text({ description: "Base address of a certificate authority that speaks Fulcio's API v2." }),
  "rekor-url": text({ description: "Base address of a transparency log." }),
  "rekor-version": choice(VERSIONS, { description: "The API of that log.", default: "1" }),
  "tsa-url": text({ description: "Full address of a timestamp authority (RFC 3161)." }),
  retries: choice(RETRIES, {
    description: "How often a service that does not answer is asked again, after a pause each time.",
    default: "2",
  }),
  "on-unavailable": choice(UNAVAILABLE_CHOICES, {
    description:
      "What happens when a service does not answer after all tries. `fail`: nothing is signed. `fallback`: what the inputs `fallback-…` name is used in its place, and the report says so.",
    default: "fail",
  }),
  "fallback-rekor-url": text({ description: "A second transparency log." }),
  "fallback-rekor-version": choice(VERSIONS, { description: "The API of that log.", default: "1" }),
  "fallback-tsa-url": text({ description: "A second timestamp authority." }),
  "fallback-key": secret({
    description:
      "A private key in PEM to sign with where no certificate is to be had. Not encrypted, or with `key-password`.",
  }),
} as const satisfies Readonly<Record<string, Input>>;

/** Their values, as `parseInputs` gives them. */
export type SigningInputs = { readonly [Name in keyof typeof SIGNING_INPUTS]: ValueOf<(typeof SIGNING_INPUTS)[Name]> };
