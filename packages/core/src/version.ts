// The suite's version, equal to the one in the root package.json (the generator checks it).

export const VERSION = "0.1.0";

/** The repository people and workflows refer to. */
export const REPOSITORY = "lockstep-suite/lockstep";
