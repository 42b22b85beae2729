// Credentials of Cursor.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const cursor = defineProvider({
  id: "cursor",
  name: "Cursor",
  docs: "https://docs.cursor.com/en/account/teams/admin-api",
  revoke: "https://cursor.com/dashboard",
  rules: [
    {
      id: "cursor-api-key",
      title: "Cursor API key",
      ...token("crsr_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `crsr_${make.hex(64)}`;
          return [{ path: ".env", text: `CURSOR_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CURSOR_API_KEY=crsr_${make.hex(63)}\n` },
          { text: `CURSOR_API_KEY=crsr_${"x".repeat(64)}\n` },
        ],
      },
    },
    {
      id: "cursor-legacy-key",
      title: "Cursor API key (key_)",
      ...assigned(["cursor_api", "cursor_key", "cursor-api", "cursorapikey"], "key_[a-f0-9]{64}", 68),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `key_${make.hex(64)}`;
          return [{ path: ".env", text: `CURSOR_API_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CURSOR_API_KEY=key_${make.hex(32)}\n` },
          { text: `cursor_key_id = ${make.digits(8)}\n` },
        ],
      },
    },
  ],
});
