// The one message of a unary gRPC call. Source of the form: gRPC over HTTP2, "Length-Prefixed-Message".
import type { Readable } from "node:stream";

const HEAD_BYTES = 5;
const MAX_MESSAGE_BYTES = 4 * 1024 * 1024;

/**
 * Reads a call to its end. Rejects with `RangeError` where it holds no message, more than one, a compressed one, or more than
 * 4 MiB, and where it breaks off.
 */
export function readMessage(call: Readable): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    let bytes = 0;
    const take = (chunk: Buffer): void => {
      bytes += chunk.length;
      if (bytes <= HEAD_BYTES + MAX_MESSAGE_BYTES) chunks.push(chunk);
      else refuse("the message is too long");
    };
    const refuse = (reason: string): void => {
      call.off("data", take);
      chunks.length = 0;
      reject(new RangeError(reason));
    };
    call.on("data", take);
    call.once("end", () => {
      const message = messageOf(Buffer.concat(chunks));
      if (message === undefined) refuse("this is not one plain message");
      else resolve(message);
    });
    call.once("close", () => refuse("the message breaks off"));
  });
}

function messageOf(body: Buffer): Buffer | undefined {
  if (body.length < HEAD_BYTES || body[0] !== 0) return undefined;
  return body.readUInt32BE(1) === body.length - HEAD_BYTES ? body.subarray(HEAD_BYTES) : undefined;
}

/** The message as it is sent, uncompressed. */
export function framed(message: Uint8Array): Buffer {
  const head = Buffer.alloc(HEAD_BYTES);
  head.writeUInt32BE(message.length, 1);
  return Buffer.concat([head, message]);
}
