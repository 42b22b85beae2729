// Where the thread of the cache starts when the suite runs from its sources; the bundle has a file of its own for it.
import { serveCache } from "./serve-cache.ts";

await serveCache();
