// Credentials of Vercel.
import { base62Crc, judgeBase62Crc } from "../format/base62-crc.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

/** Personal and app access tokens, integration and refresh tokens, keys of the AI gateway. All have four characters. */
const PREFIXES = ["vcp_", "vca_", "vci_", "vcr_", "vck_"];

function vercelToken(make: Synthetic, prefix: string): string {
  const body = make.alnum(50);
  return `${prefix}${body}${base62Crc(body)}`;
}

export const vercel = defineProvider({
  id: "vercel",
  name: "Vercel",
  docs: "https://vercel.com/docs/rest-api#authentication",
  revoke: "https://vercel.com/docs/cli/tokens",
  rules: [
    {
      id: "vercel-token",
      title: "Vercel token",
      ...token(PREFIXES, "[A-Za-z0-9]{56}", 56),
      level: "likely",
      judge: ({ secret }) => judgeBase62Crc(secret, secret.slice(0, 4)),
      examples: {
        flags: (make) => {
          const [secret, key] = [vercelToken(make, "vcp_"), vercelToken(make, "vck_")];
          const other = `vcp_${make.alnum(50)}${"0".repeat(6)}`;
          return [
            { text: `VERCEL_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `AI_GATEWAY_API_KEY="${key}"\n`, secret: key, level: "verified-format" },
            { text: `VERCEL_TOKEN=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `vcp_${make.alnum(55)}\n` }, { text: `vcp_${"x".repeat(56)}\n` }],
      },
    },
    {
      id: "vercel-legacy-token",
      title: "Vercel access token (before 2026)",
      ...assigned(["vercel_token", "vercel-token", "vercel_api", "vercel_access", "vercel_auth"], "[a-z0-9]{24}", 24),
      level: "likely",
      minEntropy: 3,
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [{ path: ".env.local", text: `VERCEL_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `VERCEL_TOKEN=${make.alnum(25)}\n` }, { text: `VERCEL_TOKEN=${"x".repeat(24)}\n` }],
      },
    },
    {
      id: "vercel-blob-token",
      title: "Vercel Blob read-write token",
      ...token("vercel_blob_rw_", "[A-Za-z0-9]{10,24}_[A-Za-z0-9]{20,40}", 65),
      level: "likely",
      revoke: "https://vercel.com/docs/vercel-blob",
      examples: {
        flags: (make) => {
          const secret = `vercel_blob_rw_${make.alnum(16)}_${make.alnum(30)}`;
          return [{ text: `BLOB_READ_WRITE_TOKEN="${secret}"\n`, secret }];
        },
        allows: (make) => [{ text: `vercel_blob_rw_${make.alnum(16)}\n` }],
      },
    },
  ],
});
