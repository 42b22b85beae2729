// Credentials of Expo.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const expo = defineProvider({
  id: "expo",
  name: "Expo",
  docs: "https://docs.expo.dev/accounts/programmatic-access/",
  revoke: "https://docs.expo.dev/accounts/programmatic-access/#revoking-access-tokens",
  rules: [
    {
      id: "expo-access-token",
      title: "Expo access token",
      ...assigned(
        ["expo_token", "expo-token", "expotoken", "expo_access_token", "expo_cli_token"],
        "[A-Za-z0-9_-]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(40);
          return [
            { path: ".env", text: `EXPO_TOKEN=${secret}\n`, secret },
            { path: "eas.yml", text: `expo-token: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `EXPO_TOKEN=${make.alnum(39)}\n` }, { text: `EXPO_PROJECT_ID=${make.uuid()}\n` }],
      },
    },
  ],
});
