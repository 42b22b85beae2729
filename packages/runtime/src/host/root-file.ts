// Reads a file that only root may read, in pieces, bounded in size and time whatever lies at its place.
import type { Buffer } from "node:buffer";
import { runAsRoot } from "./root-commands.ts";

const MIB = 1024 * 1024;
const PIECE_MIB = 32;
/** For a piece. It ends the reading as root, which this process may have no right to end. */
const TIMEOUT_SECONDS = "20";

type RunAsRoot = typeof runAsRoot;

/**
 * The bytes of the file at `path` (absolute), at most `maxMib` MiB. No link is followed, and a pipe is not waited for. Throws
 * `UnavailableError` where there is no file, it cannot be read, or root cannot be had; pieces may have come before that.
 */
export async function* readRootFile(
  path: string,
  maxMib: number,
  run: RunAsRoot = runAsRoot,
): AsyncGenerator<Buffer, void, undefined> {
  for (let at = 0; at < maxMib; at += PIECE_MIB) {
    const count = Math.min(PIECE_MIB, maxMib - at);
    const piece = await run("timeout", commandFor(path, at, count), { maxOutputBytes: count * MIB });
    if (piece.length > 0) yield piece;
    if (piece.length < count * MIB) return;
  }
}

function commandFor(path: string, skip: number, count: number): readonly string[] {
  const piece = ["bs=1M", `skip=${skip}`, `count=${count}`, "iflag=nofollow,nonblock,fullblock", "status=none"];
  return ["--signal=KILL", TIMEOUT_SECONDS, "dd", `if=${path}`, ...piece];
}
