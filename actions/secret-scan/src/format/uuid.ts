// The text form of a UUID (RFC 9562, section 4), as a part of the patterns of credentials that hold one.

/** A regular expression in lower case; rules that know a name match it in either case. */
export const UUID = "[a-f0-9]{8}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{4}-[a-f0-9]{12}";

export const UUID_LENGTH = 36;
