// Credentials of Persona.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const persona = defineProvider({
  id: "persona",
  name: "Persona",
  docs: "https://docs.withpersona.com/api-keys",
  revoke: "https://docs.withpersona.com/api-keys",
  rules: [
    {
      id: "persona-production-key",
      title: "Persona production API key",
      ...token("persona_production_", UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `persona_production_${make.uuid()}`;
          return [{ text: `PERSONA_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `PERSONA_API_KEY=persona_production_${make.hex(16)}\n` },
          { text: `PERSONA_TEMPLATE_ID=itmpl_${make.alnum(24)}\n` },
        ],
      },
    },
    {
      id: "persona-sandbox-key",
      title: "Persona sandbox API key",
      ...token("persona_sandbox_", UUID, UUID_LENGTH),
      level: "possible",
      examples: {
        flags: (make) => {
          const secret = `persona_sandbox_${make.uuid()}`;
          return [{ text: `PERSONA_API_KEY="${secret}"\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `PERSONA_API_KEY="persona_sandbox_${make.hex(32)}"\n` }],
      },
    },
  ],
});
