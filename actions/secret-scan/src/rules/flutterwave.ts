// Credentials of Flutterwave.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const flutterwave = defineProvider({
  id: "flutterwave",
  name: "Flutterwave",
  docs: "https://developer.flutterwave.com/docs/authentication",
  revoke: "https://developer.flutterwave.com/v3.0/docs/authentication",
  rules: [
    {
      id: "flutterwave-secret-key",
      title: "Flutterwave secret key (live)",
      ...token("FLWSECK-", "[a-f0-9]{32}-[A-Za-z0-9-]{0,12}X", 46),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `FLWSECK-${make.hex(32)}-X`;
          return [
            { path: ".env", text: `FLW_SECRET_KEY=${secret}\n`, secret },
            { path: "pay.js", text: `new Flutterwave(publicKey, '${secret}')\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FLW_PUBLIC_KEY=FLWPUBK-${make.hex(32)}-X\n` },
          { text: `FLW_SECRET_KEY=FLWSECK-${make.hex(31)}-X\n` },
        ],
      },
    },
    {
      id: "flutterwave-test-key",
      title: "Flutterwave secret key (test)",
      ...token("FLWSECK_TEST-", "[a-f0-9]{32}-X", 34),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `FLWSECK_TEST-${make.hex(32)}-X`;
          return [{ path: ".env", text: `FLW_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `FLW_PUBLIC_KEY=FLWPUBK_TEST-${make.hex(32)}-X\n` },
          { text: `FLW_SECRET_KEY=FLWSECK_TEST-${"x".repeat(32)}-X\n` },
        ],
      },
    },
  ],
});
