// Asks a script's text whether reading it can pay at all: parsing takes a hundred times longer. Words that look right are
// enough; what they mean, only the parser tells. Every repetition is bounded, to keep the searches linear.

const TOOL = /\b(?:npm|pnpm|yarn|bun|m?pip[\d.]*|uv|pipx|go|cargo|corepack|gem|bundler?|apt|apt-get)\b/i;
const VERB =
  /\b(?:i|in|ins|inst|insta|instal|install|isnt|isnta|isntal|isntall|install-test|add|ci|cit|sit|ic|it|clean-install|install-clean|install-ci-test|isntall-clean|get|dlx|x|exec|init|innit|create|update|up|upgrade|udpate|prepare|use|download|wheel|sync|inject|tool|global|workspace)\b|--with\b|\b(?:go|uv|pipx)\b[^\n]{0,80}\brun\b/;
const RUNNER = /\b(?:npx|bunx|pnpx|uvx)\b/i;
/** Alone they install what a manifest names. */
const ALONE = /\b(?:yarn|bundler?)(?:[ \t]+(?![A-Za-z@ \t])|(?=[;&|)\n\r"'`])|$)/;
const FETCH = /\b(?:curl|wget|fetch|deno|iwr|irm|invoke-(?:webrequest|restmethod)|downloadstring)\b/i;

/** What looks like an install, or a download that goes into a pipe, on one line. */
const INSTALL_LINE =
  /\b(?:(?:npm|yarn|pnpm|bun|pip[\d.]{0,9}|uv|pipx|go|cargo|gem|apt|apt-get)[ \t]{1,9}(?:-\S{1,40}[ \t]{1,9}){0,4}(?:install|i|add|get|dlx|tool|global|create|download|wheel)\b|(?:npx|bunx|pnpx|uvx)[ \t]|(?:curl|wget|iwr|irm|invoke-webrequest|invoke-restmethod)\b[^\n]{0,300}\|)/i;

/** Whether the script may fetch something from the web by itself. */
export function mayFetch(text: string): boolean {
  return FETCH.test(text);
}

/** Whether the script may install or fetch anything. */
export function mayInstall(text: string): boolean {
  return RUNNER.test(text) || ALONE.test(text) || mayFetch(text) || (TOOL.test(text) && VERB.test(text));
}

/** Whether text that could not be read holds something that installs. */
export function looksLikeInstall(text: string): boolean {
  return INSTALL_LINE.test(text);
}
