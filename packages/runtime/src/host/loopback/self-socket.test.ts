import { createSocket } from "node:dgram";
import { once } from "node:events";
import { afterAll, expect, it } from "vitest";
import { openSelfSocket } from "./self-socket.ts";

const socket = await openSelfSocket("127.0.0.1");
afterAll(() => socket.close());
const [end = { address: "", port: 0 }] = socket.addresses;

it("says that a datagram was let pass where no rule stops it", async () => {
  expect(await Promise.all([Buffer.of(1), Buffer.alloc(40)].map((message) => socket.send(message)))).toEqual([
    true,
    true,
  ]);
});

it("holds its port: nobody else can bind it", async () => {
  const other = createSocket("udp4");
  other.bind({ ...end, exclusive: true });
  expect(await once(other, "error")).toMatchObject([{ code: "EADDRINUSE" }]);
  other.close();
});

it("says of a closed one, and of what is too large, that nothing was sent", async () => {
  const closed = await openSelfSocket("127.0.0.1");
  closed.close();
  expect(await closed.send(Buffer.of(1))).toBe(false);
  expect(await socket.send(Buffer.alloc(70_000))).toBe(false);
});

it("says where a family has no such address", async () => {
  await expect(openSelfSocket("2001:db8::1")).rejects.toMatchObject({ code: "EADDRNOTAVAIL" });
});
