// Where a thread that takes digests starts when the suite runs from its sources; the bundle has a file of its own for it.
import { serveDigests } from "./serve-digests.ts";

serveDigests();
