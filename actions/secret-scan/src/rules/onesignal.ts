// Credentials of OneSignal.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const onesignal = defineProvider({
  id: "onesignal",
  name: "OneSignal",
  docs: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  revoke: "https://documentation.onesignal.com/docs/en/keys-and-ids",
  rules: [
    {
      id: "onesignal-app-api-key",
      title: "OneSignal app API key",
      ...token("os_v2_app_", "[a-z2-7]{103}", 103),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `os_v2_app_${make.of("abcdefghijklmnopqrstuvwxyz234567", 103)}`;
          return [{ text: `ONESIGNAL_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `ONESIGNAL_APP_ID=${make.uuid()}\n` },
          { text: `ONESIGNAL_API_KEY=os_v2_app_${make.lower(60)}\n` },
        ],
      },
    },
    {
      id: "onesignal-organization-api-key",
      title: "OneSignal organization API key",
      ...token("os_v2_org_", "[a-z2-7]{103}", 103),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `os_v2_org_${make.of("abcdefghijklmnopqrstuvwxyz234567", 103)}`;
          return [{ text: `ONESIGNAL_ORG_KEY="${secret}"\n`, secret }];
        },
        allows: (make) => [{ text: `ONESIGNAL_ORG_KEY="os_v2_org_${make.lower(90)}"\n` }],
      },
    },
  ],
});
