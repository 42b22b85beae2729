// Draws the chain: across where there is room, down where there is none; a list beside it says the same in words.
import { clip } from "@lockstep/core";
import { type Html, html } from "../markup/html.ts";
import { shapeOf, verdictMark, wordOf } from "../markup/mark.ts";
import type { Link } from "./link-chain.ts";

const BOX = { width: 132, height: 74, gap: 18 } as const;
const TALL = { width: 300, height: 50, gap: 16 } as const;
const MAX_BRIEF = 17;

export function drawChain(links: readonly Link[]): Html {
  return html`<div class="chain">${across(links)}${down(links)}
<ol class="steps">${links.map(({ name, standing, words }) => html`<li><strong>${name}</strong> ${verdictMark(standing)}<br>${words}</li>`)}</ol></div>`;
}

/** The pictures are for the eye: what they say is in the list. */
function across(links: readonly Link[]): Html {
  const step = BOX.width + BOX.gap;
  const width = links.length * step - BOX.gap + 4;
  const boxes = links.map(({ name, standing, brief }, index) => {
    const x = 2 + index * step;
    return html`<g class="node ${standing}"><rect x="${x}" y="2" width="${BOX.width}" height="${BOX.height}" rx="8"/>
<svg class="icon" x="${x + 10}" y="12" width="16" height="16" viewBox="0 0 16 16"><path d="${shapeOf(standing)}"/></svg>
<text class="word" x="${x + 32}" y="25">${standing === "absent" ? "absent" : wordOf(standing)}</text>
<text class="name" x="${x + 10}" y="47">${name}</text><text class="brief" x="${x + 10}" y="64">${clip(brief, MAX_BRIEF)}</text></g>${index > 0 ? arrow(`M${x - BOX.gap + 2} ${BOX.height / 2 + 2}h${BOX.gap - 6}m-5-4 5 4-5 4`) : undefined}
`;
  });
  return html`<svg class="across" viewBox="0 0 ${width} ${BOX.height + 4}" aria-hidden="true">${boxes}</svg>`;
}

function down(links: readonly Link[]): Html {
  const step = TALL.height + TALL.gap;
  const boxes = links.map(({ name, standing, brief }, index) => {
    const y = 2 + index * step;
    return html`<g class="node ${standing}"><rect x="2" y="${y}" width="${TALL.width}" height="${TALL.height}" rx="8"/>
<svg class="icon" x="14" y="${y + 17}" width="16" height="16" viewBox="0 0 16 16"><path d="${shapeOf(standing)}"/></svg>
<text class="name" x="42" y="${y + 21}">${name}</text><text class="brief" x="42" y="${y + 39}">${standing === "absent" ? "absent" : `${wordOf(standing)} · ${clip(brief, 26)}`}</text></g>${index > 0 ? arrow(`M150 ${y - TALL.gap + 2}v${TALL.gap - 6}m-4-5 4 5 4-5`) : undefined}
`;
  });
  return html`<svg class="down" viewBox="0 0 ${TALL.width + 4} ${links.length * step}" aria-hidden="true">${boxes}</svg>`;
}

function arrow(path: string): Html {
  return html`<path class="arrow" d="${path}"/>`;
}
