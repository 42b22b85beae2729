// Credentials of Yandex Cloud.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const yandex = defineProvider({
  id: "yandex",
  name: "Yandex Cloud",
  docs: "https://yandex.cloud/en/docs/iam/concepts/authorization/api-key",
  revoke: "https://yandex.cloud/en/docs/iam/operations/compromised-credentials",
  rules: [
    {
      id: "yandex-api-key",
      title: "Yandex Cloud API key",
      ...token("AQVN", "[A-Za-z0-9_-]{35,38}", 38),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `AQVN${make.base64url(34)}k`;
          return [{ text: `YANDEX_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `YANDEX_API_KEY=AQVN${make.alnum(20)}\n` },
          { text: `YANDEX_FOLDER_ID=b1g${make.lowerAlnum(17)}\n` },
        ],
      },
    },
    {
      id: "yandex-iam-token",
      title: "Yandex Cloud IAM token",
      ...token("t1.9", "[A-Za-z0-9_-]{20,500}={0,2}\\.[A-Za-z0-9_-]{86}={0,2}", 591),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `t1.9${make.base64url(53)}.${make.base64url(86)}==`;
          return [{ text: `YC_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `YC_TOKEN=t1.9${make.base64url(120)}\n` }],
      },
    },
    {
      id: "yandex-oauth-token",
      title: "Yandex OAuth token",
      ...token("y0_Ag", "[A-Za-z0-9_-]{50,60}", 60),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `y0_Ag${make.base64url(53)}k`;
          return [{ text: `YC_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `YC_TOKEN=y0_Ag${make.alnum(12)}\n` }],
      },
    },
    {
      id: "yandex-static-key",
      title: "Yandex Cloud static secret access key",
      ...assigned(
        ["yandex", "storage_secret_key", "aws_secret_access_key", "secret_key", "yc_secret"],
        "YC[A-Za-z0-9_-]{38}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `YC${make.base64url(37)}k`;
          return [{ text: `YANDEX_STATIC_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `YANDEX_ACCESS_KEY_ID=YCAJE${make.base64url(19)}k\n` }],
      },
    },
  ],
});
