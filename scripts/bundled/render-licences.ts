// The licences of everything in the bundles, with their texts: whoever passes the bundles on has to pass these on.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { ROOT } from "../repository.ts";
import type { BundledPackage } from "./bundled-packages.ts";

/** What may be bundled: licences that ask for no more than their text to be kept. */
const ACCEPTED: readonly string[] = [
  "0BSD",
  "Apache-2.0",
  "BSD-2-Clause",
  "BSD-3-Clause",
  "BlueOak-1.0.0",
  "ISC",
  "MIT",
];

const TEXTS = /^(?:licen[cs]e|copying|notice)(?:[.-][\w.-]+)?$/i;

/** One section a package. Throws where a package may not be bundled. */
export function renderLicences(packages: readonly BundledPackage[]): string {
  const refused = packages.filter(({ license }) => !isAccepted(license));
  if (refused.length > 0) {
    const names = refused.map(({ name, license }) => `${name} (${license})`).join(", ");
    throw new Error(`these licences are not accepted for bundling: ${names}`);
  }
  return packages.map(section).join("\n");
}

/** Of an expression, each part must be accepted. */
function isAccepted(license: string): boolean {
  const parts = license.replaceAll(/[()]/g, "").split(" AND ");
  return parts.every((part) => ACCEPTED.includes(part));
}

function section({ name, version, license, folder }: BundledPackage): string {
  const texts = readdirSync(join(ROOT, folder))
    .filter((file) => TEXTS.test(file))
    .sort()
    .map((file) => readFileSync(join(ROOT, folder, file), "utf8").trimEnd());
  const body =
    texts.length > 0
      ? texts
      : [`The package holds no text of its licence; it is this one: https://spdx.org/licenses/${license}.html`];
  return `${[`${name} ${version}`, license, "", ...body].join("\n")}\n`;
}
