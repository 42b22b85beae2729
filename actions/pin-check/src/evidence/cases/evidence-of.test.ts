import { SourceFile } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { type JudgedReference, judgeReference } from "../../reference/judge-reference.ts";
import type { PinVerdict } from "../../reference/pin-verdict.ts";
import { type CommitEvidence, type Facts, type NameEvidence, NO_FACTS } from "../facts.ts";
import { evidenceOf, toCase } from "./evidence-of.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";
const OTHER = "fedcba9876543210fedcba9876543210fedcba98";
const COMMIT: CommitEvidence = { kind: "commit", reachable: undefined, tags: [], date: undefined, advisories: [] };
const NAME: NameEvidence = { tag: undefined, branch: undefined, published: undefined, immutable: false };
const DEMANDS = { today: "2026-06-15", minAge: undefined, allowedOwners: undefined, allowedRegistries: undefined };

function judged(value: string, behind = ""): JudgedReference {
  const file = new SourceFile("w.yml", `${value}${behind}\n`);
  const [only] = judgeReference(file, { site: "step", value, start: 0, end: value.length, path: "" }, undefined);
  if (!only) throw new Error(`${value} stands for nothing`);
  return only;
}

function knowing(parts: {
  readonly repositories?: readonly string[];
  readonly commits?: readonly string[];
  readonly names?: Readonly<Record<string, Partial<NameEvidence>>>;
}): Facts {
  const { repositories = ["o/r"], commits = [], names = {} } = parts;
  return {
    ...NO_FACTS,
    repositories: new Map(repositories.map((name) => [name, { name, archived: false, advisories: [] }])),
    commits: new Map(commits.map((key) => [key, COMMIT])),
    names: new Map(Object.entries(names).map(([key, name]) => [key, { ...NAME, ...name }])),
  };
}

describe("evidenceOf", () => {
  it.each(["./x", "$/x", "docker://x:1", "o/r@${{ x }}", "nonsense"])("knows nothing about %s", (value) => {
    expect(evidenceOf(judged(value), knowing({}))).toBeUndefined();
  });

  it("finds a repository whatever the case of its letters", () => {
    const facts = knowing({ commits: [`o/r@${SHA}`] });
    expect(evidenceOf(judged(`O/R/sub@${SHA}`), facts)?.commit).toBe(COMMIT);
  });

  it.each([
    [{ tag: SHA }, SHA],
    [{ branch: SHA }, SHA],
    [{ tag: SHA, branch: SHA }, SHA],
    [{ tag: SHA, branch: OTHER }, undefined],
    [{}, undefined],
  ])("takes the commit of a name that is %j to be %s", (name, commitId) => {
    expect(evidenceOf(judged("o/r@v1"), knowing({ names: { "o/r@v1": name } }))?.commitId).toBe(commitId);
  });

  it.each(["v1", "main", "v1.2.3"])("takes the commit of a locked %s from the lock, not from the name", (ref) => {
    const locked: JudgedReference = { ...judged(`o/r@${ref}`), verdict: "locked", lockedCommit: OTHER };
    expect(evidenceOf(locked, knowing({ names: { [`o/r@${ref}`]: { tag: SHA } } }))?.commitId).toBe(OTHER);
  });

  it("reads the claim behind a commit id only, and only where the id is written out", () => {
    const facts = knowing({ names: { "o/r@v1": { tag: SHA } } });
    const pinned = judged(`o/r@${SHA}`, " # v1");
    expect(evidenceOf(pinned, facts)?.claimed).toEqual({ version: "v1", evidence: { ...NAME, tag: SHA } });
    expect(evidenceOf(judged("o/r@v2", " # v1"), facts)?.claimed).toBeUndefined();
    expect(evidenceOf({ ...pinned, value: `o/r@${OTHER}` }, facts)?.claimed).toBeUndefined();
  });

  it("prefers a server's own repository to one of the same name on github.com", () => {
    const facts = knowing({ repositories: ["ghes.example.test/o/r", "o/r", "a/b"] });
    const on = (value: string, host?: string) => evidenceOf(judged(value), facts, host)?.repository.name;
    expect(on(`o/r@${SHA}`, "ghes.example.test")).toBe("ghes.example.test/o/r");
    expect(on(`a/b@${SHA}`, "ghes.example.test")).toBe("a/b");
    expect(on(`o/r@${SHA}`)).toBe("o/r");
  });
});

describe("toCase", () => {
  it.each<[string, Partial<NameEvidence>, PinVerdict]>([
    ["v1", { tag: SHA, immutable: true }, "immutable-release"],
    ["stable", { tag: SHA, immutable: true }, "immutable-release"],
    ["v1", { tag: SHA }, "tag"],
    ["stable", { tag: SHA }, "tag"],
    ["v1", { branch: SHA }, "branch"],
    ["v1", { tag: SHA, branch: SHA, immutable: true }, "tag"],
    ["v1", { immutable: true }, "tag"],
    [SHA, { tag: SHA, immutable: true }, "sha"],
  ])("settles %s that is %j as %s", (ref, name, verdict) => {
    const facts = knowing({ names: { [`o/r@${ref}`]: name } });
    expect(toCase(judged(`o/r@${ref}`), facts, DEMANDS).verdict).toBe(verdict);
  });

  it("finds the digest of an image by its full name", () => {
    const facts: Facts = { ...NO_FACTS, images: new Map([["docker.io/library/alpine:latest", "sha256:x"]]) };
    expect(toCase(judged("docker://alpine"), facts, DEMANDS).imageDigest).toBe("sha256:x");
    expect(toCase(judged("docker://alpine:3"), facts, DEMANDS).imageDigest).toBeUndefined();
  });
});
