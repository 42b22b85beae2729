// Reads the fields of one record by name. A field that the kernel does not have reads as 0 or empty: formats differ by version.
import type { Buffer } from "node:buffer";
import type { TraceField, TraceFormat } from "./trace-format.ts";

const MAX_TEXT = 4_096;

export interface FieldReader {
  has(name: string): boolean;
  /** The low 32 bits of a number, without sign. */
  number(name: string): number;
  /** A number of 64 bits without sign. Beyond 53 bits it is rounded, as those of file states are. */
  long(name: string): number;
  short(name: string): number;
  byte(name: string): number;
  /** A copy of the field's bytes, as it outlives the page. */
  bytes(name: string): Uint8Array;
  /** Whether all bytes of the field are 0, as those of a pointer that leads nowhere. */
  isZero(name: string): boolean;
  /** Up to the first NUL. Bytes that are not UTF-8 become the replacement character. */
  text(name: string): string;
}

/** A reader that is pointed at one record after the other, because millions of them are read. */
export class RecordFields implements FieldReader {
  readonly #fields: ReadonlyMap<string, TraceField>;
  #page: Buffer;
  #start = 0;
  #end = 0;

  constructor(format: TraceFormat, page: Buffer) {
    this.#fields = format.fields;
    this.#page = page;
  }

  /** Points it at the record from `start` to before `end`. */
  at(page: Buffer, start: number, end: number): this {
    this.#page = page;
    this.#start = start;
    this.#end = end;
    return this;
  }

  has(name: string): boolean {
    return this.#fields.has(name);
  }

  number(name: string): number {
    const place = this.#place(name, 4);
    return place === undefined ? 0 : this.#page.readUInt32LE(place);
  }

  long(name: string): number {
    const place = this.#place(name, 8);
    return place === undefined ? 0 : this.#page.readUInt32LE(place) + this.#page.readUInt32LE(place + 4) * 2 ** 32;
  }

  short(name: string): number {
    const place = this.#place(name, 2);
    return place === undefined ? 0 : this.#page.readUInt16LE(place);
  }

  byte(name: string): number {
    const place = this.#place(name, 1);
    return place === undefined ? 0 : this.#page.readUInt8(place);
  }

  bytes(name: string): Uint8Array {
    return Uint8Array.from(this.#slice(name));
  }

  text(name: string): string {
    const bytes = this.#slice(name);
    const end = bytes.indexOf(0);
    return bytes.toString("utf8", 0, Math.min(end === -1 ? bytes.length : end, MAX_TEXT));
  }

  isZero(name: string): boolean {
    return this.#slice(name).every((byte) => byte === 0);
  }

  #slice(name: string): Buffer {
    const field = this.#fields.get(name);
    if (field === undefined) return this.#page.subarray(0, 0);
    const where = field.elsewhere ? this.number(name) : (field.size << 16) | field.offset;
    const start = this.#start + (where & 0xffff);
    return this.#page.subarray(Math.min(start, this.#end), Math.min(start + (where >>> 16), this.#end));
  }

  /** Undefined if the record is too short for it. */
  #place(name: string, size: number): number | undefined {
    const field = this.#fields.get(name);
    if (field === undefined) return undefined;
    const place = this.#start + field.offset;
    return place + size <= this.#end ? place : undefined;
  }
}
