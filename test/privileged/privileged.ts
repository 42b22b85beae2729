// Whether this machine can run the privileged tests. Where it cannot, that is said aloud, and they count as skipped.
import { missingForPrivilegedWorlds } from "@lockstep/testkit/privileged";

const missing = missingForPrivilegedWorlds();

export const PRIVILEGED = missing.length === 0;

if (!PRIVILEGED) process.stderr.write(`SKIPPED: the privileged tests need ${missing.join(", ")}.\n`);
