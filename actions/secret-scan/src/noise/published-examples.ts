// The credentials that standards and manuals print as examples, by digest, so that none of them stands in this repository.
import { createHash } from "node:crypto";

/** Longer texts are not in the list. */
const LONGEST = 4096;
const DIGEST_LENGTH = 16;

/** The first 16 hexadecimal digits of each value's SHA-256. */
const DIGESTS: ReadonlySet<string> = new Set([
  // RFC 6749: access token, refresh tokens, authorization code, client secrets, Basic credentials.
  "6c96130f130ab0d6",
  "00cf4c781dc37003",
  "a35b81a7d7927b70",
  "53f5da0aaa93d64c",
  "e9974c507d2a8021",
  "ca7459e2b26776de",
  "584b27d64ebc1b33",
  // RFC 6750: bearer token.
  "b8e148545b13c78b",
  // RFC 7617: Basic credentials.
  "cf4d418ed3de92d7",
  "687da00b09c83361",
  // RFC 5849: client and token credentials.
  "cb87c87e4a138d9a",
  "649e1f5c769e718b",
  "bb9b1163338b2a51",
  "4c20e6f5cc11b937",
  "6aa14267d94944e6",
  "c20fbc2b96183894",
  "b87dad10a32a2d81",
  "2ff8b0fb93aca981",
  "9d03b692e941d5ac",
  // wg(8): private key.
  "ea1ca3e25b35a51e",
  // The account keys of the emulators of Azure Storage and Azure Cosmos DB, the same for everybody.
  "0011cc25eb432071",
  "aa6547439583c3a2",
  // RFC 7519: the example of a JSON Web Token.
  "8d4ef6536dc8895f",
  // RFC 7636: code verifier.
  "13d31e961a1ad8ec",
  // The JSON Web Token of jwt.io.
  "7f75367e78812551",
  // JSON web keys: RFC 7516, A.1; RFC 7517, A.2 (two); RFC 8037, A.1 and A.6; the token authentication of the OCI registry.
  "dd663fe0ef531be2",
  "a45404ae333dd955",
  "2e4ff57e9c832eda",
  "190edf59d5736c3b",
  "f38a544fef5f3d63",
  "9d3ee5aba8757cb2",
  // Private keys, as DER: the answer to an app's manifest in the description of GitHub's REST API; an example of libxmlsec.
  "d88f68bac5df822f",
  "4e6af0221e03f890",
  // OAuth client secrets (RFC 8252, section 8.5, says that they are none) and API keys in Google's own command-line tools.
  "f0386f9be1fe905f",
  "456a51b1f1b3cf3e",
  "486743a2eab4395e",
  "a73b3ad3b416d981",
  "6189b36d964849f3",
  "b3f19cc85129501b",
  // Token secrets in the manuals of oauthlib and requests-oauthlib.
  "b55c3eb087132236",
  "d167410a16865cd6",
  // Recovery phrases of Ganache and Truffle, the same for everybody, and of the test vectors of BIP-39.
  "b83e96417f61cb14",
  "9c5d0a6656e5d3f3",
  "ecb0e7ba498c5920",
  "3a64bcd9cea43c0a",
  // The sandbox key that everybody can use in Stripe's documentation.
  "2cafc0970149a84f",
]);

/** True for a value that everybody can read in a standard or a manual. `text` is Latin-1. */
export function isPublishedExample(text: string): boolean {
  if (text.length > LONGEST) return false;
  return DIGESTS.has(createHash("sha256").update(text, "latin1").digest("hex").slice(0, DIGEST_LENGTH));
}
