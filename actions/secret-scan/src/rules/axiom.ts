// Credentials of Axiom.
import { UUID } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const axiom = defineProvider({
  id: "axiom",
  name: "Axiom",
  docs: "https://axiom.co/docs/reference/tokens",
  revoke: "https://axiom.co/docs/reference/tokens",
  rules: [
    {
      id: "axiom-api-token",
      title: "Axiom API token",
      ...token("xaat-", UUID, 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xaat-${make.uuid()}`;
          return [
            { path: ".env", text: `AXIOM_TOKEN=${secret}\n`, secret },
            { path: "vector.yaml", text: `token: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `AXIOM_TOKEN=xaat-${make.hex(32)}\n` },
          { text: "AXIOM_TOKEN=xaat-your-token-here\n" },
        ],
      },
    },
    {
      id: "axiom-personal-token",
      title: "Axiom personal access token",
      ...token("xapt-", UUID, 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `xapt-${make.uuid()}`;
          return [{ path: ".env", text: `AXIOM_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `AXIOM_TOKEN=xapt-${make.hex(36)}\n` }],
      },
    },
  ],
});
