import { basename, dirname } from "node:path";
import { describe, expect, it } from "vitest";
import { CommandStream, type StreamedCommand } from "./stream-command.ts";

/** Runs a script with the Node.js that runs the tests. */
function node(script: string, options: Partial<StreamedCommand> = {}): CommandStream {
  return new CommandStream({
    tool: basename(process.execPath),
    args: ["-e", script],
    cwd: process.cwd(),
    env: { PATH: dirname(process.execPath) },
    untrusted: [],
    stallMs: 60_000,
    ...options,
  });
}

async function read(stream: CommandStream): Promise<Buffer> {
  const all: Buffer[] = [];
  for await (const pieces of stream.output()) all.push(...pieces);
  return Buffer.concat(all);
}

const ECHO = "process.stdin.pipe(process.stdout)";
const SILENT = "setInterval(() => {}, 1000)";

describe("CommandStream", () => {
  it("hands on everything, however much it is, and how the program ended", async () => {
    const input = Array.from({ length: 400 }, (_, at) => `${at} `.repeat(20_000));
    const stream = node(ECHO, { input });
    expect((await read(stream)).equals(Buffer.from(input.join("")))).toBe(true);
    expect(stream.end).toEqual({ exitCode: 0, stderr: "" });
  });

  it("waits for a slow reader, and asks for no more input meanwhile", async () => {
    let asked = 0;
    function* input(): Generator<string> {
      for (; asked < 2000; asked++) yield "x".repeat(100_000);
    }
    for await (const _ of node(ECHO, { input: input() }).output()) {
      await new Promise((resolve) => setTimeout(resolve, 500));
      break;
    }
    expect(asked).toBeLessThan(500);
  });

  it("gives exit code and error text, and an end by a signal", async () => {
    const failed = node("console.error('why'); console.log('out'); process.exitCode = 3");
    expect((await read(failed)).toString()).toBe("out\n");
    expect(failed.end).toEqual({ exitCode: 3, stderr: "why\n" });
    const killed = node("process.kill(process.pid, 'SIGTERM'); setInterval(() => {}, 1000)");
    await read(killed);
    expect(killed.end.exitCode).toBeUndefined();
  });

  it("does not mind a program that reads no input", async () => {
    const stream = node("process.exit(7)", { input: ["x".repeat(1_000_000), "y".repeat(1_000_000)] });
    await read(stream);
    expect(stream.end.exitCode).toBe(7);
  });

  it("kills a program that says nothing", async () => {
    const stalled = node(`console.log('one'); ${SILENT}`, { stallMs: 400 });
    await expect(read(stalled)).rejects.toMatchObject({ code: "timed-out" });
  });

  it("kills a program when it is told to, before or later", async () => {
    const reason = new Error("enough");
    await expect(read(node(SILENT, { signal: AbortSignal.abort(reason) }))).rejects.toBe(reason);
    const abort = new AbortController();
    const stream = node(`console.log('one'); ${SILENT}`, { signal: abort.signal });
    const reading = (async () => {
      for await (const _ of stream.output()) abort.abort(reason);
    })();
    await expect(reading).rejects.toBe(reason);
  });

  it("passes on what goes wrong with the input", async () => {
    const error = new Error("no more");
    const broken: Iterable<string> = {
      *[Symbol.iterator]() {
        yield "one";
        throw error;
      },
    };
    await expect(read(node(ECHO, { input: broken }))).rejects.toBe(error);
  });

  it("tells a missing tool from one that cannot be started", async () => {
    expect(() => node("", { tool: "no-such-tool" })).toThrow(expect.objectContaining({ code: "tool-missing" }));
    await expect(read(node("", { cwd: "/nowhere/at/all" }))).rejects.toMatchObject({ code: "tool-failed" });
  });
});
