// The text of a new provider of credentials for secret-scan.
import { constantOf } from "./constant-name.ts";

/** A provider with one rule that finds `<id>_` and 32 letters or digits. */
export function providerScaffold(id: string): string {
  const prefix = `${id.replaceAll("-", "_")}_`;
  return `// Credentials of ${id}.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ${constantOf(id)} = defineProvider({
  id: "${id}",
  name: "${id}",
  docs: "https://docs.example.test/the-page-about-the-format",
  revoke: "https://docs.example.test/the-page-on-how-to-revoke",
  rules: [
    {
      id: "${id}-api-key",
      title: "${id} API key",
      ...token("${prefix}", "[A-Za-z0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = \`${prefix}\${make.alnum(32)}\`;
          return [{ text: \`key: "\${secret}"\\n\`, secret }];
        },
        allows: (make) => [{ text: \`${prefix}\${make.alnum(31)}\\n\` }, { text: \`${prefix}\${"x".repeat(32)}\\n\` }],
      },
    },
  ],
});
`;
}
