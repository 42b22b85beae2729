// Credentials of Tencent Cloud.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const tencentCloud = defineProvider({
  id: "tencent-cloud",
  name: "Tencent Cloud",
  docs: "https://www.tencentcloud.com/document/product/598/34228",
  revoke: "https://www.tencentcloud.com/document/product/598/34227",
  rules: [
    {
      id: "tencent-cloud-secret-id",
      title: "Tencent Cloud secret ID",
      ...token("AKID", "[A-Za-z0-9]{32}", 32),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `AKID${make.alnum(32)}`;
          return [{ text: `TENCENTCLOUD_SECRET_ID=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `TENCENTCLOUD_SECRET_ID=AKID${make.alnum(12)}\n` },
          { text: `AKID${"x".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "tencent-cloud-secret-key",
      title: "Tencent Cloud secret key",
      ...assigned(
        [
          "tencentcloud_secret_key",
          "tencentcloud-secret-key",
          "tencent_secret_key",
          "tencentcloudsecretkey",
          "qcloud_secret_key",
          "cos_secret_key",
          "tencent_cloud_secret_key",
        ],
        "[A-Za-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [
            { text: `TENCENTCLOUD_SECRET_KEY=${secret}\n`, secret },
            { path: "cos.py", text: `tencent_secret_key = '${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `TENCENTCLOUD_SECRET_KEY=${make.alnum(20)}\n` },
          { text: "TENCENTCLOUD_REGION=ap-guangzhou\n" },
        ],
      },
    },
  ],
});
