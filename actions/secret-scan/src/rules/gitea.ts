// Credentials of Gitea.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const gitea = defineProvider({
  id: "gitea",
  name: "Gitea",
  docs: "https://docs.gitea.com/development/api-usage",
  revoke: "https://docs.gitea.com/development/api-usage",
  rules: [
    {
      id: "gitea-access-token",
      title: "Gitea access token",
      ...assigned(
        [
          "gitea_token",
          "gitea-token",
          "gitea_api",
          "gitea_access",
          "gitea_pat",
          "giteatoken",
          "forgejo_token",
          "forgejo-token",
          "codeberg_token",
        ],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `GITEA_TOKEN=${secret}\n`, secret },
            { path: "release.yml", text: `GITEA_ACCESS_TOKEN: ${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `GITEA_COMMIT=${make.hex(40)}\n` }, { text: `GITEA_TOKEN=${make.hex(39)}\n` }],
      },
    },
    {
      id: "gitea-runner-token",
      title: "Gitea runner registration token",
      ...assigned(
        ["gitea_runner_registration_token", "gitea_runner_token", "gitea-runner-token"],
        "[A-Za-z0-9]{40}",
        40,
      ),
      level: "likely",
      revoke: "https://docs.gitea.com/usage/actions/act-runner",
      examples: {
        flags: (make) => {
          const secret = make.alnum(40);
          return [{ path: "compose.yml", text: `GITEA_RUNNER_REGISTRATION_TOKEN: ${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `GITEA_RUNNER_REGISTRATION_TOKEN: ${make.alnum(39)}\n` },
          { text: `GITEA_RUNNER_NAME: ${make.lower(12)}\n` },
        ],
      },
    },
  ],
});
