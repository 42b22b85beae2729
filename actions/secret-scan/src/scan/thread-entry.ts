// Where a thread of the scan starts when the suite runs from its sources; the bundle has a file of its own for it.
import { serveScan } from "./scan-thread.ts";

serveScan();
