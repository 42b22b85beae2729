// Checks answers against GitHub's published OpenAPI description. Only the schemas an answer needs are compiled.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Ajv } from "ajv";
import formats from "ajv-formats";

type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };

/** The names of what does not fit, empty if everything does. */
export type AnswerCheck = (
  path: string,
  status: number,
  mediaType: string,
  body: unknown,
  method?: "get" | "post" | "delete",
) => readonly string[];

/** Loads the description of api.github.com. Throws where it declares no such operation, status or media type. */
export function loadAnswerCheck(): AnswerCheck {
  const check = loadSchemaCheck();
  return (path, status, mediaType, body, method = "get") =>
    check(["paths", path, method, "responses", String(status)], mediaType, body);
}

/** Checks the JSON that is sent to an operation. Throws where the description has no such operation. */
export function loadRequestCheck(): (path: string, method: "post" | "put", body: unknown) => readonly string[] {
  const check = loadSchemaCheck();
  return (path, method, body) => check(["paths", path, method, "requestBody"], "application/json", body);
}

function loadSchemaCheck() {
  const file = createRequire(import.meta.url).resolve("@octokit/openapi/generated/api.github.com.json");
  const description = JSON.parse(readFileSync(file, "utf8")) as Json;
  const ajv = new Ajv({ strict: false, allErrors: true });
  formats.default(ajv);
  return (place: readonly string[], mediaType: string, body: unknown): readonly string[] => {
    const schema = at(resolve(description, at(description, place)), ["content", mediaType, "schema"]);
    const check = ajv.compile(selfContained(description, schema));
    return check(body) ? [] : (check.errors ?? []).map((error) => `${error.instancePath} ${error.message}`);
  };
}

/** The schema with everything it refers to beside it, in the JSON Schema spelling of `nullable`. */
function selfContained(description: Json, schema: Json): { readonly [key: string]: Json } {
  const definitions: Record<string, Json> = {};
  const convert = (value: Json): Json => {
    if (Array.isArray(value)) return value.map(convert);
    if (!isObject(value)) return value;
    if (typeof value["$ref"] === "string") return refer(value["$ref"]);
    const { nullable, ...rest } = value;
    const converted = Object.fromEntries(Object.entries(rest).map(([key, part]) => [key, convert(part)]));
    return nullable === true ? { anyOf: [converted, { type: "null" }] } : converted;
  };
  const refer = (reference: string): Json => {
    const name = encodeURIComponent(reference);
    if (!Object.hasOwn(definitions, name)) {
      definitions[name] = true;
      definitions[name] = convert(resolve(description, { $ref: reference }));
    }
    return { $ref: `#/definitions/${encodeURIComponent(name)}` };
  };
  return { allOf: [convert(schema)], definitions };
}

function resolve(description: Json, value: Json): Json {
  const reference = isObject(value) ? value["$ref"] : undefined;
  return typeof reference === "string" ? at(description, reference.split("/").slice(1)) : value;
}

function at(value: Json, keys: readonly string[]): Json {
  return keys.reduce((inner, key) => {
    const next = isObject(inner) ? inner[key] : undefined;
    if (next === undefined) throw new Error(`the description has no ${keys.join(" > ")}`);
    return next;
  }, value);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
