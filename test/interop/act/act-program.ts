// Where act is, and whether it is installed.
import { missingPeers, pathOfPeer } from "../peer.ts";

export const HAS_ACT = missingPeers(["act"]).length === 0;

/** Throws where it is not installed. */
export function actProgram(): string {
  return pathOfPeer("act");
}
