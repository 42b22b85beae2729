// Credentials of Jenkins.
import { assigned } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const jenkins = defineProvider({
  id: "jenkins",
  name: "Jenkins",
  docs: "https://www.jenkins.io/doc/book/system-administration/authenticating-scripted-clients/",
  revoke: "https://www.jenkins.io/blog/2018/07/02/new-api-token-system/",
  rules: [
    {
      id: "jenkins-api-token",
      title: "Jenkins API token",
      ...assigned(["jenkins"], "11[a-f0-9]{32}", 34),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `11${make.hex(32)}`;
          return [
            { path: ".env", text: `JENKINS_API_TOKEN=${secret}\n`, secret },
            { path: "trigger.sh", text: `JENKINS_TOKEN='${secret}'\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `JENKINS_API_TOKEN=11${make.hex(31)}\n` },
          { text: `JENKINS_COMMIT=${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
