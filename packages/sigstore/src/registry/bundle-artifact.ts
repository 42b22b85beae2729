// Bundles as artifacts in a registry. Source of facts: Sigstore, "Bundle format", and cosign's specification of bundles beside
// images ("COSIGN_BUNDLE_SPEC"). The older scheme of cosign, tags that end with `.att` and `.sig`, is not read or written.
import { Buffer } from "node:buffer";
import type { NewReferrer } from "@lockstep/runtime/registry";
import { BUNDLE_V03_MEDIA_TYPE, type SerializedBundle } from "@sigstore/bundle";

const CONTENT_ANNOTATION = "dev.sigstore.bundle.content";
const PREDICATE_TYPE_ANNOTATION = "dev.sigstore.bundle.predicateType";
const CREATED_ANNOTATION = "org.opencontainers.image.created";

/** What every version of the bundle's media type starts with. */
const BUNDLE_TYPE = "application/vnd.dev.sigstore.bundle";

/** True for the media type of a bundle of any version. */
export function isBundleType(type: string): boolean {
  return type.startsWith(`${BUNDLE_TYPE}+`) || type.startsWith(`${BUNDLE_TYPE}.`);
}

/** The artifact that carries a bundle of version 0.3. */
export function toReferrer(bundle: SerializedBundle, created: Date): NewReferrer {
  const predicateType = predicateTypeOf(bundle);
  return {
    type: BUNDLE_V03_MEDIA_TYPE,
    content: Buffer.from(JSON.stringify(bundle)),
    annotations: {
      [CONTENT_ANNOTATION]: bundle.dsseEnvelope === undefined ? "message-signature" : "dsse-envelope",
      ...(predicateType === undefined ? {} : { [PREDICATE_TYPE_ANNOTATION]: predicateType }),
      // Without fractions of a second, as other clients write it.
      [CREATED_ANNOTATION]: `${created.toISOString().slice(0, -5)}Z`,
    },
  };
}

/** Of the in-toto statement inside; undefined for a signature over the image itself. */
function predicateTypeOf({ dsseEnvelope }: SerializedBundle): string | undefined {
  if (dsseEnvelope === undefined) return undefined;
  const statement: unknown = JSON.parse(Buffer.from(dsseEnvelope.payload, "base64").toString("utf8"));
  const type = new Map<string, unknown>(Object.entries(Object(statement))).get("predicateType");
  return typeof type === "string" ? type : undefined;
}
