// Reads the answers of the REST API about rulesets. Every name in them is somebody's own text. Pure.
import { clip } from "@lockstep/core";
import type { Page } from "../github/api.ts";
import { malformed } from "../github/contents-answer.ts";
import { isRecord } from "../github/http-failure.ts";
import type { BranchRules, OrganisationRuleset, RequiredWorkflow } from "./audit-github.ts";

type Fields = Readonly<Record<string, unknown>>;

const MAX_NAME = 200;

/** Errors: `IntegrityError` (`response-malformed`). */
export function readBranchRules({ data, hasNext }: Page, what: string): BranchRules {
  const rules = recordsIn(data, what);
  const types = rules.map(({ type }) => textIn(type, what));
  const parametersOf = (type: string) =>
    rules.flatMap((rule) => (rule["type"] === type && isRecord(rule["parameters"]) ? [rule["parameters"]] : []));
  return {
    types: [...new Set(types)].sort(),
    workflows: parametersOf("workflows").flatMap(({ workflows }) =>
      recordsIn(workflows, what).map((entry) => readWorkflow(entry, what)),
    ),
    checks: parametersOf("required_status_checks").flatMap(({ required_status_checks: checks }) =>
      recordsIn(checks, what).map(({ context }) => textIn(context, what)),
    ),
    more: hasNext,
  };
}

function readWorkflow(entry: Fields, what: string): RequiredWorkflow {
  const { path, repository_id: repositoryId, ref, sha } = entry;
  if (typeof repositoryId !== "number" || typeof path !== "string") throw malformed(what);
  const optional = (value: unknown) => (typeof value === "string" && value !== "" ? value : undefined);
  return { repositoryId, path, ref: optional(ref), sha: optional(sha) };
}

/** Errors: `IntegrityError` (`response-malformed`). */
export function readRulesets(data: unknown, what: string): readonly OrganisationRuleset[] {
  return recordsIn(data, what).map(({ name, target = "branch", enforcement }) => ({
    name: textIn(name, what),
    target: textIn(target, what),
    enforcement: textIn(enforcement, what),
  }));
}

function recordsIn(data: unknown, what: string): readonly Fields[] {
  if (!Array.isArray(data)) throw malformed(what);
  const entries: readonly unknown[] = data;
  const records = entries.filter(isRecord);
  if (records.length < entries.length) throw malformed(what);
  return records;
}

function textIn(value: unknown, what: string): string {
  if (typeof value !== "string") throw malformed(what);
  return clip(value, MAX_NAME);
}
