// Credentials of Sumo Logic.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sumologic = defineProvider({
  id: "sumologic",
  name: "Sumo Logic",
  docs: "https://help.sumologic.com/docs/manage/security/access-keys/",
  revoke: "https://help.sumologic.com/docs/manage/security/access-keys/",
  rules: [
    {
      id: "sumologic-access-key",
      title: "Sumo Logic access key",
      ...assigned(
        [
          "sumologic_access_key",
          "sumologic_accesskey",
          "sumologic-access-key",
          "sumologicaccesskey",
          "sumo_access_key",
          "sumo_logic_access_key",
          "sumologic_key",
        ],
        "[A-Za-z0-9]{64}",
        64,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(64);
          return [
            { text: `SUMOLOGIC_ACCESSKEY=${secret}\n`, secret },
            { path: "main.tf", text: `sumologic_access_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SUMOLOGIC_ACCESSID=su${make.alnum(12)}\n` },
          { text: `SUMOLOGIC_ACCESSKEY=${make.alnum(40)}\n` },
        ],
      },
    },
  ],
});
