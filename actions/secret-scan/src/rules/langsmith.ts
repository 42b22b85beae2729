// Credentials of LangSmith.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const langsmith = defineProvider({
  id: "langsmith",
  name: "LangSmith",
  docs: "https://docs.langchain.com/langsmith/create-account-api-key",
  revoke: "https://docs.langchain.com/langsmith/create-account-api-key",
  rules: [
    {
      id: "langsmith-personal-token",
      title: "LangSmith personal access token",
      ...token("lsv2_pt_", "[a-f0-9]{32}_[a-f0-9]{10}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lsv2_pt_${make.hex(32)}_${make.hex(10)}`;
          return [
            { text: `LANGSMITH_API_KEY=${secret}\n`, secret },
            { path: "agent.py", text: `os.environ["LANGCHAIN_API_KEY"] = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LANGSMITH_API_KEY=lsv2_pt_${make.hex(32)}\n` },
          { text: `LANGSMITH_API_KEY=lsv2_pt_${"x".repeat(32)}_${"x".repeat(10)}\n` },
        ],
      },
    },
    {
      id: "langsmith-service-key",
      title: "LangSmith service key",
      ...token("lsv2_sk_", "[a-f0-9]{32}_[a-f0-9]{10}", 43),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `lsv2_sk_${make.hex(32)}_${make.hex(10)}`;
          return [{ text: `langsmithApiKey: "${secret}"\n`, secret }];
        },
        allows: (make) => [{ text: `langsmithApiKey: "lsv2_sk_${make.hex(32)}_${make.hex(12)}"\n` }],
      },
    },
  ],
});
