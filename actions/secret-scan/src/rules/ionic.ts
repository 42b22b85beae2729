// Credentials of Ionic Appflow.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ionic = defineProvider({
  id: "ionic",
  name: "Ionic Appflow",
  docs: "https://ionic.io/docs/appflow/personal-access-tokens",
  revoke: "https://ionic.io/docs/appflow/personal-access-tokens",
  rules: [
    {
      id: "ionic-personal-access-token",
      title: "Ionic personal access token",
      ...assigned(
        ["ionic_token", "ionic_api", "ionic_pat", "ionic_access", "ionic-token", "appflow_token", "appflow_api"],
        "ion_[A-Za-z0-9]{42}",
        46,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ion_${make.alnum(42)}`;
          return [{ path: ".env", text: `IONIC_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `IONIC_TOKEN=ion_${make.alnum(41)}\n` }, { text: `IONIC_APP_ID=${make.hex(8)}\n` }],
      },
    },
  ],
});
