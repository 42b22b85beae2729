// Credentials of Shortcut.
import { UUID, UUID_LENGTH } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const shortcut = defineProvider({
  id: "shortcut",
  name: "Shortcut",
  docs: "https://developer.shortcut.com/api/rest/v3",
  revoke: "https://help.shortcut.com/hc/en-us/articles/205701199",
  rules: [
    {
      id: "shortcut-api-token",
      title: "Shortcut API token",
      ...assigned(
        ["shortcut_api", "shortcut_token", "shortcut-token", "clubhouse_api", "clubhouse_token"],
        UUID,
        UUID_LENGTH,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [{ text: `SHORTCUT_API_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SHORTCUT_WORKSPACE_ID=${make.uuid()}\n` },
          { text: `SHORTCUT_API_TOKEN=${make.hex(32)}\n` },
        ],
      },
    },
  ],
});
