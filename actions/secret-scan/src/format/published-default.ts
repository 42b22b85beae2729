// Credentials that open nothing: providers publish them for the servers that developers run on their own machines.
import { createHash } from "node:crypto";

/** SHA-256, so that no scanner takes this list for a leak. */
const DIGESTS: ReadonlySet<string> = new Set([
  // Supabase's secret key of the local stack (source of the Supabase CLI, `pkg/config/apikeys.go`).
  "c85debb55f2f204d868cc1552c42faa143b4c675f61363ab040dd50b5b5304cd",
  // Signing keys of the four test users of the QStash development server (Upstash documentation, "Local Development").
  "b5f1743a394ce39b42493de7e6bc40226042491fb77bd417e40e92fcd11a8bd8",
  "54c3b917bfd471e12e0713535d69ad97584a415916ab360f4838bd23f2d70ffe",
  "e66758c9f37fb35692a7073d6546945b6b712ce3112c9859b717af6bb96751e8",
  "72b2f7537cb217c6fab0ea3367b6753ba3804cde37b1f62593cd8d5eb86cf2a1",
  "4c79928ba8eaae9f6f2e81489744c153e5ecf41cdcd2ca8eee28b64a510ee994",
  "7f8ebade2f57171fe5f466822784abd38f4b9f2258fecea1281aae2fc5c35d35",
  "ad02c376e0eab38d6796810d0791d8e434708de1f065dd1af71c1aa526b4ea48",
  "0e2a67583ede642345c1750e3cb495df724e9d56a172a0bb484b8f999ce643b7",
]);

/** True for a credential that is the same on every developer's machine, and printed in its provider's documentation. */
export function isPublishedDefault(secret: string): boolean {
  return DIGESTS.has(createHash("sha256").update(secret, "latin1").digest("hex"));
}
