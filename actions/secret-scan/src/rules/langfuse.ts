// Credentials of Langfuse.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const langfuse = defineProvider({
  id: "langfuse",
  name: "Langfuse",
  docs: "https://langfuse.com/docs/api-and-data-platform/features/public-api",
  revoke: "https://langfuse.com/faq/all/where-are-langfuse-api-keys",
  rules: [
    {
      id: "langfuse-secret-key",
      title: "Langfuse secret key",
      ...token("sk-lf-", UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sk-lf-${make.uuid()}`;
          return [
            { text: `LANGFUSE_SECRET_KEY="${secret}"\n`, secret },
            { path: "trace.py", text: `client = Langfuse(secret_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LANGFUSE_PUBLIC_KEY="pk-lf-${make.uuid()}"\n` },
          { text: `LANGFUSE_SECRET_KEY=sk-lf-${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
