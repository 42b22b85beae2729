// Credentials of Coveralls.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const coveralls = defineProvider({
  id: "coveralls",
  name: "Coveralls",
  docs: "https://docs.coveralls.io/",
  revoke: "https://docs.coveralls.io/api-introduction",
  rules: [
    {
      id: "coveralls-repo-token",
      title: "Coveralls repository token",
      ...assigned(
        ["coveralls_repo_token", "coveralls_token", "coverallsrepotoken", "coveralls-repo-token"],
        "[A-Za-z0-9]{32,36}",
        36,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.alnum(33);
          return [
            { path: ".env", text: `COVERALLS_REPO_TOKEN=${secret}\n`, secret },
            { path: "ci.yml", text: `COVERALLS_REPO_TOKEN: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `COVERALLS_REPO_TOKEN=${make.alnum(31)}\n` },
          { text: "COVERALLS_SERVICE_NAME=github-actions\n" },
        ],
      },
    },
  ],
});
