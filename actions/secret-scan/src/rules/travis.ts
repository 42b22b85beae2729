// Credentials of Travis CI.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const travis = defineProvider({
  id: "travis",
  name: "Travis CI",
  docs: "https://developer.travis-ci.com/authentication",
  revoke: "https://developer.travis-ci.com/authentication",
  rules: [
    {
      id: "travis-api-token",
      title: "Travis CI API token",
      ...assigned(
        ["travis_token", "travis_api", "travis-token", "travistoken", "travis_ci_token", "travis_access"],
        "(?=[A-Za-z_-]{0,21}[0-9])[A-Za-z0-9_-]{22}",
        22,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}7x`;
          return [{ text: `TRAVIS_TOKEN=${secret}\n`, secret }];
        },
        allows: () => [
          { text: "TRAVIS_API_URL=https://travis.example.test\n" },
          { text: "TRAVIS_TOKEN=your-travis-token-here\n" },
        ],
      },
    },
  ],
});
