import { describe, expect, it } from "vitest";
import { type Architecture, dynamicCatalog } from "./dynamic-events.ts";
import type { FieldReader } from "./field-reader.ts";

/** Fields as a kernel would give them. */
function fields(values: Record<string, number | string | readonly number[]>): FieldReader {
  const number = (name: string): number => Number(values[name] ?? 0);
  return {
    has: (name) => name in values,
    number,
    long: number,
    short: number,
    byte: number,
    bytes: (name) => Uint8Array.from((values[name] as readonly number[] | undefined) ?? []),
    isZero: (name) => number(name) === 0,
    text: (name) => String(values[name] ?? ""),
  };
}

const OFFSET = 2_468;
const catalog = (architecture: Architecture) => dynamicCatalog("ours", architecture, 64_000, () => [OFFSET]);

function entry(name: string) {
  const found = catalog("x64").find((each) => each.name === name);
  if (found === undefined) throw new Error(`no ${name}`);
  return found;
}

describe("dynamic events", () => {
  it.each(["x64", "arm64"] as const)(
    "are one line each, below our own group, with fields that are read (%s)",
    (architecture) => {
      for (const { name, definitions } of catalog(architecture)) {
        for (const definition of definitions) {
          expect(definition.startsWith(`p:ours/${name} `)).toBe(true);
          expect(definition).not.toContain("\n");
          expect(new Set(definition.match(/ (\w+)=/g)).size).toBe(definition.match(/ \w+=/g)?.length);
        }
      }
    },
  );

  it("find the arguments where the processor keeps them", () => {
    const [x64, arm64] = (["x64", "arm64"] as const).map((each) =>
      catalog(each).flatMap(({ definitions }) => [...definitions]),
    );
    expect(x64?.find((line) => line.includes("/execve "))).toContain(
      "p:ours/execve __x64_sys_execve p0=+u0(+104($arg1)):x64 a0=+u0(+u0(+104($arg1))):ustring p1=+u8(+104($arg1)):x64 a1=+u0(+u8(+104($arg1))):ustring ",
    );
    expect(arm64?.find((line) => line.includes("/execveat "))).toContain(
      "p:ours/execveat __arm64_sys_execveat p0=+u0(+16($arg1)):x64 a0=+u0(+u0(+16($arg1))):ustring ",
    );
  });

  it("end the arguments at the first that is not there", () => {
    const read = entry("execve").read(
      fields({ p0: 8, a0: "curl", p1: 8, p2: 8, a2: "-s", p4: 8, a4: "after the list" }),
    );
    expect(read).toEqual({ kind: "arguments", argv: ["curl", "", "-s"] });
  });

  it("read addresses of both families, with the port in network order", () => {
    const port = 0x3500;
    const four = [192, 0, 2, 1];
    const six = Array.from({ length: 16 }, (_, index) => index);
    expect(entry("udp4").read(fields({ family: 2, port, four, six }))).toEqual({
      kind: "connect",
      protocol: "udp",
      port: 53,
      address: Uint8Array.from(four),
    });
    expect(entry("udp_connect").read(fields({ family: 10, port, four, six }))).toMatchObject({
      address: Uint8Array.from(six),
    });
  });

  it("are defined by an offset where the kernel knows no names, and not at all where it tells none", () => {
    const forms = (offset: number | undefined): readonly string[] =>
      dynamicCatalog("ours", "x64", 64_000, () => [offset]).flatMap(({ name, definitions }) =>
        name === "access" ? [...definitions] : [],
      );
    expect(forms(OFFSET)[1]).toContain(`target=+${OFFSET}($arg1):s32 mode=$arg2:u32`);
    expect(forms(undefined)).toHaveLength(1);
  });

  it("tell what was asked of the kernel, in whichever way", () => {
    const bpf = entry("bpf_load").read(fields({ cmd: 5, type: 15 }));
    expect(bpf).toEqual({ kind: "call", call: "bpf", arguments: [5, 15] });
    const socket = entry("socket_create").read(fields({ family: 17, type: 3, kern: 0 }));
    expect(socket).toEqual({ kind: "call", call: "socket", arguments: [17, 3] });
    expect(entry("user").filter).toBe("fsuid==64000");
    expect(entry("user").read(fields({ fsuid: 64_000 }))).toEqual({ kind: "user", uid: 64_000 });
  });

  it("tell who may look into whom", () => {
    expect(entry("access").read(fields({ target: 7, mode: 18 }))).toEqual({ kind: "access", target: 7, mode: 18 });
  });
});
