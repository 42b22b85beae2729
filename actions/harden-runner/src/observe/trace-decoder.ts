// Turns pages of the ring buffer into records. Which kind a record has is decided by the kernel's number for the event alone:
// nothing that a program chooses (its name, its path, its arguments) can make it another.
import { Buffer } from "node:buffer";
import { RecordFields } from "./field-reader.ts";
import type { CatalogEntry } from "./trace-catalog.ts";
import { parseTraceFormat } from "./trace-format.ts";
import { visitRecords } from "./trace-page.ts";
import type { TraceRecord } from "./trace-record.ts";

const MIN_RECORD = 8;
const NOTHING = Buffer.alloc(0);

interface Bound {
  readonly entry: CatalogEntry;
  readonly fields: RecordFields;
}

export class TraceDecoder {
  readonly #bound = new Map<number, Bound>();
  #seen = 0;
  #broken = 0;

  /** `formats` are the texts of the events' format files. */
  constructor(
    catalog: readonly CatalogEntry[],
    formats: readonly { readonly group: string; readonly name: string; readonly format: string }[],
  ) {
    for (const { group, name, format } of formats) {
      const entry = catalog.find((each) => each.group === group && each.name === name);
      const parsed = parseTraceFormat(format);
      if (entry !== undefined && parsed !== undefined) {
        this.#bound.set(parsed.id, { entry, fields: new RecordFields(parsed, NOTHING) });
      }
    }
  }

  /** Records that were read, known or not. */
  get seen(): number {
    return this.#seen;
  }

  /** Pages and records that could not be understood. */
  get broken(): number {
    return this.#broken;
  }

  decode(page: Buffer, take: (record: TraceRecord) => void): void {
    const whole = visitRecords(page, (at, start, end) => {
      this.#seen += 1;
      const record = this.#record(page, at, start, end);
      if (record === undefined) this.#broken += 1;
      else take(record);
    });
    if (!whole) this.#broken += 1;
  }

  /** Every record starts with the event's number (16 bits), flags, and at 4 the thread. */
  #record(page: Buffer, at: number, start: number, end: number): TraceRecord | undefined {
    if (end - start < MIN_RECORD) return undefined;
    const bound = this.#bound.get(page.readUInt16LE(start));
    const fact = bound?.entry.read(bound.fields.at(page, start, end));
    return fact && { at, task: page.readUInt32LE(start + 4), ...fact };
  }
}
