// Reads the extended headers of tar archives (POSIX.1-2017, pax, "pax Extended Header").

export interface PaxRecords {
  readonly path?: string;
  readonly size?: number;
}

const SPACE = 0x20;
const LINE_FEED = 0x0a;
const LONGEST_NUMBER = 10;

/** What is said about the next member's name and size; undefined if the records are damaged. */
export function paxRecords(data: Buffer): PaxRecords | undefined {
  const records = new Map<string, string>();
  for (let at = 0; at < data.length && data[at] !== 0; ) {
    const space = data.subarray(at, at + LONGEST_NUMBER).indexOf(SPACE);
    const end = at + Number(data.toString("latin1", at, at + Math.max(0, space)));
    const equals = data.indexOf("=", at);
    const isWhole = space > 0 && equals > at + space && equals < end && data[end - 1] === LINE_FEED;
    if (!isWhole) return undefined;
    records.set(data.toString("utf8", at + space + 1, equals), data.toString("utf8", equals + 1, end - 1));
    at = end;
  }
  return known(records);
}

function known(records: ReadonlyMap<string, string>): PaxRecords | undefined {
  // GNU tar gives sparse files a made-up `path` and the true one under its own key.
  const path = records.get("GNU.sparse.name") ?? records.get("path");
  const size = records.has("size") ? Number(records.get("size")) : undefined;
  if (size !== undefined && !(Number.isSafeInteger(size) && size >= 0)) return undefined;
  return { ...(path === undefined ? {} : { path }), ...(size === undefined ? {} : { size }) };
}
