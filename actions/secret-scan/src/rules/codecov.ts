// Credentials of Codecov.
import { UUID } from "../format/uuid.ts";
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const codecov = defineProvider({
  id: "codecov",
  name: "Codecov",
  docs: "https://docs.codecov.com/docs/codecov-tokens",
  revoke: "https://docs.codecov.com/docs/codecov-tokens",
  rules: [
    {
      id: "codecov-upload-token",
      title: "Codecov upload token",
      ...assigned(
        ["codecov_token", "codecov-token", "codecovtoken", "codecov_upload", "codecov.token"],
        `(?:${UUID}|[a-f0-9]{32})`,
        36,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.uuid();
          return [
            { path: "ci.yml", text: `env:\n  CODECOV_TOKEN: ${secret}\n`, secret },
            { path: "upload.sh", text: `codecov_token='${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CODECOV_TOKEN=${make.hex(31)}\n` },
          { text: `codecov_uploader_sha256 = '${make.hex(64)}'\n` },
        ],
      },
    },
  ],
});
