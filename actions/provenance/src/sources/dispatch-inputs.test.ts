import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { dispatchInputs } from "./dispatch-inputs.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "lockstep-event-"));
});
afterEach(() => rmSync(folder, { recursive: true }));

function read(payload: string, event = "workflow_dispatch") {
  const path = join(folder, "event.json");
  writeFileSync(path, payload);
  return dispatchInputs({ GITHUB_EVENT_NAME: event, GITHUB_EVENT_PATH: path }, folder);
}

describe("inputs of a manual run", () => {
  it("are those of the payload that are plain values", async () => {
    const payload = { inputs: { version: "1", dry: true, count: 2, list: [1], none: null } };
    expect(await read(JSON.stringify(payload))).toEqual({ version: "1", dry: true, count: 2 });
  });

  it("are none where nobody was asked", async () => {
    expect(await read('{"inputs":null}')).toEqual({});
    expect(await read("{}")).toEqual({});
    expect(await read('{"inputs":{"a":"b"}}', "push")).toEqual({});
  });

  it.each([
    ["[]", "invalid-input"],
    ["{", "invalid-input"],
  ])("are not guessed where the payload is %s", async (payload, code) => {
    await expect(read(payload)).rejects.toMatchObject({ code });
  });

  it("are not guessed where the payload is gone", async () => {
    const env = { GITHUB_EVENT_NAME: "workflow_dispatch", GITHUB_EVENT_PATH: join(folder, "none.json") };
    await expect(dispatchInputs(env, folder)).rejects.toMatchObject({ code: "path-not-found" });
  });
});
