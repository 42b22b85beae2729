// Credentials of LaunchDarkly.
import { longerStarts } from "../format/longer-starts.ts";
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const launchdarkly = defineProvider({
  id: "launchdarkly",
  name: "LaunchDarkly",
  docs: "https://launchdarkly.com/docs/home/account/api",
  revoke: "https://launchdarkly.com/docs/home/account/api-clone-delete",
  rules: [
    {
      id: "launchdarkly-access-token",
      title: "LaunchDarkly API access token",
      ...token("api-", UUID, UUID_LENGTH),
      keywords: longerStarts("api-", "0123456789abcdef", "abcdef"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `api-${make.uuid()}`;
          return [
            { text: `LAUNCHDARKLY_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "ci.yaml", text: `accessToken: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LAUNCHDARKLY_CLIENT_SIDE_ID=${make.hex(24)}\n` },
          { text: `request-id: api-${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "launchdarkly-sdk-key",
      title: "LaunchDarkly SDK key",
      ...token("sdk-", UUID, UUID_LENGTH),
      level: "likely",
      revoke: "https://launchdarkly.com/docs/home/account/environment/keys",
      examples: {
        flags: (make) => {
          const secret = `sdk-${make.uuid()}`;
          return [{ text: `LAUNCHDARKLY_SDK_KEY="${secret}"\n`, secret }];
        },
        allows: (make) => [
          { text: `LAUNCHDARKLY_MOBILE_KEY="mob-${make.uuid()}"\n` },
          { text: `aws-sdk-${make.uuid()}\n` },
        ],
      },
    },
  ],
});
