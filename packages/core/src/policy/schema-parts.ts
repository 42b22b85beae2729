// The building blocks of the policy's schema.
import * as z from "zod/mini";

/** How many entries a list of the policy may have. */
export const MAX_ENTRIES = 1000;

/** The schema with a description for editors. */
export function described<Schema extends z.ZodMiniType>(schema: Schema, description: string): Schema {
  z.globalRegistry.add(schema, { description });
  return schema;
}

/** A text that is not empty, of at most 1,000 characters. */
export function text(description: string) {
  return described(z.string().check(z.minLength(1), z.maxLength(1000)), description);
}

/** A list of such texts with at least one entry. */
export function texts(description: string) {
  return described(z.array(text("One entry.")).check(z.minLength(1), z.maxLength(MAX_ENTRIES)), description);
}
