// Credentials of UpCloud.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const upcloud = defineProvider({
  id: "upcloud",
  name: "UpCloud",
  docs: "https://developers.upcloud.com/1.3/20-tokens/",
  revoke: "https://upcloud.com/docs/guides/managing-api-tokens/",
  rules: [
    {
      id: "upcloud-api-token",
      title: "UpCloud API token",
      ...token("ucat_", "[A-Z0-9]{26}", 26),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ucat_01${make.upperAlnum(24)}`;
          return [{ text: `UPCLOUD_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `UPCLOUD_TOKEN=ucat_01${make.upperAlnum(12)}\n` },
          { text: "UPCLOUD_USERNAME=deploy\n" },
        ],
      },
    },
  ],
});
