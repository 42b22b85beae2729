// A gitleaks report in JSON as a baseline (gitleaks README, "Creating a baseline"). A finding is known by rule, file and
// secret, so it may move; only where the report is redacted does its line decide.
import { Buffer } from "node:buffer";
import { createHash } from "node:crypto";
import type { SourceFile } from "@lockstep/core";
import { Groups } from "../engine/groups.ts";
import type { IgnoreEntry, IgnoreList, Subject } from "../ignore/ignore-list.ts";
import { isSameCommit } from "./gitleaks-allowlist.ts";
import {
  isRecord,
  type JsonRecord,
  MAX_BASELINE_ENTRIES,
  parseBaselineJson,
  property,
  wrongBaseline,
} from "./json-baseline.ts";
import { peerPath } from "./peer-path.ts";
import { isPeersRule } from "./peer-rule.ts";

interface ReportEntry extends IgnoreEntry {
  readonly rule: string;
  readonly commit: string;
}

/** Throws a UsageError `policy-invalid`. The secrets in the report are not kept. */
export function readGitleaksBaseline(source: SourceFile): IgnoreList {
  const report = parseBaselineJson(source);
  // gitleaks writes `null` for a report without findings.
  const findings = report === null ? [] : report;
  if (!Array.isArray(findings)) throw wrongBaseline(source.path, "not a list of findings");
  if (findings.length > MAX_BASELINE_ENTRIES)
    throw wrongBaseline(source.path, `more than ${MAX_BASELINE_ENTRIES} entries`);
  const byKey = new Groups<ReportEntry>();
  const entries = findings.map((finding: unknown, index): ReportEntry => {
    const read = isRecord(finding) ? readFinding(finding) : undefined;
    if (read === undefined) throw wrongBaseline(source.path, `entry ${index + 1} is not a finding of gitleaks`);
    byKey.add(read.key, read.entry);
    return read.entry;
  });
  return { file: source.path, kind: "baseline", entries, cover: (subject) => cover(source.path, byKey, subject) };
}

function cover(file: string, byKey: Groups<ReportEntry>, subject: Subject) {
  const { path, secret, line } = subject.sighting;
  const bySecret = byKey.of(secretKey(path, secret)).filter(({ rule }) => isPeersRule(rule, subject));
  const byLine = byKey.of(lineKey(path, line)).filter((entry) => isAt(entry, subject));
  const entries = [...bySecret, ...byLine];
  return entries.length > 0 ? { reason: `known: ${file}`, entries } : undefined;
}

function isAt({ rule, commit }: ReportEntry, subject: Subject): boolean {
  const isHere = commit === "" || subject.commits.some((full) => isSameCommit(commit, full));
  return isHere && isPeersRule(rule, subject);
}

function readFinding(finding: JsonRecord): { readonly key: string; readonly entry: ReportEntry } | undefined {
  const text = (key: string): string | undefined => {
    const value = property(finding, key);
    return typeof value === "string" ? value : undefined;
  };
  const [rule, file, secret = ""] = [text("RuleID"), text("File"), text("Secret")];
  const line = property(finding, "StartLine");
  if (rule === undefined || file === undefined || typeof line !== "number") return undefined;
  const path = peerPath(file);
  const entry = {
    line: undefined,
    what: `${rule.slice(0, 100)} in ${path.slice(0, 500)}`,
    rule,
    commit: text("Commit") ?? "",
  };
  return {
    key: isRedacted(secret) ? lineKey(path, line) : secretKey(path, Buffer.from(secret, "utf8").toString("latin1")),
    entry,
  };
}

/** `--redact` writes `REDACTED`, or the secret's start and `...`. */
function isRedacted(secret: string): boolean {
  return secret === "" || secret === "REDACTED" || secret.endsWith("...");
}

function secretKey(path: string, secret: string): string {
  return `secret:${createHash("sha256").update(Buffer.from(secret, "latin1")).digest("hex")}:${path}`;
}

function lineKey(path: string, line: number): string {
  return `line:${line}:${path}`;
}
