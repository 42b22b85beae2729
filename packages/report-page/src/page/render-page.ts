// Puts the page together: one file, no network, a policy that lets in only its own style and script.
import { drawChain } from "../chain/draw-chain.ts";
import { linkChain } from "../chain/link-chain.ts";
import { Html, html } from "../markup/html.ts";
import { renderNotChecked, renderSuppressed } from "../sections/apart.ts";
import { renderArtifacts } from "../sections/artifacts.ts";
import { renderEvidence } from "../sections/evidence.ts";
import { renderFindings } from "../sections/findings.ts";
import { renderFirstSteps } from "../sections/first-steps.ts";
import { renderGraphs } from "../sections/graphs.ts";
import { renderNetwork } from "../sections/network.ts";
import { renderParts, renderProblems, renderVerdict } from "../sections/overview.ts";
import { renderContents, renderSection, type Section } from "../sections/section.ts";
import type { PageModel, Sources } from "./page-model.ts";
import { PAGE_SCRIPT } from "./page-script.ts";
import { PAGE_STYLE } from "./page-style.ts";

export interface PageOptions {
  /** SHA-256 of the UTF-8 bytes of a text, in base64. */
  readonly sha256: (text: string) => string;
  /** Where source lines are quoted from; left out, none are. */
  readonly sources?: Sources | undefined;
}

/** The whole page. All texts of `model` may be hostile: they come out as text. */
export function renderPage(model: PageModel, { sha256, sources }: PageOptions): string {
  const sections = sectionsOf(model, sources);
  const title = titleOf(model);
  const page = html`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'sha256-${sha256(PAGE_STYLE)}'; script-src 'sha256-${sha256(PAGE_SCRIPT)}'; img-src data:; base-uri 'none'; form-action 'none'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${title}</title>
<link rel="icon" href="data:,">
<style>${new Html(PAGE_STYLE)}</style>
</head>
<body>
<a class="skip" href="#main">Skip to the report</a>
<header class="top"><p class="brand">lockstep report</p><h1>${title}</h1>${subtitle(model)}</header>
${renderContents(sections)}
<main id="main" tabindex="-1">
${sections.map(renderSection)}</main>
<footer><p>Everything on this page comes from the reports that were given. It was made offline, and loads nothing.</p></footer>
<script>${new Html(PAGE_SCRIPT)}</script>
</body>
</html>
`;
  return page.text;
}

function sectionsOf(model: PageModel, sources: Sources | undefined): readonly Section[] {
  const first = [renderVerdict(model), renderProblems(model), renderFirstSteps(model), renderParts(model)];
  return [
    { id: "verdict", title: "Verdict", content: first },
    { id: "chain", title: "From commit to artifact", content: drawChain(linkChain(model)) },
    { id: "findings", title: "Findings", content: renderFindings(model, sources) },
    { id: "suppressed", title: "Set apart", content: renderSuppressed(model) },
    { id: "not-checked", title: "Not checked", content: renderNotChecked(model) },
    { id: "network", title: "What the job did", content: renderNetwork(model) },
    { id: "graph", title: "What pulls in what", content: renderGraphs(model) },
    { id: "artifacts", title: "Artifacts", content: renderArtifacts(model) },
    { id: "evidence", title: "Evidence", content: renderEvidence(model) },
  ];
}

/** A run that does not say which repository it is of has a title, too. */
function titleOf({ runs: [run], checks, guards }: PageModel): string {
  const tool = checks[0]?.tool ?? (guards.length > 0 ? "harden-runner" : undefined);
  return run?.repository || (tool === undefined ? "Report" : `Report of ${tool}`);
}

function subtitle({ runs: [run] }: PageModel): Html | undefined {
  if (!run) return undefined;
  return html`<p class="run-line">Commit <code>${run.commit.slice(0, 12)}</code>, ${run.event}, job <code>${run.job}</code>, run ${run.runId}</p>`;
}
