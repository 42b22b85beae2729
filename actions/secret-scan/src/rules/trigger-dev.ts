// Credentials of Trigger.dev.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const triggerDev = defineProvider({
  id: "trigger-dev",
  name: "Trigger.dev",
  docs: "https://trigger.dev/docs/apikeys",
  revoke: "https://trigger.dev/docs/apikeys",
  rules: [
    {
      id: "trigger-dev-secret-key",
      title: "Trigger.dev secret key",
      ...token(["tr_prod_", "tr_stg_", "tr_preview_"], "(?:sk_)?[A-Za-z0-9]{20,24}", 27),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tr_prod_${make.alnum(24)}`;
          return [{ text: `TRIGGER_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `TRIGGER_PUBLIC_KEY=pk_prod_${make.alnum(24)}\n` },
          { text: `TRIGGER_SECRET_KEY=tr_prod_${make.alnum(8)}\n` },
        ],
      },
    },
    {
      id: "trigger-dev-dev-secret-key",
      title: "Trigger.dev development secret key",
      ...token("tr_dev_", "(?:sk_)?[A-Za-z0-9]{20,24}", 27),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `tr_dev_${make.alnum(24)}`;
          return [{ text: `TRIGGER_SECRET_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `str_dev_${make.alnum(24)}\n` }],
      },
    },
    {
      id: "trigger-dev-personal-access-token",
      title: "Trigger.dev personal access token",
      ...token("tr_pat_", "[a-z1-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `tr_pat_${make.of("123456789abcdefghijkmnopqrstuvwxyz", 40)}`;
          return [{ text: `TRIGGER_ACCESS_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `TRIGGER_ACCESS_TOKEN=tr_pat_${make.lower(20)}\n` }],
      },
    },
  ],
});
