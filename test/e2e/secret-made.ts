// Credentials that are none, made when a test runs: they have the form and the checksum of real ones, and lie in no file.
import { base62Crc } from "../../actions/secret-scan/src/format/base62-crc.ts";
import { Synthetic } from "../../actions/secret-scan/src/rule/synthetic.ts";

/** Each seed gives another one, always the same. */
export function githubToken(seed: string): string {
  const body = new Synthetic(`e2e ${seed}`).alnum(30);
  return `${["ghp", ""].join("_")}${body}${base62Crc(body)}`;
}

export function npmToken(seed: string): string {
  const body = new Synthetic(`e2e npm ${seed}`).alnum(30);
  return `${["npm", ""].join("_")}${body}${base62Crc(body)}`;
}

export const GITHUB_RULE = "github-pat";
export const NPM_RULE = "npm-access-token";

/** A file whose second line holds the credential, behind 8 characters. */
export function fileWith(secret: string): string {
  return `# settings\ntoken = ${secret}\nport = 8080\n`;
}
