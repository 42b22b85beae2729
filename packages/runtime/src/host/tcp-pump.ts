// Copies two sockets into each other until both are done: with back-pressure, each direction ending by itself, a break on
// one side passed on as a reset.
import type { Socket } from "node:net";
import type { FarEnd } from "./tcp-connect.ts";
import type { RelayEnd } from "./tcp-relay.ts";

/** How long one direction may stay silent after the other has ended, in milliseconds. */
const HALF_OPEN_MS = 300_000;

/**
 * @param opening bytes of the client that are sent first.
 * @param ended called once, when both sockets are closed.
 */
export function joinSockets(client: Socket, far: FarEnd, opening: Buffer, ended: (end: RelayEnd) => void): void {
  const { socket } = far;
  const join = { open: 2, broken: false };
  const closed = (other: Socket) => (failed: boolean) => {
    join.broken ||= failed;
    if (failed) other.resetAndDestroy();
    else if (!other.writableEnded) other.destroy();
    join.open -= 1;
    if (join.open > 0) return;
    far.release();
    ended(endOf(socket, join.broken));
  };
  client.once("close", closed(socket));
  socket.once("close", closed(client));
  socket.on("error", () => socket.destroy());
  limitHalfOpen(client, socket);
  socket.write(opening);
  client.pipe(socket);
  far.flow((bytes) => passOn(bytes, client, socket));
  socket.once("end", () => client.end());
  // It may have gone before anybody listened.
  if (client.destroyed) socket.resetAndDestroy();
}

/** The kernel mostly takes all at once. Where it does not, the buffer is still in use: reading waits until it is free. */
function passOn(bytes: Buffer, client: Socket, far: Socket): boolean {
  if (client.destroyed || client.writableEnded) return true;
  let waits = false;
  client.write(bytes, () => {
    if (waits) far.resume();
  });
  waits = client.writableLength > 0;
  return !waits;
}

function limitHalfOpen(one: Socket, other: Socket): void {
  const limit = () => {
    for (const socket of [one, other]) socket.setTimeout(HALF_OPEN_MS, () => socket.resetAndDestroy());
  };
  one.once("end", limit);
  other.once("end", limit);
}

function endOf(far: Socket, broken: boolean): RelayEnd {
  const figures = { bytesOut: far.bytesWritten, bytesIn: far.bytesRead };
  return broken ? { ...figures, problem: "reset" } : figures;
}
