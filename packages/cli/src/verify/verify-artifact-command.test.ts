// `lockstep verify-artifact` as it is typed: names that a shell may have put there, and what it answers.
import { createHash, generateKeyPairSync } from "node:crypto";
import { mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createAuthority } from "@lockstep/testkit/sigstore";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { parseArguments } from "../parse-arguments.ts";
import { verifyArtifactCommand } from "./verify-artifact-command.ts";

const CONTENT = Buffer.from("what was built");
const DIGEST = `sha256:${createHash("sha256").update(CONTENT).digest("hex")}`;
const QUESTION = ["--bundle", "b.json", "--key", "key.pub", "--offline"];

let folder = "";
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-verify-artifact-"));
  const { privateKey: key, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const how = { key, claims: "none", log: "none", timestamp: false } as const;
  write("b.json", JSON.stringify(await createAuthority().signMessage(CONTENT, how)));
  write("key.pub", publicKey.export({ type: "spki", format: "pem" }).toString());
  write("app", CONTENT);
});
afterEach(() => rmSync(folder, { recursive: true }));

function write(name: string, content: string | Buffer): void {
  writeFileSync(join(folder, name), content);
}

/** The exit code, or the code of the error. */
async function run(...words: readonly string[]): Promise<unknown> {
  const terminal = { env: {}, cwd: () => folder, stdout: { write: () => true }, stderr: { write: () => true } };
  try {
    return await verifyArtifactCommand.run(parseArguments(verifyArtifactCommand, words), terminal);
  } catch (error) {
    return error instanceof Error && "code" in error ? error.code : error;
  }
}

describe("a word that looks like a digest", () => {
  it("is one where there is no such file", async () => {
    expect(await run(...QUESTION, "app")).toBe(0);
    expect(await run(...QUESTION, DIGEST)).toBe(0);
    expect(
      await run(
        ...QUESTION,
        DIGEST.replace(/.$/, (last) => (last === "0" ? "1" : "0")),
      ),
    ).toBe(1);
  });

  it("is the file of that name, however it came there", async () => {
    write(DIGEST, "something else");
    expect(await run(...QUESTION, "app", DIGEST)).toBe(1);
    rmSync(join(folder, DIGEST));
    write("other", "something else");
    symlinkSync("other", join(folder, DIGEST));
    expect(await run(...QUESTION, "app", DIGEST)).toBe(1);
  });
});

it.each<[string, readonly string[], unknown]>([
  ["no artifact", QUESTION, "no-subjects"],
  ["an artifact without a name", [...QUESTION, ""], "invalid-input"],
  ["a folder", [...QUESTION, "."], "invalid-input"],
  ["nobody who may sign", ["--bundle", "b.json", "--offline", "app"], "policy-invalid"],
  ["an empty key", ["--bundle", "b.json", "--key=", "--offline", "app"], "invalid-input"],
  ["an empty commit", [...QUESTION, "--source-commit=", "app"], "invalid-input"],
  ["an empty bundle", ["--bundle=", "--key", "key.pub", "app"], "invalid-input"],
  ["a key twice, as a file name may smuggle it in", [...QUESTION, "--key=other.pub", "app"], "invalid-input"],
])("asks back without an answer: %s", async (_, words, expected) => {
  const answer = await run(...words);
  expect(answer).not.toBe(0);
  expect(answer).toBe(expected);
});
