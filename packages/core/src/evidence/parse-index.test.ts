import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { IntegrityError } from "../errors.ts";
import type { EvidenceEntry, EvidenceIndex } from "./evidence.ts";
import { MAX_EVIDENCE_ENTRIES, MAX_INDEX_BYTES } from "./evidence.ts";
import { parseIndex } from "./parse-index.ts";
import { renderIndex } from "./render-index.ts";

const hex = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`));
const plain = fc.string({ unit: "grapheme", maxLength: 40 }).filter((text) => !/\p{Cc}/u.test(text));
const time = fc
  .date({ min: new Date(0), max: new Date("2100-01-01"), noInvalidDate: true })
  .map((date) => date.toISOString());
const segment = fc.stringMatching(/^[a-z]{1,8}\.json$/);
const state = fc.oneof(
  fc.record({ state: fc.constant("running" as const), startedAt: time }),
  fc.record({
    state: fc.constant("finished" as const),
    verdict: fc.constantFrom("pass" as const, "fail" as const, "incomplete" as const),
    startedAt: time,
    endedAt: time,
  }),
  fc.record({ state: fc.constant("failed" as const), code: fc.constant("internal" as const), startedAt: time }),
);
const file = fc.record({
  path: segment.map((name) => `gate-aaaaaa/${name}`),
  sha256: hex(64),
  bytes: fc.nat(),
});
const entry: fc.Arbitrary<EvidenceEntry> = fc
  .tuple(
    fc.record({
      name: fc.constantFrom("gate", "harden-runner"),
      step: plain,
      action: fc.record({ repository: fc.constantFrom("", "o/r"), ref: plain }),
      version: fc.constant("0.1.0"),
      weaker: fc.array(plain, { maxLength: 3 }),
      files: fc.array(file, { maxLength: 3 }),
    }),
    state,
  )
  .map(([fields, more]) => ({ ...fields, ...more }));
const index: fc.Arbitrary<EvidenceIndex> = fc.record({
  schema: fc.constant(1 as const),
  run: fc.record({
    server: plain,
    repository: fc.constantFrom("", "o/r"),
    runId: fc.nat().map(String),
    attempt: fc.nat().map(String),
    job: fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,20}$/),
    commit: fc.oneof(fc.constant(""), hex(40), hex(64)),
    event: fc.constantFrom("push", "merge_group", ""),
    workflow: plain,
  }),
  entries: fc.array(entry, { maxLength: 4 }),
});

const FILE = { path: "gate-aaaaaa/report.json", sha256: "0".repeat(64), bytes: 1 };
const ENTRY = {
  ...{ name: "gate", step: "gate", action: { repository: "", ref: "" }, version: "1" },
  ...{ state: "finished", verdict: "pass", weaker: [], startedAt: "2026-01-02T03:04:05Z", files: [FILE] },
};
const RUN = {
  ...{ server: "https://github.com", repository: "o/r", runId: "1", attempt: "1", job: "build" },
  ...{ commit: "a".repeat(40), event: "push", workflow: "o/r/.github/workflows/x.yml@refs/heads/main" },
};

function withEntry(change: object): unknown {
  return { schema: 1, run: RUN, entries: [{ ...ENTRY, ...change }] };
}

function withPath(path: string): unknown {
  return withEntry({ files: [{ ...FILE, path }] });
}

function codeOf(text: string): string | undefined {
  try {
    parseIndex(text, "index.json");
    return undefined;
  } catch (error) {
    return error instanceof IntegrityError ? error.code : "another error";
  }
}

describe("an index", () => {
  it("is the same after it was written and read", () => {
    fc.assert(
      fc.property(index, (given) => {
        expect(parseIndex(renderIndex(given), "i")).toEqual(given);
      }),
    );
  });

  it("is written with the same bytes, whatever the order of its keys", () => {
    const turned = (value: object) => Object.fromEntries(Object.entries(value).reverse());
    fc.assert(
      fc.property(index, (given) => {
        const other = { ...given, run: turned(given.run), entries: given.entries.map(turned) };
        expect(renderIndex(other as never)).toBe(renderIndex(given));
      }),
    );
  });

  it("may hold fields that a later version adds, and codes that it knows", () => {
    const later = { schema: 1, run: { ...RUN, more: 1 }, entries: [{ ...ENTRY, more: 1 }], more: 1 };
    expect(codeOf(JSON.stringify(later))).toBeUndefined();
    expect(
      codeOf(JSON.stringify(withEntry({ state: "failed", verdict: undefined, code: "new-code" }))),
    ).toBeUndefined();
  });

  it.each([
    ["nothing", undefined],
    ["a list", []],
    ["another schema", { schema: 2, run: RUN, entries: [] }],
    ["no run", { schema: 1, entries: [] }],
    ["a run id that is no number", { schema: 1, run: { ...RUN, runId: "x" }, entries: [] }],
    ["a short commit", { schema: 1, run: { ...RUN, commit: "abc" }, entries: [] }],
    ["a job with a slash", { schema: 1, run: { ...RUN, job: "a/b" }, entries: [] }],
    ["a job with a line break", { schema: 1, run: { ...RUN, job: "a\nb" }, entries: [] }],
    ["too many entries", { schema: 1, run: RUN, entries: Array(MAX_EVIDENCE_ENTRIES + 1).fill(ENTRY) }],
    ["a name that is none", withEntry({ name: "../gate" })],
    ["an unknown state", withEntry({ state: "passed" })],
    ["an unknown verdict", withEntry({ verdict: "ok" })],
    ["a finished step without a verdict", withEntry({ verdict: undefined })],
    ["a running step with a verdict", withEntry({ state: "running" })],
    ["a failed step without a code", withEntry({ state: "failed", verdict: undefined })],
    ["a skipped step with files", withEntry({ state: "skipped", verdict: undefined })],
    ["a step without a start", withEntry({ startedAt: undefined })],
    ["a time of another zone", withEntry({ startedAt: "2026-01-02T03:04:05+01:00" })],
    ["an escape in a sentence", withEntry({ weaker: ["\u001b[2J"] })],
    ["files in two folders", withEntry({ files: [FILE, { ...FILE, path: "pin-check-aaaaaa/report.json" }] })],
    ["a digest in capitals", withEntry({ files: [{ ...FILE, sha256: "A".repeat(64) }] })],
    ["a size below zero", withEntry({ files: [{ ...FILE, bytes: -1 }] })],
    ["a file that is no list", withEntry({ files: {} })],
    ["a path above the folder", withPath("../report.json")],
    ["a path that climbs", withPath("gate-aaaaaa/../report.json")],
    ["an absolute path", withPath("/etc/passwd")],
    ["a path beside the index", withPath("index.json")],
    ["a path with a backslash", withPath("gate-aaaaaa\\report.json")],
    ["a path with a control character", withPath("gate-aaaaaa/a\u0000")],
    ["a path with half a character", withPath("gate-aaaaaa/\ud800")],
    ["a path without a name", withPath("gate-aaaaaa/")],
  ])("is refused with %s", (_, value) => {
    expect(codeOf(JSON.stringify(value) ?? "")).toBe("response-malformed");
  });

  it("is refused where it is longer than any", () => {
    const long = `{"schema":1${" ".repeat(MAX_INDEX_BYTES)}}`;
    expect(codeOf(long)).toBe("response-malformed");
  });

  it("is refused, not a crash, for any JSON", () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(codeOf(JSON.stringify({ schema: 1, run: RUN, entries: [value] }))).toBe("response-malformed");
      }),
    );
  });
});
