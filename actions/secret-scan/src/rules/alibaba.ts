// Credentials of Alibaba Cloud.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const alibaba = defineProvider({
  id: "alibaba",
  name: "Alibaba Cloud",
  docs: "https://www.alibabacloud.com/help/en/ram/user-guide/create-an-accesskey-pair",
  revoke: "https://www.alibabacloud.com/help/en/ram/user-guide/disable-an-accesskey-pair-of-a-ram-user",
  rules: [
    {
      id: "alibaba-access-key-id",
      title: "Alibaba Cloud AccessKey id",
      ...token("LTAI", "(?:[A-Za-z0-9]{20}|[A-Za-z0-9]{12})", 20),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `LTAI5t${make.alnum(18)}`;
          return [
            { path: ".env", text: `ALIBABA_CLOUD_ACCESS_KEY_ID=${secret}\n`, secret },
            { path: "oss.py", text: `auth = oss2.Auth('${secret}', key)\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ALIBABA_CLOUD_ACCESS_KEY_ID=LTAI5t${make.alnum(17)}\n` },
          { text: `accessKeyId: LTAI${"x".repeat(20)}\n` },
        ],
      },
    },
    {
      id: "alibaba-access-key-secret",
      title: "Alibaba Cloud AccessKey secret",
      ...assigned(
        [
          "alibaba_cloud_access_key_secret",
          "alicloud_secret",
          "aliyun_access_key_secret",
          "accesskeysecret",
          "access_key_secret",
          "alicloud_access_key_secret",
        ],
        "[A-Za-z0-9]{30}",
        30,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(30);
          return [
            { path: ".env", text: `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${secret}\n`, secret },
            { path: "config.yml", text: `accessKeySecret: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ALIBABA_CLOUD_ACCESS_KEY_SECRET=${make.alnum(29)}\n` },
          { text: "accessKeySecret: process.env.ALIBABA_CLOUD_ACCESS_KEY_SECRET\n" },
        ],
      },
    },
  ],
});
