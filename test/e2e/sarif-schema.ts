// Judges SARIF files by the standard's own schema (test/fixtures, SARIF 2.1.0 Plus Errata 01).
import { readFileSync } from "node:fs";
import { Ajv } from "ajv";
import formatsPlugin from "ajv-formats";
import type { Log, Run } from "sarif";

const FIXTURE = new URL("../fixtures/sarif-schema-2.1.0.json", import.meta.url);

/** The schema names draft 4 but needs nothing that draft 7 reads differently, so its own name and draft are left out. */
function compileSchema() {
  const { $schema: _draft, id: _id, ...schema } = JSON.parse(readFileSync(FIXTURE, "utf8"));
  const ajv = new Ajv({ strict: false, allErrors: true });
  formatsPlugin.default(ajv);
  return ajv.compile<Log>(schema);
}

const isValid = compileSchema();

/** The runs of a SARIF file. Throws if the file is not valid. */
export function parseSarif(text: string): readonly Run[] {
  const log: unknown = JSON.parse(text);
  if (!isValid(log)) throw new Error(JSON.stringify(isValid.errors));
  return log.runs;
}

/** The same for the file at a path. */
export function readSarif(path: string | undefined): readonly Run[] {
  if (path === undefined) throw new Error("there is no SARIF file");
  return parseSarif(readFileSync(path, "utf8"));
}
