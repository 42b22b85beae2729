// Reads one line of a step's output the way GitHub's runner does: is it a command, and which?
// Source of facts: GitHub documentation, "Workflow commands for GitHub Actions", and the runner's own ActionCommand.

export interface WorkflowCommand {
  /** Lower-case. */
  readonly name: string;
  /** Keys are lower-case: the runner ignores their case. */
  readonly properties: ReadonlyMap<string, string>;
  readonly data: string;
}

type Escapes = readonly (readonly [escaped: string, plain: string])[];

/** `%25` comes last, so an escaped escape is not undone twice. */
const DATA: Escapes = [
  ["%0D", "\r"],
  ["%0A", "\n"],
  ["%25", "%"],
];
const PROPERTY: Escapes = [["%3A", ":"], ["%2C", ","], ...DATA];
const LEGACY: Escapes = [["%3B", ";"], ["%5D", "]"], ...DATA];

/**
 * The command on a line: `::name key=value,key=value::data` after leading blanks, or else the older
 * `##[name key=value;key=value]data` anywhere in it. Names for which `isKnown` is false make a line plain text.
 */
export function parseWorkflowCommand(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  return parseCurrent(line.trimStart(), isKnown) ?? parseLegacy(line, isKnown);
}

function parseCurrent(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const end = line.startsWith("::") ? line.indexOf("::", 2) : -1;
  if (end < 0) return undefined;
  const { name, properties } = splitHead(line.slice(2, end));
  if (!isKnown(name)) return undefined;
  return {
    name,
    properties: parseProperties(properties.trim(), ",", PROPERTY),
    data: undoEscapes(line.slice(end + 2), DATA),
  };
}

function parseLegacy(line: string, isKnown: (name: string) => boolean): WorkflowCommand | undefined {
  const start = line.indexOf("##[");
  const end = start < 0 ? -1 : line.indexOf("]", start);
  if (end < 0) return undefined;
  const { name, properties } = splitHead(line.slice(start + 3, end));
  if (!isKnown(name)) return undefined;
  return { name, properties: parseProperties(properties, ";", LEGACY), data: undoEscapes(line.slice(end + 1), LEGACY) };
}

function splitHead(head: string): { readonly name: string; readonly properties: string } {
  const space = head.indexOf(" ");
  if (space < 0) return { name: head.toLowerCase(), properties: "" };
  return { name: head.slice(0, space).toLowerCase(), properties: head.slice(space + 1) };
}

/** Pairs without a key or a value do not count, and `=` signs before a value are lost, as in the runner. */
function parseProperties(text: string, separator: string, escapes: Escapes): ReadonlyMap<string, string> {
  const properties = new Map<string, string>();
  for (const pair of text.split(separator)) {
    const equals = pair.indexOf("=");
    const value = pair.slice(equals + 1).replace(/^=+/, "");
    if (equals > 0 && value !== "") properties.set(pair.slice(0, equals).toLowerCase(), undoEscapes(value, escapes));
  }
  return properties;
}

function undoEscapes(text: string, escapes: Escapes): string {
  return escapes.reduce((unescaped, [escaped, plain]) => unescaped.replaceAll(escaped, plain), text);
}
