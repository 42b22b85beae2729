// Reads the first bytes of a connection until somebody has enough of them, within a time and a size.
import type { Socket } from "node:net";

export interface OpeningBytes {
  readonly bytes: Buffer;
  readonly cut: "opening-timeout" | "opening-ended" | "opening-too-long" | undefined;
}

const OPENING_MS = 5_000;
const MAX_BYTES = 16_384;

/**
 * Leaves the socket paused. What came with the bytes beyond those needed is among them.
 * @param needs total bytes to wait for before it is asked again; 0 when there are enough.
 */
export function readOpening(socket: Socket, needs: (bytes: Buffer) => number): Promise<OpeningBytes> {
  return new Promise((resolve) => {
    let bytes: Buffer = Buffer.alloc(0);
    let wanted = 1;
    const settle = (cut: OpeningBytes["cut"]) => {
      clearTimeout(timer);
      socket.off("data", take).off("end", end).off("close", end).pause();
      resolve({ bytes, cut });
    };
    const end = () => settle("opening-ended");
    const take = (chunk: Buffer) => {
      bytes = bytes.length === 0 ? chunk : Buffer.concat([bytes, chunk]);
      if (bytes.length < wanted) return;
      wanted = needs(bytes);
      if (wanted === 0) settle(undefined);
      else if (bytes.length >= MAX_BYTES || wanted > MAX_BYTES) settle("opening-too-long");
    };
    const timer = setTimeout(() => settle("opening-timeout"), OPENING_MS);
    socket.on("data", take).on("end", end).on("close", end);
  });
}
