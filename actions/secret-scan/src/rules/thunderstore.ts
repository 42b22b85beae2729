// Credentials of Thunderstore.
import { base62Crc, judgeBase62Crc } from "../format/base62-crc.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

/** 30 random characters and six of a checksum: `django/thunderstore/account/tokens.py` in Thunderstore's own source. */
function sound(make: Synthetic): string {
  const body = make.alnum(30);
  return `tss_${body}${base62Crc(body)}`;
}

export const thunderstore = defineProvider({
  id: "thunderstore",
  name: "Thunderstore",
  docs: "https://thunderstore.io/api/docs/",
  revoke: "https://wiki.thunderstore.io/mods/creating-a-package",
  rules: [
    {
      id: "thunderstore-service-account-token",
      title: "Thunderstore service account token",
      ...token("tss_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      judge: ({ secret }) => judgeBase62Crc(secret, "tss_"),
      examples: {
        flags: (make) => {
          const [secret, second] = [sound(make), `tss_${make.alnum(30)}zzzzzz`];
          return [
            { text: `TCLI_AUTH_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { path: "publish.yml", text: `env:\n  TCLI_AUTH_TOKEN: ${second}\n`, secret: second, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `TCLI_AUTH_TOKEN=tss_${make.alnum(35)}\n` },
          { text: `TCLI_AUTH_TOKEN=tss_${"x".repeat(36)}\n` },
        ],
      },
    },
  ],
});
