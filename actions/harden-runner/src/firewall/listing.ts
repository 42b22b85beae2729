// What nft prints for a table, item by item. Facts: libnftables-json(5).

export type Json = { readonly [key: string]: unknown };

/** Each item has one key, which is its kind: `table`, `set`, `chain`, `rule` and others. */
export type Listing = readonly Json[];

/** Reads what `nft -j list table` printed. Throws SyntaxError for text that is no such listing. */
export function readListing(text: string): Listing {
  return list(object(JSON.parse(text))["nftables"]).map(object);
}

/** All of one kind. */
export function itemsOf(listing: Listing, kind: string): readonly Json[] {
  return listing.flatMap((item) => (item[kind] === undefined ? [] : [object(item[kind])]));
}

/** The value, if it is an object. Throws SyntaxError for any other. */
export function object(value: unknown): Json {
  if (typeof value !== "object" || value === null || Array.isArray(value)) throw new SyntaxError("not what nft prints");
  return value as Json;
}

/** The value, if it is an array. Throws SyntaxError for any other. */
export function list(value: unknown): readonly unknown[] {
  if (!Array.isArray(value)) throw new SyntaxError("not what nft prints");
  return value;
}
