import { statSync } from "node:fs";
import { tmpdir } from "node:os";
import { expect, it } from "vitest";
import { fileSystemDevice } from "./file-system-device.ts";

it("is one number for all of a file system, and another for another", () => {
  const proc = fileSystemDevice("/proc");
  expect(proc).toBe(statSync("/proc").dev);
  expect(fileSystemDevice("/proc/self")).toBe(proc);
  expect(fileSystemDevice(tmpdir())).not.toBe(proc);
});

it("is undefined for what is not there", () => {
  expect(fileSystemDevice("/nowhere/at/all")).toBeUndefined();
});
