// Credentials of Coinbase.
import { Buffer } from "node:buffer";
import { ed25519Pair, isEd25519Pair } from "../format/ed25519-pair.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider, type Judgement } from "../rule/secret-rule.ts";

function judgePair(bytes: Buffer): Judgement {
  return isEd25519Pair(bytes)
    ? { level: "verified-format", note: "the public half fits" }
    : { level: "possible", note: "the public half does not fit" };
}

export const coinbase = defineProvider({
  id: "coinbase",
  name: "Coinbase",
  docs: "https://docs.cdp.coinbase.com/get-started/authentication/cdp-api-keys",
  revoke: "https://docs.cdp.coinbase.com/get-started/authentication/security-best-practices",
  rules: [
    {
      id: "coinbase-cdp-api-key",
      title: "Coinbase Developer Platform API key secret",
      ...assigned(
        [
          "cdp_api_key_secret",
          "cdp_api_secret",
          "cdpapikeysecret",
          "cdp_api_key_private",
          "coinbase_api_secret",
          "coinbase_secret",
          "coinbase_private",
        ],
        "[A-Za-z0-9+/]{86}==",
        88,
      ),
      level: "likely",
      judge: ({ secret }) => judgePair(Buffer.from(secret, "base64")),
      examples: {
        flags: (make) => {
          const edited = `${make.base64(85)}A==`;
          const secret = ed25519Pair(make.bytes(32)).toString("base64");
          return [
            { path: ".env", text: `CDP_API_KEY_SECRET=${secret}\n`, secret, level: "verified-format" },
            { path: "app.ts", text: `const cdpApiKeySecret = "${edited}";\n`, secret: edited, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `CDP_API_KEY_ID=${make.uuid()}\n` },
          { text: `CDP_API_KEY_SECRET=${make.base64(84)}==\n` },
          { text: "CDP_API_KEY_SECRET=your-api-key-secret\n" },
        ],
      },
    },
    {
      id: "coinbase-wallet-secret",
      title: "Coinbase Developer Platform wallet secret",
      ...assigned(["cdp_wallet_secret", "cdpwalletsecret"], "MIGHAgEAMBMGByqGSM49[A-Za-z0-9+/]{160,164}", 184),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `MIGHAgEAMBMGByqGSM49${make.base64(164)}`;
          return [{ path: ".env", text: `CDP_WALLET_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CDP_WALLET_SECRET=MIGHAgEAMBMGByqGSM49${make.base64(40)}\n` },
          { text: `CDP_WALLET_ADDRESS=0x${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "coinbase-legacy-secret",
      title: "Coinbase API secret (legacy)",
      ...assigned(
        ["coinbase_api_secret", "coinbase_secret", "coinbasesecret", "coinbase_client_secret"],
        "(?:[a-f0-9]{64}|[A-Za-z0-9]{32})",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ path: ".env", text: `COINBASE_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `COINBASE_API_KEY=${make.alnum(16)}\n` },
          { text: `COINBASE_API_SECRET=${make.alnum(31)}\n` },
        ],
      },
    },
  ],
});
