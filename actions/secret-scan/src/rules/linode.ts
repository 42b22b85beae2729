// Credentials of Linode.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const linode = defineProvider({
  id: "linode",
  name: "Linode",
  docs: "https://techdocs.akamai.com/linode-api/reference/get-started",
  revoke: "https://techdocs.akamai.com/cloud-computing/docs/manage-personal-access-tokens",
  rules: [
    {
      id: "linode-token",
      title: "Linode personal access token",
      ...assigned(["linode"], "[a-f0-9]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(64);
          return [
            { text: `LINODE_TOKEN=${secret}\n`, secret },
            { path: "main.tf", text: `provider "linode" {\n  token = "x"\n}\nlinode_token = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `LINODE_TOKEN=${make.hex(40)}\n` },
          { text: `image: linode/csi-driver@sha256:${make.hex(64)}\n` },
        ],
      },
    },
  ],
});
