// Asks the policy's schema which keys are known at a path, so that no message repeats them by hand.
import * as z from "zod/mini";

/** The keys the schema knows at `path`; none where the path does not lead to an object or a record. */
export function knownKeys(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
  const [key, ...rest] = path;
  if (inner instanceof z.ZodMiniObject)
    return key === undefined ? Object.keys(inner.shape) : ofProperty(inner, key, rest);
  if (inner instanceof z.ZodMiniArray) return knownKeys(inner._zod.def.element, rest);
  if (inner instanceof z.ZodMiniRecord)
    return key === undefined ? keysOfRecord(inner) : knownKeys(inner._zod.def.valueType, rest);
  return [];
}

/** The words the schema knows for the entries of the list that `path` leads into; none where there is no such list. */
export function knownWords(schema: z.core.$ZodType, path: readonly PropertyKey[]): readonly string[] {
  const inner = schema instanceof z.ZodMiniOptional ? schema._zod.def.innerType : schema;
  const [key, ...rest] = path;
  if (inner instanceof z.ZodMiniObject && typeof key === "string") {
    const property = Object.hasOwn(inner.shape, key) ? inner.shape[key] : undefined;
    return property ? knownWords(property, rest) : [];
  }
  if (inner instanceof z.ZodMiniArray) return knownWords(inner._zod.def.element, rest);
  if (inner instanceof z.ZodMiniUnion) return inner._zod.def.options.flatMap((option) => knownWords(option, path));
  return inner instanceof z.ZodMiniEnum ? inner.options.map(String) : [];
}

function ofProperty(object: z.ZodMiniObject, key: PropertyKey, rest: readonly PropertyKey[]): readonly string[] {
  const property = typeof key === "string" && Object.hasOwn(object.shape, key) ? object.shape[key] : undefined;
  return property ? knownKeys(property, rest) : [];
}

function keysOfRecord(record: z.ZodMiniRecord): readonly string[] {
  const { keyType } = record._zod.def;
  return keyType instanceof z.ZodMiniEnum ? keyType.options.map(String) : [];
}
