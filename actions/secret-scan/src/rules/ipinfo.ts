// Credentials of IPinfo.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ipinfo = defineProvider({
  id: "ipinfo",
  name: "IPinfo",
  docs: "https://ipinfo.io/developers#authentication",
  revoke: "https://ipinfo.io/account/token",
  rules: [
    {
      id: "ipinfo-access-token",
      title: "IPinfo access token",
      ...assigned(
        ["ipinfo_token", "ipinfo_api", "ipinfo_key", "ipinfotoken", "ipinfo_access", "ipinfo-token"],
        "[a-f0-9]{14}",
        14,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(14);
          return [{ path: ".env", text: `IPINFO_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `IPINFO_TOKEN=${make.hex(13)}\n` }, { text: "IPINFO_TOKEN=$IPINFO_TOKEN\n" }],
      },
    },
    {
      id: "ipinfo-url-token",
      title: "IPinfo access token in a URL",
      keywords: ["ipinfo.io/"],
      pattern: /ipinfo\.io\/[\w.:/-]{0,64}\?token=(?<secret>[a-f0-9]{14})(?![A-Za-z0-9])/i,
      reach: { before: 0, after: 97 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(14);
          return [{ path: "geo.sh", text: `curl https://ipinfo.io/8.8.8.8/json?token=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: "curl https://ipinfo.io/8.8.8.8/json?token=$TOKEN\n" },
          { text: `curl https://ipinfo.io/8.8.8.8/json?token=${make.hex(20)}\n` },
        ],
      },
    },
  ],
});
