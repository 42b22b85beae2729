// A rule of a gitleaks configuration as it is written, and how a configuration adds to the one it extends.

import type { ConfigTable } from "./config-table.ts";
import { type Allowlist, readAllowlist } from "./gitleaks-allowlist.ts";
import type { GoExpression } from "./go-expression.ts";

export interface RuleSpec {
  readonly id: string;
  readonly description: string | undefined;
  readonly regex: GoExpression | undefined;
  readonly path: GoExpression | undefined;
  readonly secretGroup: number | undefined;
  readonly entropy: number | undefined;
  readonly keywords: readonly string[];
  readonly tags: readonly string[];
  readonly allowlists: readonly Allowlist[];
  readonly required: readonly RequiredSpec[];
  /** It serves other rules as a required one, and reports nothing itself. */
  readonly skipReport: boolean | undefined;
}

interface RequiredSpec {
  readonly id: string;
  readonly withinLines: number | undefined;
  readonly withinColumns: number | undefined;
}

/** Far longer than any id; it becomes part of a finding's rule id. */
const MAX_ID = 100;

/** Reads one `[[rules]]` table. What is wrong with it goes to the table's remarks; undefined if it has no usable id. */
export function readRule(table: ConfigTable): RuleSpec | undefined {
  const id = table.text("id");
  if (id === undefined || !/^[\w.:/-]+$/.test(id) || id.length > MAX_ID) {
    return table.refuse("id", `must be 1 to ${MAX_ID} letters, digits and any of _ . : / -`);
  }
  table.where = `rule ${id}`;
  table.trail = [...table.trail, id];
  const spec: RuleSpec = {
    id,
    description: table.text("description"),
    regex: table.expression("regex"),
    path: table.expression("path"),
    secretGroup: table.number("secretGroup"),
    entropy: table.number("entropy"),
    keywords: table.texts("keywords").filter((keyword) => keyword !== ""),
    tags: table.texts("tags"),
    allowlists: readAllowlists(table, id),
    required: table.tables("required", `rule ${id}, required`).flatMap((required) => readRequired(required) ?? []),
    skipReport: table.flag("skipReport"),
  };
  table.end();
  return hasGroup(spec) ? spec : table.refuse("secretGroup", "must be the number of a group of the regex");
}

/** `[[…allowlists]]`, and the single `[…allowlist]` of older releases. */
export function readAllowlists(table: ConfigTable, rule: string | undefined): readonly Allowlist[] {
  const where = rule === undefined ? "allowlist" : `rule ${rule}, allowlist`;
  const old = table.table("allowlist", where);
  const tables = [...(old ? [old] : []), ...table.tables("allowlists", where)];
  return tables.flatMap((each) => readAllowlist(each, rule) ?? []);
}

/** The rule as a configuration has it that extends another: what it states replaces, lists grow. */
export function extendRule(base: RuleSpec, own: RuleSpec): RuleSpec {
  return {
    id: own.id,
    description: own.description ?? base.description,
    regex: own.regex ?? base.regex,
    path: own.path ?? base.path,
    secretGroup: own.secretGroup ?? base.secretGroup,
    entropy: own.entropy ?? base.entropy,
    keywords: [...new Set([...base.keywords, ...own.keywords])],
    tags: [...new Set([...base.tags, ...own.tags])],
    allowlists: [...base.allowlists, ...own.allowlists],
    required: [...base.required, ...own.required],
    skipReport: own.skipReport ?? base.skipReport,
  };
}

function readRequired(table: ConfigTable): RequiredSpec | undefined {
  const id = table.text("id");
  const spec = { withinLines: table.number("withinLines"), withinColumns: table.number("withinColumns") };
  table.end();
  return id === undefined || id === "" ? table.refuse("id", "is missing") : { id, ...spec };
}

/** A group can only be checked where the regex stands beside it. */
function hasGroup({ regex, secretGroup }: RuleSpec): boolean {
  if (secretGroup === undefined) return true;
  const isCount = Number.isInteger(secretGroup) && secretGroup >= 0;
  return isCount && (regex === undefined || secretGroup <= regex.groupCount);
}
