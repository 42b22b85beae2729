import { readFile } from "node:fs/promises";
import { ScratchFolder } from "@lockstep/testkit";
import { afterEach, expect, it } from "vitest";
import { keptInRunCache } from "./kept-place.ts";

const before = process.cwd();

afterEach(() => process.chdir(before));

it("touches nothing on disk where the runner has no temporary folder", async () => {
  using folder = new ScratchFolder();
  const precious = folder.write("lockstep/kept-things/file", "precious");
  process.chdir(folder.path);
  const remarks: string[] = [];
  const place = keptInRunCache("kept-things", "0", { env: {}, tell: (remark) => void remarks.push(remark) });
  expect(await place.load(100)).toBe("absent");
  await place.store(Buffer.from("x"));
  expect(await readFile(precious, "utf8")).toBe("precious");
  expect(remarks).toHaveLength(1);
});
