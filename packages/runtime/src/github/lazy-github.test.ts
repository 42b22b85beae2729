import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";
import { Secret, UsageError } from "@lockstep/core";
import { describe, expect, it } from "vitest";
import { createGitHub } from "./lazy-github.ts";

const OPTIONS = { token: undefined, apiUrl: "https://api.example.test", cacheDir: undefined };

/** Prints whether octokit is loaded before and after the first question. */
const PROGRAM = `
import { registerHooks } from "node:module";
let loaded = false;
registerHooks({ resolve: (name, context, next) => { loaded ||= name.includes("octokit/"); return next(name, context); } });
const { createGitHub } = await import(process.argv[1]);
const fetch = async () => new Response("{}");
const github = createGitHub({ token: undefined, apiUrl: "https://api.example.test", cacheDir: undefined, fetch });
const before = loaded;
await github.fileAt({ owner: "octo", name: "demo" }, "main", "a.txt", 1).catch(() => undefined);
process.stdout.write(before + " " + loaded);
`;

describe("createGitHub", () => {
  it("loads the API client with the first question, not before", async () => {
    const source = fileURLToPath(new URL("lazy-github.ts", import.meta.url));
    const program = ["--conditions=source", "--input-type=module", "--eval", PROGRAM, source];
    const { stdout } = await promisify(execFile)(process.execPath, program, { env: {} });
    expect(stdout).toBe("false true");
  });

  it.each(["", "api.example.test", "file:///etc/passwd", "https://user:pa55@api.example.test"])(
    "refuses the API address %j",
    (apiUrl) => {
      expect(() => createGitHub({ ...OPTIONS, apiUrl })).toThrow(UsageError);
    },
  );

  it.each(["", "with space", "line\nbreak", "\u2028"])("refuses the token %j", (token) => {
    expect(() => createGitHub({ ...OPTIONS, token: new Secret(token) })).toThrow(UsageError);
  });
});
