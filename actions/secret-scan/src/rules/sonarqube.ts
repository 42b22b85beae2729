// Credentials of SonarQube.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const sonarqube = defineProvider({
  id: "sonarqube",
  name: "SonarQube",
  docs: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  revoke: "https://docs.sonarsource.com/sonarqube-server/user-guide/managing-tokens/",
  rules: [
    {
      id: "sonarqube-user-token",
      title: "SonarQube user token",
      ...token("squ_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `squ_${make.hex(40)}`;
          return [
            { text: `SONAR_TOKEN=${secret}\n`, secret },
            { path: "scan.sh", text: `sonar-scanner -Dsonar.token=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SONAR_TOKEN=squ_${make.hex(39)}\n` },
          { text: `SONAR_TOKEN=squ_${"0".repeat(40)}\n` },
        ],
      },
    },
    {
      id: "sonarqube-project-token",
      title: "SonarQube project analysis token",
      ...token("sqp_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sqp_${make.hex(40)}`;
          return [{ path: "sonar-project.properties", text: `sonar.login=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `sonar.login=sqp_${make.hex(32)}\n` }],
      },
    },
    {
      id: "sonarqube-global-token",
      title: "SonarQube global analysis token",
      ...token("sqa_", "[a-f0-9]{40}", 40),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `sqa_${make.hex(40)}`;
          return [{ text: `SONAR_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `SONAR_TOKEN=sqa_${make.hex(41)}\n` }],
      },
    },
    {
      id: "sonarqube-legacy-token",
      title: "SonarQube or SonarQube Cloud token without a prefix",
      ...assigned(
        [
          "sonar_token",
          "sonar-token",
          "sonartoken",
          "sonar.token",
          "sonar.login",
          "sonar_login",
          "sonarcloud_token",
          "sonarqube_token",
        ],
        "[a-f0-9]{40}",
        40,
      ),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(40);
          return [
            { text: `SONAR_TOKEN=${secret}\n`, secret },
            { path: "sonar-project.properties", text: `sonar.login=${secret}\n`, secret },
          ];
        },
        allows: (make) => [{ text: `SONAR_COMMIT=${make.hex(40)}\n` }, { text: `SONAR_TOKEN=${make.hex(32)}\n` }],
      },
    },
  ],
});
