// Credentials of Twilio. Ids of accounts (`AC…`) are no secrets; ids of API keys (`SK…`) say which key leaked.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const IAM = "https://www.twilio.com/docs/iam";

export const twilio = defineProvider({
  id: "twilio",
  name: "Twilio",
  docs: `${IAM}/api-keys`,
  revoke: `${IAM}/api/authtoken`,
  rules: [
    {
      id: "twilio-auth-token",
      title: "Twilio auth token",
      ...assigned(["twilio"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `TWILIO_AUTH_TOKEN=${secret}\n`, secret },
            { path: "config.yml", text: `twilio_auth_token: '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TWILIO_AUTH_TOKEN=${make.hex(31)}\n` },
          { text: `TWILIO_ACCOUNT_SID=AC${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "twilio-api-secret",
      title: "Twilio API key secret",
      ...assigned(
        ["twilio_api_secret", "twilio_api_key_secret", "twilio_secret", "twilio_key_secret", "twilioapisecret"],
        "[a-z0-9]{32}",
        32,
      ),
      level: "likely",
      minEntropy: 3.5,
      revoke: `${IAM}/api-keys/key-resource-v1`,
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(31)}Z`;
          return [{ text: `TWILIO_API_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TWILIO_API_SECRET=${make.alnum(33)}\n` },
          { text: `TWILIO_API_KEY=SK${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "twilio-api-key-id",
      title: "Twilio API key id",
      ...assigned(["twilio"], "SK[a-f0-9]{32}", 34),
      level: "possible",
      revoke: `${IAM}/api-keys/key-resource-v1`,
      examples: {
        flags: (make) => {
          const secret = `SK${make.hex(32)}`;
          return [{ text: `TWILIO_API_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `TWILIO_API_KEY=SK${make.hex(31)}\n` },
          { text: `TWILIO_ACCOUNT_SID=AC${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
