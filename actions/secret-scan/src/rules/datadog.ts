// Credentials of Datadog.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const datadog = defineProvider({
  id: "datadog",
  name: "Datadog",
  docs: "https://docs.datadoghq.com/account_management/api-app-keys/",
  revoke: "https://docs.datadoghq.com/account_management/api-app-keys/#revoke-api-keys",
  rules: [
    {
      id: "datadog-api-key",
      title: "Datadog API key",
      ...assigned(["datadog", "dd_api_key", "dd-api-key"], "[a-f0-9]{32}", 32),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `DD_API_KEY=${secret}\n`, secret },
            { path: "values.yaml", text: `datadog:\n  site: eu\n  datadogApiKey: "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DD_API_KEY=${make.hex(31)}\n` },
          { text: `datadog_commit = "${make.hex(40)}"\n` },
          { text: `DD_API_KEY=${"0".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "datadog-application-key",
      title: "Datadog application key",
      ...assigned(
        [
          "dd_app_key",
          "dd-app-key",
          "dd_application_key",
          "dd-application-key",
          "datadog_app",
          "datadogapp",
          "datadog_application",
        ],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { path: ".env", text: `DD_APP_KEY=${secret}\n`, secret },
            { path: "monitor.sh", text: `curl -H "DD-APPLICATION-KEY: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [{ text: `DD_APP_KEY=${make.hex(39)}\n` }, { text: `DD_GIT_COMMIT_SHA=${make.hex(40)}\n` }],
      },
    },
    {
      id: "datadog-prefixed-application-key",
      title: "Datadog application key (with prefix)",
      ...token("ddapp_", "[A-Za-z0-9]{34}", 34),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `ddapp_${make.alnum(34)}`;
          return [{ path: ".env", text: `DD_APP_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `DD_APP_KEY=ddapp_${make.alnum(33)}\n` },
          { text: `DD_APP_KEY=ddapp_${"x".repeat(34)}\n` },
        ],
      },
    },
    {
      id: "datadog-access-token",
      title: "Datadog personal or service access token",
      ...token(["ddpat_", "ddsat_"], "[A-Za-z0-9][A-Za-z0-9_]{31,95}", 96),
      level: "likely",
      revoke: "https://docs.datadoghq.com/account_management/personal-access-tokens/",
      examples: {
        flags: (make) => {
          const secret = `ddpat_${make.alnum(40)}`;
          return [{ path: "monitor.sh", text: `curl -H "Authorization: Bearer ${secret}"\n`, secret }];
        },
        allows: (make) => [
          { text: `DD_PAT=ddpat_${make.alnum(20)}\n` },
          { text: `weapon_ddpat_urb_light_large_${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
