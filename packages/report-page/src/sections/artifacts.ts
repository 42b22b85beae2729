// What was made, signed, attested and verified.
import { type Html, html } from "../markup/html.ts";
import { verdictMark } from "../markup/mark.ts";
import { table } from "../markup/table.ts";
import type { PageModel, Release, Verification } from "../page/page-model.ts";

const MAX_ROWS = 500;

export function renderArtifacts({ releases, verifications }: PageModel): Html {
  if (releases.length === 0 && verifications.length === 0) {
    return html`<p>No report of sign-artifact, provenance or verify-artifact is here.</p>`;
  }
  return html`${releases.map(renderRelease)}${verifications.map(renderVerification)}`;
}

function renderRelease({ tool, verdict, artifacts, signer, services, statements, deliveries, notes }: Release): Html {
  return html`<h3>${tool} ${verdictMark(verdict)}</h3>
<p>Signed by <code>${signer || "nobody that the report names"}</code>${services.length > 0 ? html`, with ${services.join("; ")}` : undefined}.</p>
${table({ caption: `Artifacts of ${tool}`, head: ["Artifact", "Digest"], items: artifacts, row: ({ name, digest }) => [name, html`<code>${digest}</code>`], limit: MAX_ROWS })}
${table({ caption: "Statements", head: ["Predicate type"], items: statements, row: (type) => [html`<code>${type}</code>`], limit: MAX_ROWS })}
${table({ caption: "Destinations", head: ["To", "Place", "Result", "Why"], items: deliveries, row: ({ to, place, result, why }) => [to, html`<code>${place}</code>`, result, why], limit: MAX_ROWS })}
${notes.length > 0 ? html`<ul>${notes.slice(0, MAX_ROWS).map((note) => html`<li>${note}</li>`)}</ul>` : undefined}`;
}

function renderVerification({ verdict, verifiedAt, artifacts }: Verification): Html {
  const checks = artifacts.flatMap(({ name, checks: list }) => list.map((check) => ({ name, ...check })));
  const refused = artifacts.flatMap(({ name, refused: list }) => list.map((why) => ({ name, why })));
  return html`<h3>verify-artifact ${verdictMark(verdict)}</h3><p>Verified at ${verifiedAt}.</p>
${table({ caption: "Artifacts verified", head: ["Artifact", "Verdict", "Digest", "Bundles"], items: artifacts, row: ({ name, verdict: own, digest, bundles }) => [name, verdictMark(own), html`<code>${digest}</code>`, bundles], limit: MAX_ROWS })}
${table({ caption: "What was demanded", head: ["Demand", "Verdict", "Artifact", "Why"], items: checks, row: ({ id, verdict: own, name, detail }) => [id, verdictMark(own), name, detail], limit: MAX_ROWS })}
${table({ caption: "Evidence refused", head: ["Artifact", "Why"], items: refused, row: ({ name, why }) => [name, why], limit: MAX_ROWS })}`;
}
