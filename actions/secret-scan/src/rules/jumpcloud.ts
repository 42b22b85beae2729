// Credentials of JumpCloud.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const jumpcloud = defineProvider({
  id: "jumpcloud",
  name: "JumpCloud",
  docs: "https://docs.jumpcloud.com/api/1.0/index.html#section/Authentication",
  revoke: "https://jumpcloud.com/support/jumpcloud-apis1",
  rules: [
    {
      id: "jumpcloud-api-key",
      title: "JumpCloud API key",
      ...token("jca_", "[A-Za-z0-9]{36}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `jca_${make.alnum(36)}`;
          return [
            { path: ".env", text: `JUMPCLOUD_API_KEY=${secret}\n`, secret },
            { path: "users.sh", text: `curl -H "x-api-key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `JUMPCLOUD_API_KEY=jca_${make.alnum(35)}\n` },
          { text: `JUMPCLOUD_API_KEY=jca_${"x".repeat(36)}\n` },
        ],
      },
    },
    {
      id: "jumpcloud-legacy-key",
      title: "JumpCloud API key (without prefix)",
      ...assigned(
        ["jumpcloud_api", "jumpcloud_key", "jumpcloudapi", "jumpcloud-api", "jc_api_key"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [{ path: ".env", text: `JUMPCLOUD_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `JUMPCLOUD_ORG_ID=${make.hex(24)}\n` },
          { text: `JUMPCLOUD_API_KEY=${make.hex(39)}\n` },
        ],
      },
    },
  ],
});
