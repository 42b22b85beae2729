// Credentials of WeCom.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const wecom = defineProvider({
  id: "wecom",
  name: "WeCom",
  docs: "https://developer.work.weixin.qq.com/document/path/91770",
  revoke: "https://developer.work.weixin.qq.com/document/path/91770",
  rules: [
    {
      id: "wecom-group-robot-webhook",
      title: "WeCom group robot webhook",
      ...token("qyapi.weixin.qq.com/cgi-bin/webhook/send?key=", `(?<secret>${UUID})`, UUID_LENGTH, "A-Za-z0-9_"),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `WECOM_WEBHOOK=https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=${secret}\n`, secret }];
        },
        allows: () => [{ text: "WECOM_WEBHOOK=https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=YOUR_KEY\n" }],
      },
    },
    {
      id: "wecom-corp-secret",
      title: "WeCom application secret",
      ...assigned(["corpsecret", "corp_secret"], "[A-Za-z0-9_-]{43}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.base64url(42)}k`;
          return [
            { text: `WECOM_CORP_SECRET=${secret}\n`, secret },
            { text: `https://qyapi.example.test/cgi-bin/gettoken?corpid=ww1&corpsecret=${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `WECOM_CORP_ID=ww${make.hex(16)}\n` }],
      },
    },
  ],
});
