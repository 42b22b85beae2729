// Where `private_key` is the name of a value. The words alone are in every text about cryptography.

const WORDS = ["private_key", "privatekey", "private-key"];
/** What stands behind a name: a sign, the end of its quotes, or the rest of a longer name. */
const BEHIND = ["=", " =", ":", '"', "'", "_"];

/** Keywords for rules whose pattern starts with one of the names; lower-case. */
export const PRIVATE_KEY_NAMES: readonly string[] = WORDS.flatMap((word) => BEHIND.map((sign) => word + sign));
