// Unpacks gzip data that stood encoded in a content, under one budget for all of them.
import { mostWork, unpack } from "../archive/unpack.ts";
import { DECODE_LIMITS, type DecodedRun, type EncodedRun } from "./encoded-run.ts";

/** How many bytes the runs of one content may still unpack to. */
export class GzipBudget {
  left: number = DECODE_LIMITS.unpackedInAll;
}

/** The unpacked run, the reason why there is none, or both where the data breaks off. */
export function gzipRun(packed: Buffer, place: Omit<DecodedRun, "bytes">, budget: GzipBudget): readonly EncodedRun[] {
  const most = Math.min(budget.left, DECODE_LIMITS.unpacked);
  const { bytes, why } = unpack("gzip", packed, most);
  budget.left -= bytes?.length ?? mostWork(packed, most);
  const runs: EncodedRun[] = [];
  if (bytes !== undefined) runs.push({ ...place, bytes });
  if (why !== undefined) runs.push({ ...place, why: why === "too-large" ? "unpacks-too-large" : why });
  return runs;
}
