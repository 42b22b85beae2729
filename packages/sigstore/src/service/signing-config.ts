// The document that names the services to sign with. Source: protobuf-specs, sigstore_trustroot.proto, `SigningConfig`.
import { UsageError } from "@lockstep/core";
import { serviceUrl } from "@lockstep/runtime";
import * as z from "zod/mini";

export const SIGNING_CONFIG_TYPE = "application/vnd.dev.sigstore.signingconfig.v0.2+json";
const MAX_LENGTH = 1024 * 1024;
const MAX_SERVICES = 100;

const url = z.string().check(z.refine(isServiceUrl, { error: "is not the https URL of a service" }));
const instant = z.iso.datetime({ offset: true });

const service = z.object({
  url,
  majorApiVersion: z.int().check(z.nonnegative()),
  validFor: z.object({ start: instant, end: z.optional(instant) }),
  operator: z.string().check(z.minLength(1), z.maxLength(1000)),
});
const services = z.optional(z.array(service).check(z.maxLength(MAX_SERVICES)));

const selection = z.optional(
  z.union([
    z.object({ selector: z.enum(["ANY", "ALL"]) }),
    z.object({ selector: z.literal("EXACT"), count: z.int().check(z.positive()) }),
  ]),
);

const shape = z.object({
  mediaType: z.literal(SIGNING_CONFIG_TYPE),
  caUrls: services,
  oidcUrls: services,
  rekorTlogUrls: services,
  rekorTlogConfig: selection,
  tsaUrls: services,
  tsaConfig: selection,
});

/** Unknown fields are let through, as in all of protobuf's JSON. */
export type SigningConfig = z.infer<typeof shape>;
export type ConfiguredService = z.infer<typeof service>;
export type ServiceSelection = Exclude<z.infer<typeof selection>, undefined>;

/** Errors: `UsageError` (`invalid-input`) with every place that is not as the format says. */
export function parseSigningConfig(text: string): SigningConfig {
  const read = shape.safeParse(parse(text));
  if (read.success) return read.data;
  const problems = read.error.issues.map(({ path, message }) => `${path.join(".") || "the document"}: ${message}`);
  throw new UsageError("invalid-input", "this is not a signing configuration", {
    hint: `Give a JSON document of the type ${SIGNING_CONFIG_TYPE}.`,
    problems: problems.slice(0, 20),
  });
}

function parse(text: string): unknown {
  try {
    return text.length > MAX_LENGTH ? undefined : JSON.parse(text);
  } catch {
    return undefined;
  }
}

function isServiceUrl(text: string): boolean {
  try {
    return serviceUrl(text) !== "";
  } catch {
    return false;
  }
}
