// The account number inside an access key id of AWS.
import { fromBase32 } from "./base32.ts";

const PREFIX_LENGTH = 4;
/** Ids from before the number was put into them. */
const OLD = /^A[KS]IA[IJ]/;

/** Twelve digits; undefined for the older ids, which carry none. `id` is `AKIA…` or `ASIA…`, 20 characters. */
export function awsAccount(id: string): string | undefined {
  const bytes = OLD.test(id) ? undefined : fromBase32(id.slice(PREFIX_LENGTH));
  if (!bytes || bytes.length < 6) return undefined;
  const head = bytes.subarray(0, 6).reduce((value, byte) => (value << 8n) | BigInt(byte), 0n);
  const account = (head & 0x7fffffffff80n) >> 7n;
  return account > 999_999_999_999n ? undefined : String(account).padStart(12, "0");
}
