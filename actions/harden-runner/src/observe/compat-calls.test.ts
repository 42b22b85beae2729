import { describe, expect, it } from "vitest";
import { compatProbes } from "./compat-calls.ts";
import { WATCHED_CALLS } from "./watched-calls.ts";

const probes = compatProbes("ours");
const definitionsOf = (name: string): readonly string[] => [
  ...(probes.find((each) => each.name === name)?.definitions ?? []),
];

describe("calls by programs of 32 bits", () => {
  it("are watched as those of other programs are", () => {
    const names = probes.map(({ name }) => name);
    expect(names).toEqual([...WATCHED_CALLS.map(({ call }) => `compat_${call}`), "compat_socketcall"]);
    expect(new Set(probes.map(({ shows }) => shows))).toEqual(new Set(["calls-of-32-bit-programs"]));
    for (const { call, filter } of WATCHED_CALLS)
      expect(probes.find(({ name }) => name === `compat_${call}`)?.filter).toBe(filter);
  });

  it("are told where they have an entry of their own, and else where they share one", () => {
    expect(definitionsOf("compat_ptrace")).toEqual([
      "p:ours/compat_ptrace __ia32_compat_sys_ptrace request=+40($arg1):u32 pid=+88($arg1):u32",
      "p:ours/compat_ptrace __ia32_sys_ptrace request=+40($arg1):u32 pid=+88($arg1):u32",
    ]);
    expect(definitionsOf("compat_mount")[1]).toBe("p:ours/compat_mount __ia32_sys_mount flags=+104($arg1):u32");
    expect(definitionsOf("compat_move_mount")[1]).toContain("flags=+112($arg1):u32");
  });

  it("are told of sockets that are made the older way, with the arguments from memory", () => {
    const probe = probes.at(-1);
    expect(definitionsOf("compat_socketcall")).toEqual([
      "p:ours/compat_socketcall __ia32_compat_sys_socketcall does=+40($arg1):u32 family=+u0(+88($arg1)):u32 type=+u4(+88($arg1)):u32",
    ]);
    expect(probe?.filter).toMatch(/^does==1&&\(.*type & 1.*\)$/);
  });

  it("become the same records", () => {
    const values = new Map([
      ["family", 17],
      ["type", 3],
    ]);
    const number = (name: string): number => values.get(name) ?? 0;
    const fields = {
      has: (name: string) => values.has(name),
      number,
      long: number,
      short: number,
      byte: number,
      bytes: () => new Uint8Array(),
      isZero: () => false,
      text: () => "",
    };
    expect(probes.at(-1)?.read(fields)).toEqual({ kind: "call", call: "socket", arguments: [17, 3] });
  });
});
