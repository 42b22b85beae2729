// One question to one resolver over a TCP connection of its own.
import { randomInt } from "node:crypto";
import { connect } from "node:net";
import { compareQuestion, setId } from "./upstream-message.ts";
import type { UpstreamAddress, UpstreamAnswer } from "./upstream-resolver.ts";

const IDS = 65_536;

/** Never rejects; settles within `milliseconds`. */
export function askByTcp(resolver: UpstreamAddress, query: Buffer, milliseconds: number): Promise<UpstreamAnswer> {
  return new Promise((resolve) => {
    const sent = setId(query, randomInt(IDS));
    const socket = connect({ host: resolver.address, port: resolver.port, noDelay: true });
    const settle = (answer: UpstreamAnswer) => {
      clearTimeout(timer);
      socket.destroy();
      resolve(answer);
    };
    const fail = () => settle({ ok: false, why: "upstream-unreachable" });
    const timer = setTimeout(() => settle({ ok: false, why: "upstream-timeout" }), milliseconds);
    socket.on("error", fail);
    socket.on("close", fail);
    socket.write(framed(sent));
    let received: Buffer = Buffer.alloc(0);
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      if (received.length < 2 || received.length < 2 + received.readUInt16BE(0)) return;
      const message = received.subarray(2, 2 + received.readUInt16BE(0));
      settle(matching(sent, message, query.readUInt16BE(0)));
    });
  });
}

function framed(message: Buffer): Buffer {
  return Buffer.concat([Buffer.of(message.length >> 8, message.length & 255), message]);
}

function matching(sent: Buffer, message: Buffer, id: number): UpstreamAnswer {
  const ours = message.length >= 12 && message.readUInt16BE(0) === sent.readUInt16BE(0);
  if (!ours || compareQuestion(sent, message) === "different") return { ok: false, why: "upstream-mismatch" };
  return { ok: true, message: setId(message, id) };
}
