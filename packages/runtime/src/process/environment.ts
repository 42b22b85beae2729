// The environment as data, so that nothing but an entry point reaches for `process.env`.

/** Environment variables by name, such as `process.env`. */
export type Environment = Readonly<Record<string, string | undefined>>;
