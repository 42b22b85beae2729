// Reads an event's `format` file: where each field stands in a record. The kernel writes it, and for dynamic events repeats
// names that we chose. See the kernel's documentation, trace/events.rst.

export interface TraceField {
  readonly offset: number;
  /** In bytes. */
  readonly size: number;
  /** The field holds where the bytes stand (low 16 bits: offset, high 16 bits: length) instead of the bytes. */
  readonly elsewhere: boolean;
}

export interface TraceFormat {
  readonly id: number;
  readonly fields: ReadonlyMap<string, TraceField>;
}

const ID = "ID: ";
const FIELD = "field:";

/** Undefined if the text is not of that form. */
export function parseTraceFormat(text: string): TraceFormat | undefined {
  const lines = text.split("\n").map((line) => line.trim());
  const id = Number(lines.find((line) => line.startsWith(ID))?.slice(ID.length));
  const fields = new Map(lines.filter((line) => line.startsWith(FIELD)).flatMap(parseField));
  return Number.isInteger(id) && fields.size > 0 ? { id, fields } : undefined;
}

/** Such as `field:char comm[16];	offset:8;	size:16;	signed:0;`. */
function parseField(line: string): [string, TraceField][] {
  const parts = line.split(";").map((part) => part.trim());
  const declaration = parts[0]?.slice(FIELD.length) ?? "";
  const offset = Number(valueAfter(parts, "offset:"));
  const size = Number(valueAfter(parts, "size:"));
  const name = declaration.slice(declaration.lastIndexOf(" ") + 1).split("[")[0] ?? "";
  if (name === "" || !Number.isInteger(offset) || !Number.isInteger(size) || offset < 0) return [];
  return [[name, { offset, size, elsewhere: declaration.startsWith("__data_loc") }]];
}

function valueAfter(parts: readonly string[], name: string): string | undefined {
  return parts.find((part) => part.startsWith(name))?.slice(name.length);
}
