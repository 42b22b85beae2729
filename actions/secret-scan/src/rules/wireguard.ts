// Keys of WireGuard tunnels.
import { Buffer } from "node:buffer";
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const KEY = "(?<secret>[A-Za-z0-9+/]{42}[AEIMQUYcgkosw048]=)(?![A-Za-z0-9+/=])";

/** `wg genkey` clamps the key as Curve25519 wants it (RFC 7748, section 5): five bits are always the same. */
function isClamped(base64: string): boolean {
  const key = Buffer.from(base64, "base64");
  return ((key[0] ?? 0) & 7) === 0 && ((key[31] ?? 0) & 0xc0) === 0x40;
}

function makeKey(make: Synthetic): string {
  const key = Buffer.from(make.bytes(32));
  key[0] = (key[0] ?? 0) & 0xf8;
  key[31] = ((key[31] ?? 0) & 0x7f) | 0x40;
  return key.toString("base64");
}

export const wireguard = defineProvider({
  id: "wireguard",
  name: "WireGuard",
  docs: "https://man7.org/linux/man-pages/man8/wg.8.html",
  revoke: "https://www.wireguard.com/quickstart/#key-generation",
  rules: [
    {
      id: "wireguard-private-key",
      title: "WireGuard private key",
      keywords: ["privatekey=", "privatekey =", "privatekey:", "privatekey :"],
      pattern: new RegExp(`PrivateKey[ \\t]{0,8}[=:][ \\t]{0,8}["']?${KEY}`, "i"),
      reach: { before: 0, after: 74 },
      level: "likely",
      judge: (candidate) => {
        const { secret } = candidate;
        if (!isClamped(secret)) return { level: "possible", note: "not clamped as wg does it" };
        return judgePlacedPassword(candidate, secret, { level: "likely" });
      },
      examples: {
        flags: (make) => {
          const [secret, bytes] = [makeKey(make), Buffer.from(make.bytes(32))];
          bytes[31] = (bytes[31] ?? 0) | 0x80;
          const other = bytes.toString("base64");
          return [
            { path: "wg0.conf", text: `[Interface]\nAddress = 10.0.0.2/32\nPrivateKey = ${secret}\n`, secret },
            { path: "wg0.conf", text: `PrivateKey = ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { path: "wg0.conf", text: `[Peer]\nPublicKey = ${makeKey(make)}\n` },
          { path: "wg0.conf", text: `PrivateKey = ${make.alnum(30)}\n` },
          { path: "wg0.conf", text: `PrivateKey = \${WG_PRIVATE_KEY}\n` },
        ],
      },
    },
    {
      id: "wireguard-preshared-key",
      title: "WireGuard preshared key",
      keywords: ["presharedkey=", "presharedkey =", "presharedkey:", "presharedkey :"],
      pattern: new RegExp(`PresharedKey[ \\t]{0,8}[=:][ \\t]{0,8}["']?${KEY}`, "i"),
      reach: { before: 0, after: 76 },
      level: "likely",
      judge: (candidate) => judgePlacedPassword(candidate, candidate.secret, { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = Buffer.from(make.bytes(32)).toString("base64");
          return [{ path: "wg0.conf", text: `[Peer]\nPresharedKey = ${secret}\n`, secret }];
        },
        allows: () => [{ path: "wg0.conf", text: `PresharedKey = (hidden)\n` }],
      },
    },
  ],
});
