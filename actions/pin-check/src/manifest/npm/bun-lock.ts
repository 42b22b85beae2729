// Reads bun.lock, which is JSON with commas behind last items.
import { addTo, compareRanges, findStale } from "../compare-lock.ts";
import { readJson } from "../json-document.ts";
import type { Drift, Read } from "../manifest.ts";
import { at, entriesOf, isRecord } from "../record.ts";
import type { NpmLock, NpmRequest } from "./npm-lock.ts";

const GROUPS = ["dependencies", "devDependencies", "optionalDependencies", "peerDependencies"];

export async function readBunLock(text: string): Promise<Read<NpmLock>> {
  const json = readJson(withoutLastCommas(text));
  if (!json.ok) return json;
  const workspaces = at(json.value, "workspaces");
  if (!isRecord(workspaces)) return { ok: false, why: "it has no `workspaces`" };
  return { ok: true, value: { compare: async (request) => compare(request, workspaces) } };
}

/** The text without the commas that stand before a closing bracket, read once from start to end. */
function withoutLastCommas(text: string): string {
  const kept: string[] = [];
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '"') i = endOfString(text, i);
    else if (char === ",") {
      const next = /\S/g;
      next.lastIndex = i + 1;
      const after = next.exec(text)?.[0];
      if (after !== "}" && after !== "]") continue;
      kept.push(text.slice(from, i));
      from = i + 1;
    }
  }
  return kept.join("") + text.slice(from);
}

/** The offset of the quote that ends the string which starts at `start`. */
function endOfString(text: string, start: number): number {
  let i = start + 1;
  while (i < text.length && text[i] !== '"') i += text[i] === "\\" ? 2 : 1;
  return i;
}

function compare({ pkg, folder }: NpmRequest, workspaces: unknown): readonly Drift[] | undefined {
  const own = at(workspaces, folder);
  if (own === undefined) return undefined;
  const recorded = new Map<string, string[]>();
  for (const group of GROUPS) {
    for (const [name, range] of entriesOf(at(own, group))) if (typeof range === "string") addTo(recorded, name, range);
  }
  const { dependencies } = pkg.manifest;
  return [...compareRanges(dependencies, recorded), ...findStale(dependencies, recorded.keys())];
}
