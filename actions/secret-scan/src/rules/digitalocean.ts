// Credentials of DigitalOcean.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const digitalocean = defineProvider({
  id: "digitalocean",
  name: "DigitalOcean",
  docs: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  revoke: "https://docs.digitalocean.com/reference/api/create-personal-access-token/",
  rules: [
    {
      id: "digitalocean-personal-access-token",
      title: "DigitalOcean personal access token",
      ...token("dop_v1_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dop_v1_${make.hex(64)}`;
          return [
            { path: ".env", text: `DIGITALOCEAN_TOKEN=${secret}\n`, secret },
            { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DIGITALOCEAN_TOKEN=dop_v1_${make.hex(63)}\n` },
          { text: `DIGITALOCEAN_TOKEN=dop_v1_${"x".repeat(64)}\n` },
        ],
      },
    },
    {
      id: "digitalocean-oauth-token",
      title: "DigitalOcean OAuth access token",
      ...token("doo_v1_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `doo_v1_${make.hex(64)}`;
          return [
            { path: ".env", text: `DO_ACCESS_TOKEN=${secret}\n`, secret },
            { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DO_ACCESS_TOKEN=doo_v1_${make.hex(63)}\n` },
          { text: `DO_ACCESS_TOKEN=doo_v1_${"x".repeat(64)}\n` },
        ],
      },
    },
    {
      id: "digitalocean-refresh-token",
      title: "DigitalOcean OAuth refresh token",
      ...token("dor_v1_", "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `dor_v1_${make.hex(64)}`;
          return [
            { path: ".env", text: `DO_REFRESH_TOKEN=${secret}\n`, secret },
            { path: "main.tf", text: `provider "digitalocean" {\n  token = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `DO_REFRESH_TOKEN=dor_v1_${make.hex(63)}\n` },
          { text: `DO_REFRESH_TOKEN=dor_v1_${"x".repeat(64)}\n` },
        ],
      },
    },
    {
      id: "digitalocean-spaces-secret",
      title: "DigitalOcean Spaces secret key",
      ...assigned(
        ["spaces_secret", "do_spaces_secret", "spaces-secret", "spacessecret", "digitalocean_spaces"],
        "[A-Za-z0-9+/]{43}",
        43,
      ),
      level: "likely",
      revoke: "https://docs.digitalocean.com/products/spaces/how-to/manage-access/",
      examples: {
        flags: (make) => {
          const secret = make.base64(43);
          return [{ path: ".env", text: `SPACES_SECRET_ACCESS_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `SPACES_ACCESS_KEY_ID=DO00${make.upperAlnum(16)}\n` },
          { text: `SPACES_SECRET_ACCESS_KEY=${make.alnum(42)}\n` },
        ],
      },
    },
  ],
});
