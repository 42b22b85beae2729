import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Secret } from "@lockstep/core";
import { hostileText, parseFolders, parseValues, type StepLog, StepLogReader } from "@lockstep/testkit";
import fc from "fast-check";
import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { actionsRunner } from "./actions-runner.ts";
import { SUMMARY_LIMIT_BYTES } from "./command-file.ts";

let folder = "";
let printed: string[] = [];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-test-"));
  for (const file of ["OUTPUT", "STATE", "ENV", "PATH", "STEP_SUMMARY"]) {
    writeFileSync(join(folder, file), "");
    vi.stubEnv(`GITHUB_${file}`, join(folder, file));
  }
  vi.stubEnv("GITHUB_ACTIONS", "true");
  printed = [];
  vi.spyOn(process.stdout, "write").mockImplementation((chunk) => printed.push(String(chunk)) > 0);
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllEnvs();
  rmSync(folder, { recursive: true });
});

const fileText = (file: string): string => readFileSync(join(folder, file), "utf8");

/** What GitHub's runner would make of everything printed since the last call. */
function received(): StepLog {
  const reader = new StepLogReader(new Set(), { debug: false });
  for (const line of printed
    .splice(0)
    .join("")
    .split(/\r\n|\r|\n/))
    reader.read(line);
  return reader.result();
}

describe("values", () => {
  const name = fc.stringMatching(/^[A-Za-z_][A-Za-z0-9_-]{0,9}$/);

  test("whatever the value, the runner reads the same name and value from the file", () => {
    fc.assert(
      fc.property(name, hostileText(), (key, value) => {
        writeFileSync(join(folder, "OUTPUT"), "");
        writeFileSync(join(folder, "STATE"), "");
        actionsRunner().setOutput(key, value);
        actionsRunner().saveState(key, value);
        expect([...parseValues(fileText("OUTPUT"))]).toEqual([[key, value]]);
        expect([...parseValues(fileText("STATE"))]).toEqual([[key, value]]);
      }),
    );
  });

  test("without files they go out as commands, whatever the value", () => {
    vi.stubEnv("GITHUB_OUTPUT", undefined);
    vi.stubEnv("GITHUB_STATE", "");
    fc.assert(
      fc.property(name, hostileText(), (key, value) => {
        actionsRunner().setOutput(key, value);
        actionsRunner().saveState(key, value);
        const { commands, outputs, state } = received();
        expect(commands).toHaveLength(2);
        expect([...outputs]).toEqual([[key, value]]);
        expect([...state]).toEqual([[key, value]]);
      }),
    );
  });

  test("a line left open by another program does not swallow such a command", () => {
    vi.stubEnv("GITHUB_OUTPUT", "");
    process.stdout.write("no line end");
    actionsRunner().setOutput("a", "1");
    expect([...received().outputs]).toEqual([["a", "1"]]);
  });

  test.each(["", "a b", "a=b", "a<<b", "a\nb", "1a"])("the name %j is refused", (key) => {
    expect(() => actionsRunner().setOutput(key, "x")).toThrow(TypeError);
  });

  test("an output whose file is gone is an error, not a loss", () => {
    rmSync(join(folder, "OUTPUT"));
    expect(() => actionsRunner().setOutput("a", "1")).toThrow(expect.objectContaining({ code: "output-not-writable" }));
  });

  test("inputs are read under the runner's names, untrimmed; state under its own", () => {
    vi.stubEnv("INPUT_FAIL-ON_WHAT", " note\n");
    vi.stubEnv("STATE_a", "1");
    expect(actionsRunner().readInput("fail-on what")).toBe(" note\n");
    expect(actionsRunner().readInput("other")).toBe("");
    expect(actionsRunner().readState("a")).toBe("1");
    expect(actionsRunner().readState("b")).toBe("");
  });

  test("variables and folders hold for this process and for later steps", () => {
    vi.stubEnv("PATH", "/bin");
    vi.stubEnv("LOCKSTEP_TEST", undefined);
    actionsRunner().exportVariable("LOCKSTEP_TEST", "a\nb");
    actionsRunner().addPath("/tools");
    expect(process.env).toMatchObject({ LOCKSTEP_TEST: "a\nb", PATH: "/tools:/bin" });
    expect(parseValues(fileText("ENV")).get("LOCKSTEP_TEST")).toBe("a\nb");
    expect(parseFolders(fileText("PATH"))).toEqual(["/tools"]);
  });

  test("a folder cannot bring a second one along", () => {
    expect(() => actionsRunner().addPath("/a\n/b")).toThrow(TypeError);
    expect(fileText("PATH")).toBe("");
  });
});

describe("summary", () => {
  test("is appended as a whole up to the limit, and beyond it not at all", () => {
    const runner = actionsRunner();
    runner.appendSummary("x".repeat(SUMMARY_LIMIT_BYTES - 3));
    expect(() => runner.appendSummary("é")).toThrow(expect.objectContaining({ code: "output-not-writable" }));
    runner.appendSummary("y");
    expect(fileText("STEP_SUMMARY")).toHaveLength(SUMMARY_LIMIT_BYTES);
  });

  test.each(["", "/nonexistent/summary"])("is an error where the runner offers %j", (path) => {
    vi.stubEnv("GITHUB_STEP_SUMMARY", path);
    expect(() => actionsRunner().appendSummary("x")).toThrow(expect.objectContaining({ code: "output-not-writable" }));
  });
});

describe("log", () => {
  test("an annotation is one command with the same fields, whatever its texts", () => {
    // The runner trims what stands at the edges of the properties, so the edges are fixed.
    const field = hostileText().map((text) => `<${text}>`);
    const place = fc.record({ file: field, line: fc.integer({ min: 1 }), endColumn: fc.integer({ min: 1 }) });
    const level = fc.constantFrom("error" as const, "warning" as const, "notice" as const);
    fc.assert(
      fc.property(level, field, hostileText(), fc.option(place, { nil: {} }), (kind, title, message, at) => {
        const annotation = { level: kind, title, message, ...at };
        actionsRunner().annotate(annotation);
        const { commands, annotations } = received();
        expect(commands).toHaveLength(1);
        expect(annotations).toEqual([annotation]);
      }),
    );
  });

  test("groups and debug messages are one command each, whatever their text", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        actionsRunner().group(text);
        actionsRunner().debug(text);
        actionsRunner().endGroup();
        const { commands, groups, debug } = received();
        expect(commands.map(({ name }) => name)).toEqual(["group", "debug", "endgroup"]);
        expect([...groups, ...debug]).toEqual([text, text]);
      }),
    );
  });

  test("neither info nor untrusted text ever carries a command", () => {
    fc.assert(
      fc.property(hostileText(), (text) => {
        actionsRunner().info(text);
        actionsRunner().printUntrusted(text);
        expect(received().commands.filter(({ name }) => name !== "stop-commands")).toEqual([]);
      }),
    );
  });

  test("an ordinary line of info is printed as it is", () => {
    actionsRunner().info("Checked 3 files.");
    expect(printed).toEqual(["Checked 3 files.\n"]);
  });

  test("every line of a secret is masked, and no empty one", () => {
    actionsRunner().mask(new Secret("first\r\n  second\n\n"));
    expect(received().masks).toEqual(expect.arrayContaining(["first\r\n  second\n\n", "first", "second"]));
    actionsRunner().mask(new Secret(" \n"));
    expect(received().commands).toEqual([]);
  });

  test("outside a runner a secret is not printed in order to hide it", () => {
    vi.stubEnv("GITHUB_ACTIONS", undefined);
    actionsRunner().mask(new Secret("hush"));
    expect(printed).toEqual([]);
  });
});
