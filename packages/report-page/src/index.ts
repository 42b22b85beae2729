// The public surface of the page: data in, one HTML string out. Pure: no clock, no file, no network, no process.
export type { PageModel, PageProblem, Sources } from "./page/page-model.ts";
export { renderPage } from "./page/render-page.ts";
export { buildModel, type PageInput } from "./reading/build-model.ts";
export { quotedFiles } from "./sections/findings.ts";
