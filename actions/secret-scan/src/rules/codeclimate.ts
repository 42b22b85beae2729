// Credentials of Code Climate.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const codeclimate = defineProvider({
  id: "codeclimate",
  name: "Code Climate",
  docs: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  revoke: "https://docs.codeclimate.com/docs/finding-your-test-coverage-token",
  rules: [
    {
      id: "codeclimate-reporter-id",
      title: "Code Climate test reporter id",
      ...assigned(["cc_test_reporter_id", "codeclimate_repo_token", "codeclimate_reporter"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [{ path: ".travis.yml", text: `env:\n  - CC_TEST_REPORTER_ID=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `CC_TEST_REPORTER_ID=${make.hex(63)}\n` },
          { text: `cc_test_reporter_sha256 = ${make.hex(64)}\n` },
        ],
      },
    },
  ],
});
