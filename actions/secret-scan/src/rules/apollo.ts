// Credentials of Apollo GraphOS.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const apollo = defineProvider({
  id: "apollo",
  name: "Apollo GraphOS",
  docs: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys",
  revoke: "https://www.apollographql.com/docs/graphos/platform/access-management/api-keys#deleting-api-keys",
  rules: [
    {
      id: "apollo-graph-api-key",
      title: "Apollo graph API key",
      ...token("service:", "[A-Za-z][A-Za-z0-9_-]{1,63}:[A-Za-z0-9_-]{22}", 87),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `service:storefront-api:${make.base64url(22)}`;
          return [
            { path: ".env", text: `APOLLO_KEY=${secret}\n`, secret },
            { path: "docker-compose.yml", text: `environment:\n  - APOLLO_KEY=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `APOLLO_KEY=service:storefront-api:${make.alnum(21)}\n` },
          { text: `image: service:latest:${make.hex(40)}\n` },
        ],
      },
    },
    {
      id: "apollo-personal-api-key",
      title: "Apollo personal API key",
      ...token("user:gh.", "[A-Za-z0-9-]{8,44}:[A-Za-z0-9_-]{22}", 67),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `user:gh.${make.uuid()}:${make.base64url(22)}`;
          return [{ path: ".env", text: `APOLLO_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `APOLLO_KEY=user:gh.${make.uuid()}\n` }],
      },
    },
  ],
});
