// Credentials of IBM Cloud.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const ibmCloud = defineProvider({
  id: "ibm-cloud",
  name: "IBM Cloud",
  docs: "https://cloud.ibm.com/docs/account?topic=account-userapikey",
  revoke: "https://cloud.ibm.com/docs/account?topic=account-userapikey#delete_user_key",
  rules: [
    {
      id: "ibm-cloud-api-key",
      title: "IBM Cloud API key",
      ...assigned(
        [
          "ibmcloud_api",
          "ibm_cloud_api",
          "ibm_api_key",
          "ic_api_key",
          "bluemix_api",
          "ibmcloud_apikey",
          "watsonx_api",
          "watson_api",
          "iam_apikey",
          "ibm-cloud-api",
          "ibmcloudapi",
        ],
        "[A-Za-z0-9_-]{44}",
        44,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.base64url(44);
          return [
            { path: ".env", text: `IBMCLOUD_API_KEY=${secret}\n`, secret },
            { path: "main.tf", text: `provider "ibm" {\n  ibmcloud_api_key = "${secret}"\n}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `IBMCLOUD_API_KEY=${make.alnum(43)}\n` },
          { text: "IBMCLOUD_API_ENDPOINT=https://cloud.example.test\n" },
        ],
      },
    },
  ],
});
