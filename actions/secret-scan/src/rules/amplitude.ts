// Credentials of Amplitude.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const amplitude = defineProvider({
  id: "amplitude",
  name: "Amplitude",
  docs: "https://amplitude.com/docs/admin/account-management/manage-orgs-projects#view-and-edit-your-project-information",
  revoke: "https://amplitude.com/docs/apis/keys-and-tokens",
  rules: [
    {
      id: "amplitude-secret-key",
      title: "Amplitude secret key",
      ...assigned(["amplitude_secret", "amplitude-secret", "amplitudesecret"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ path: ".env", text: `AMPLITUDE_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `AMPLITUDE_API_KEY=${make.hex(32)}\n` },
          { text: `AMPLITUDE_SECRET_KEY=${make.hex(33)}\n` },
        ],
      },
    },
  ],
});
