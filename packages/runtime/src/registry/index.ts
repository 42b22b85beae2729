// Container registries: asking for digests, and reading and writing what refers to an image.
export type { RegistryCredential, RegistryCredentials } from "./credential.ts";
export type { Descriptor, ReferrerDescriptor } from "./descriptor.ts";
export * from "./image-digest.ts";
export * from "./lazy-referrers.ts";
export type { PushedReferrer } from "./push-referrer.ts";
export { mayHaveType, type NewReferrer, type Referrer } from "./referrer-manifest.ts";
export * from "./referrer-registry.ts";
export * from "./registry-client.ts";
export type { CredentialSources } from "./registry-credentials.ts";
