// Credentials of Pinecone.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const pinecone = defineProvider({
  id: "pinecone",
  name: "Pinecone",
  docs: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  revoke: "https://docs.pinecone.io/guides/projects/manage-api-keys",
  rules: [
    {
      id: "pinecone-api-key",
      title: "Pinecone API key",
      ...token("pcsk_", "[A-Za-z0-9]{5,6}_[A-Za-z0-9]{62,64}", 71),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `pcsk_${make.alnum(6)}_${make.alnum(63)}`;
          return [
            { text: `PINECONE_API_KEY=${secret}\n`, secret },
            { path: "index.py", text: `pc = Pinecone(api_key="${secret}")\n`, secret },
          ];
        },
        allows: (make) => [{ text: `PINECONE_API_KEY=pcsk_${make.alnum(6)}\n` }, { text: "PINECONE_INDEX=docs\n" }],
      },
    },
    {
      id: "pinecone-legacy-api-key",
      title: "Pinecone API key (old format)",
      ...assigned(["pinecone"], UUID, UUID_LENGTH),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `PINECONE_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `PINECONE_API_KEY=${make.hex(32)}\n` }],
      },
    },
  ],
});
