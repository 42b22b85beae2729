import { spawn } from "node:child_process";
import { createSocket } from "node:dgram";
import { createServer } from "node:net";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { createSocketOwners } from "./socket-owner.ts";
import { socketRows } from "./socket-table.ts";

const HEAD =
  "  sl  local_address rem_address   st tx_queue rx_queue tr tm->when retrnsmt   uid  timeout inode ref pointer drops\n";

function row(local: string, inode: number, uid = 1001): string {
  return `  10: ${local} 00000000:0000 07 00000000:00000000 00:00000000 00000000  ${uid}        0 ${inode} 2 0000000000000000 0\n`;
}

describe("the kernel's socket tables", () => {
  it("give the socket with this address before the one for all addresses", () => {
    const table = HEAD + row("00000000:0035", 1) + row("0100007F:0035", 2) + row("0200007F:0035", 3);
    expect(socketRows(table, { protocol: "udp", address: "127.0.0.1", port: 53 })).toEqual([
      { inode: 2, uid: 1001 },
      { inode: 1, uid: 1001 },
    ]);
  });

  it("give every socket of the port where the address is not known", () => {
    const table = HEAD + row("0100007F:0035", 2) + row("0200007F:0036", 3);
    expect(socketRows(table, { protocol: "udp", address: "0.0.0.0", port: 53 })).toEqual([{ inode: 2, uid: 1001 }]);
  });

  it("know IPv6 in all its forms, and IPv4 within it", () => {
    const mapped = HEAD + row("0000000000000000FFFF00000100007F:0035", 4);
    expect(socketRows(mapped, { protocol: "udp", address: "127.0.0.1", port: 53 })).toHaveLength(1);
    const table = HEAD + row("B80D0120000000000000000001000000:0035", 5);
    for (const address of ["2001:db8::1", "2001:db8:0:0:0:0:0:1", "2001:db8::0.0.0.1", "2001:db8::1%eth0"]) {
      expect(socketRows(table, { protocol: "udp", address, port: 53 })).toHaveLength(1);
    }
  });

  it("are not misread at another port or without an owner", () => {
    const table =
      HEAD +
      row("0100007F:1035", 6) +
      row("0100007F:0035", 0) +
      row("0100007F:0036", 7).replace("00000000:0000", "00000000:0035");
    expect(socketRows(table, { protocol: "tcp", address: "127.0.0.1", port: 53 })).toEqual([]);
  });

  it("may hold anything", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), fc.string({ maxLength: 40 }), (text, address) => {
        expect(socketRows(`${text}:0035 \n`, { protocol: "udp", address, port: 53 }).length).toBeLessThan(3);
      }),
    );
  });
});

describe("the owner of a socket", () => {
  const script = `const s = require("node:dgram").createSocket("udp4"); s.bind(0, "127.0.0.1", () => console.log(s.address().port));`;

  it("is found in another process, likely or not", async () => {
    const child = spawn(process.execPath, ["-e", script], { stdio: ["ignore", "pipe", "inherit"] });
    const port = await new Promise<number>((resolve) => child.stdout.once("data", (data) => resolve(Number(data))));
    const end = { protocol: "udp", address: "127.0.0.1", port } as const;
    expect(createSocketOwners().ownerOf(end, [])).toBe(child.pid);
    expect(createSocketOwners().ownerOf(end, [process.pid, child.pid ?? 0])).toBe(child.pid);
    const owners = createSocketOwners();
    expect([owners.ownerOf(end, []), owners.ownerOf(end, [])]).toEqual([child.pid, child.pid]);
    child.kill("SIGKILL");
    await new Promise((resolve) => child.once("exit", resolve));
    expect(owners.ownerOf(end, [])).toBeUndefined();
  });

  it("is found for TCP and for a socket of both families", async () => {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen({ host: "::", port: 0, ipv6Only: false }, resolve));
    const address = server.address();
    const port = typeof address === "object" ? (address?.port ?? 0) : 0;
    expect(createSocketOwners().ownerOf({ protocol: "tcp", address: "127.0.0.1", port }, [])).toBe(process.pid);
    server.close();
  });

  it("is not that of another protocol", async () => {
    const socket = createSocket("udp4");
    await new Promise<void>((resolve) => socket.bind(0, "127.0.0.1", resolve));
    const { port } = socket.address();
    expect(
      createSocketOwners().ownerOf({ protocol: "tcp", address: "127.0.0.1", port }, [process.pid]),
    ).toBeUndefined();
    socket.close();
  });
});
