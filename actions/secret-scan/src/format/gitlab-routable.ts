// Routable tokens of GitLab: `<prefix><payload>.<version>.<length><checksum>`; the first ones had no version.
// GitLab handbook, design document "Routable tokens".
import type { Judgement } from "../rule/secret-rule.ts";
import { crc32 } from "./crc32.ts";
import { judgeChecksum } from "./judge-checksum.ts";

const CHECKSUM_WIDTH = 7;
const LENGTH_WIDTH = 2;

/** What stands behind `<prefix><payload>.` or `<prefix><payload>.<version>.`: the payload's length and the checksum, both in base 36. */
export function routableTail(head: string, payloadLength: number): string {
  const length = payloadLength.toString(36).padStart(LENGTH_WIDTH, "0");
  return (
    length +
    crc32(head + length)
      .toString(36)
      .padStart(CHECKSUM_WIDTH, "0")
  );
}

/** Judges a token that has at least one dot behind `prefix`. */
export function judgeRoutable(token: string, prefix: string): Judgement {
  const head = token.slice(0, token.lastIndexOf(".") + 1);
  const payload = token.slice(prefix.length, token.indexOf(".", prefix.length));
  return judgeChecksum(token === head + routableTail(head, payload.length));
}
