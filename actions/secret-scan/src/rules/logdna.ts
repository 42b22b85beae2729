// Credentials of LogDNA (Mezmo).
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const logdna = defineProvider({
  id: "logdna",
  name: "LogDNA (Mezmo)",
  docs: "https://docs.mezmo.com/docs/ingestion-key",
  revoke: "https://docs.mezmo.com/docs/api-keys",
  rules: [
    {
      id: "logdna-ingestion-key",
      title: "LogDNA ingestion key",
      ...assigned(["logdna", "mezmo"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `LOGDNA_INGESTION_KEY=${secret}\n`, secret },
            { path: "agent.yaml", text: `logdna-agent-key: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LOGDNA_INGESTION_KEY=${make.hex(40)}\n` },
          { text: "LOGDNA_HOST=logs.example.test\n" },
        ],
      },
    },
    {
      id: "logdna-service-key",
      title: "LogDNA service key",
      ...assigned(["logdna", "mezmo"], "sts_[a-f0-9]{32}", 36),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sts_${make.hex(32)}`;
          return [{ text: `MEZMO_SERVICE_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `MEZMO_SERVICE_KEY=sts_${make.hex(12)}\n` }],
      },
    },
  ],
});
