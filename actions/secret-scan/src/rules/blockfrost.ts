// Credentials of Blockfrost.
import { longerStarts } from "../format/longer-starts.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

/** Identifiers in code start with these words, too; an id of 32 random characters holds digits and both cases. */
const MIXED = /^(?=.{0,45}[0-9].{0,45}[0-9])(?=.{0,45}[A-Z])(?=[a-z]{4,7}.{0,45}[a-z]).{36,39}$/;

const ALNUM = "abcdefghijklmnopqrstuvwxyz0123456789";

export const blockfrost = defineProvider({
  id: "blockfrost",
  name: "Blockfrost",
  docs: "https://blockfrost.dev/overview/getting-started",
  revoke: "https://blockfrost.dev/overview/getting-started",
  rules: [
    {
      id: "blockfrost-project-id",
      title: "Blockfrost project id (mainnet or IPFS)",
      ...token(["mainnet", "ipfs"], "[A-Za-z0-9]{32}", 32),
      level: "likely",
      judge: ({ secret }) => (MIXED.test(secret) ? { level: "likely" } : undefined),
      examples: {
        flags: (make) => {
          const secret = `mainnet${make.alnum(32)}`;
          return [
            { path: ".env", text: `BLOCKFROST_PROJECT_ID=${secret}\n`, secret },
            { path: "lucid.ts", text: `new Blockfrost(url, "${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `BLOCKFROST_PROJECT_ID=mainnet${make.alnum(31)}\n` },
          { text: `BLOCKFROST_PROJECT_ID=mainnet${"X".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "blockfrost-test-project-id",
      title: "Blockfrost project id (test network)",
      ...token(["preprod", "preview"], "[A-Za-z0-9]{32}", 32),
      keywords: ["preprod", "preview"].flatMap((start) => longerStarts(start, ALNUM, "s")),
      level: "possible",
      judge: ({ secret }) => (MIXED.test(secret) ? { level: "possible" } : undefined),
      examples: {
        flags: (make) => {
          const secret = `preprod${make.alnum(32)}`;
          return [{ path: ".env", text: `BLOCKFROST_PROJECT_ID=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `BLOCKFROST_PROJECT_ID=preprod${make.alnum(33)}\n` },
          { text: `previewWindow${make.lower(20)}()\n` },
        ],
      },
    },
  ],
});
