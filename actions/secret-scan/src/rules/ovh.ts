// Credentials of OVHcloud.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ovh = defineProvider({
  id: "ovh",
  name: "OVHcloud",
  docs: "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
  revoke:
    "https://help.ovhcloud.com/csm/en-api-getting-started-ovhcloud-api?id=kb_article_view&sysparm_article=KB0042777",
  rules: [
    {
      id: "ovh-application-secret",
      title: "OVHcloud application secret",
      ...assigned(
        ["ovh_application_secret", "ovh-application-secret", "ovh_app_secret", "ovhapplicationsecret"],
        "[A-Za-z0-9]{32}",
        32,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ text: `OVH_APPLICATION_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `OVH_APPLICATION_KEY=${make.alnum(16)}\n` },
          { text: `OVH_APPLICATION_SECRET=${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "ovh-consumer-key",
      title: "OVHcloud consumer key",
      ...assigned(["ovh_consumer_key", "ovh-consumer-key", "ovhconsumerkey"], "[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [{ text: `OVH_CONSUMER_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `OVH_CONSUMER_KEY=${make.alnum(33)}\n` }],
      },
    },
  ],
});
