// Credentials of CircleCI.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const circleci = defineProvider({
  id: "circleci",
  name: "CircleCI",
  docs: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
  revoke: "https://circleci.com/docs/guides/toolkit/managing-api-tokens/",
  rules: [
    {
      id: "circleci-personal-token",
      title: "CircleCI personal API token",
      ...token("CCIPAT_", "[A-Za-z0-9]{22}_[a-f0-9]{40}", 63),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `CCIPAT_${make.alnum(22)}_${make.hex(40)}`;
          return [
            { path: ".env", text: `CIRCLE_TOKEN=${secret}\n`, secret },
            { path: "trigger.sh", text: `curl -H "Circle-Token: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `CIRCLE_TOKEN=CCIPAT_${make.alnum(22)}\n` },
          { text: `CIRCLE_TOKEN=CCIPAT_${"x".repeat(22)}_${"x".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "circleci-project-token",
      title: "CircleCI project API token",
      ...token("CCIPRJ_", "[A-Za-z0-9]{22}_[a-f0-9]{40}", 63),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `CCIPRJ_${make.alnum(22)}_${make.hex(40)}`;
          return [{ path: ".env", text: `CIRCLE_PROJECT_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `CIRCLE_PROJECT_TOKEN=CCIPRJ_${make.alnum(22)}_${make.hex(39)}\n` }],
      },
    },
    {
      id: "circleci-legacy-token",
      title: "CircleCI API token (without prefix)",
      ...assigned(
        ["circle_token", "circle-token", "circleci_token", "circleci_api", "circleci-token", "circletoken"],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `CIRCLE_TOKEN=${secret}\n`, secret },
            { path: "badge.sh", text: `curl -H "Circle-Token: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `CIRCLE_SHA1=${make.hex(40)}\n` }, { text: `CIRCLE_TOKEN=${make.hex(39)}\n` }],
      },
    },
  ],
});
