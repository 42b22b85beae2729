// Credentials of MaxMind.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const maxmind = defineProvider({
  id: "maxmind",
  name: "MaxMind",
  docs: "https://dev.maxmind.com/geoip/release-notes/2023-03-16-changes-to-maxmind-license-keys/",
  revoke: "https://support.maxmind.com/knowledge-base/articles/replace-your-maxmind-license-key",
  rules: [
    {
      id: "maxmind-license-key",
      title: "MaxMind license key",
      keywords: ["_mmk"],
      pattern: /(?<![A-Za-z0-9_])[A-Za-z0-9]{6}_[A-Za-z0-9_]{29}_mmk(?![A-Za-z0-9_])/,
      reach: { before: 36, after: 5 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(6)}_${make.alnum(29)}_mmk`;
          return [
            { text: `MAXMIND_LICENSE_KEY=${secret}\n`, secret },
            { path: "GeoIP.conf", text: `AccountID 42\nLicenseKey ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `MAXMIND_LICENSE_KEY=${make.alnum(6)}_${make.alnum(28)}_mmk\n` },
          { text: `struct page *${make.lower(6)}_mmk\n` },
        ],
      },
    },
    {
      id: "maxmind-legacy-license-key",
      title: "MaxMind license key (old format)",
      ...assigned(
        ["maxmind_license", "maxmindlicense", "maxmind_key", "geoip_license", "geoipupdate_license"],
        "(?=[A-Za-z]{0,15}[0-9])[A-Za-z0-9]{16}",
        16,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(10)}5${make.alnum(5)}`;
          return [{ text: `MAXMIND_LICENSE_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: "MAXMIND_LICENSE_KEY=YOUR_LICENSE_KEY\n" },
          { text: `MAXMIND_ACCOUNT_ID=${make.digits(6)}\n` },
        ],
      },
    },
  ],
});
