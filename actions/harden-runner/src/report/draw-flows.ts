// Draws which program reached which destination, as Mermaid in a Markdown code fence. Labels are hostile: but for letters,
// digits and spaces each character is written as a number, so that no label can end a string, a line or the fence.
import { clip, revealControls } from "@lockstep/core";
import type { Decision } from "../event/run-event.ts";
import type { DestinationUse } from "./run-report.ts";

/** More cannot be read. GitHub's Mermaid draws at most 500 (Mermaid documentation, "maxEdges"). */
const MAX_LINKS = 60;
/** Mermaid refuses more than 50,000 characters (Mermaid documentation, "maxTextSize"). */
const MAX_TEXT = 40_000;
const MAX_LABEL = 60;

/** Fill, border and text are all set, so that a node reads the same on a light and on a dark page. */
const CLASSES: Readonly<Record<Decision | "program", string>> = {
  program: "fill:#eaeef2,stroke:#57606a,color:#24292f",
  allowed: "fill:#dafbe1,stroke:#1a7f37,color:#0a3615",
  "would-block": "fill:#fff8c5,stroke:#9a6700,color:#3b2300,stroke-dasharray:5 3",
  blocked: "fill:#ffebe9,stroke:#cf222e,color:#4c0d12,stroke-width:3px",
};

/** Mermaid writes `#code;` as a form that begins with this ligature, and would take it for its own in a label, too. */
const LIGATURE = "\ufb02";

interface Link {
  readonly from: string;
  readonly to: string;
  readonly decision: Decision;
}

/** A fenced block with at most `limit` links, in the order of `uses`, and how many are left out. Empty if there is nothing to draw. */
export function drawFlows(uses: readonly DestinationUse[], limit: number): string {
  const all = linksOf(uses);
  const links = fitting(all, Math.min(limit, MAX_LINKS));
  if (links.length === 0) return "";
  const left = all.length - links.length;
  const rest = left > 0 ? `\n\nNot drawn: ${left} more.` : "";
  return `\`\`\`mermaid\nflowchart LR\n${drawNodes(links).join("\n")}\n\`\`\`${rest}`;
}

/** One link for each pair and decision. */
function linksOf(uses: readonly DestinationUse[]): readonly Link[] {
  const links = new Map<string, Link>();
  for (const { program = "unknown program", step, destination, port, decision } of uses) {
    const name = program.slice(program.lastIndexOf("/") + 1);
    const from = labelOf(step === undefined ? name : `${step}: ${name}`);
    const to = labelOf(port === 0 ? destination : `${destination}:${port}`);
    const key = JSON.stringify([from, to, decision]);
    if (!links.has(key)) links.set(key, { from, to, decision });
  }
  return [...links.values()];
}

function fitting(links: readonly Link[], limit: number): readonly Link[] {
  let room = MAX_TEXT;
  const end = links.findIndex(({ from, to }, index) => {
    room -= from.length + to.length + 64;
    return index >= limit || room < 0;
  });
  return end < 0 ? links : links.slice(0, end);
}

function drawNodes(links: readonly Link[]): readonly string[] {
  const ids = new Map<string, string>();
  const idOf = (key: string): string => {
    const id = ids.get(key) ?? `n${ids.size}`;
    ids.set(key, id);
    return id;
  };
  const lines = links.flatMap(({ from, to, decision }) => {
    const [source, target] = [idOf(`program ${from}`), idOf(`${decision} ${to}`)];
    return [`  ${source}["${from}"]:::program --> ${target}["${to}"]:::${decision}`];
  });
  const styles = Object.entries(CLASSES).map(([name, style]) => `  classDef ${name} ${style}`);
  return [...lines, ...styles];
}

function labelOf(text: string): string {
  const shown = revealControls(text).replaceAll(LIGATURE, "\\u{fb02}").trim();
  return clip(shown || "unnamed", MAX_LABEL).replace(/[^A-Za-z0-9 ]/gu, (char) => `#${char.codePointAt(0)};`);
}
