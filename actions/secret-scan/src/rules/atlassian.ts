// Credentials of Atlassian: Jira, Confluence and Bitbucket.
import { hexCrc } from "../format/hex-crc.ts";
import { judgeChecksum } from "../format/judge-checksum.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

const BITBUCKET = "https://support.atlassian.com/bitbucket-cloud/docs";
const CHECKSUM_WIDTH = 8;

/** A token that ends in `=` and the CRC-32 of all that stands before it, in upper-case hexadecimal. */
function checkedRule(id: string, title: string, prefix: string, revoke: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, "[A-Za-z0-9_-]{60,400}=[0-9A-F]{8}", 409),
    level: "likely",
    revoke,
    judge: ({ secret }) =>
      judgeChecksum(hexCrc(secret.slice(0, -CHECKSUM_WIDTH)).toUpperCase() === secret.slice(-CHECKSUM_WIDTH)),
    examples: {
      flags: (make) => {
        const start = `${prefix}xFfGF0${make.base64url(171)}=`;
        const [secret, other] = [`${start}${hexCrc(start).toUpperCase()}`, `${start}00000000`];
        return [
          { text: `JIRA_API_TOKEN=${secret}\n`, secret, level: "verified-format" },
          { text: `{"token":"${other}"}`, secret: other, level: "possible" },
        ];
      },
      allows: (make) => [
        { text: `${prefix}xFfGF0${make.base64url(171)}\n` },
        { text: `${prefix}xFfGF0${make.base64url(20)}=${make.upperHex(8)}\n` },
      ],
    },
  };
}

export const atlassian = defineProvider({
  id: "atlassian",
  name: "Atlassian",
  docs: "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
  revoke: "https://support.atlassian.com/organization-administration/docs/revoke-api-tokens/",
  rules: [
    checkedRule(
      "atlassian-api-token",
      "Atlassian API token",
      "ATATT3",
      "https://support.atlassian.com/atlassian-account/docs/manage-api-tokens-for-your-atlassian-account/",
    ),
    checkedRule(
      "atlassian-bitbucket-access-token",
      "Bitbucket repository, project or workspace access token",
      "ATCTT3",
      `${BITBUCKET}/revoke-a-repository-access-token/`,
    ),
    {
      id: "atlassian-bitbucket-app-password",
      title: "Bitbucket app password",
      ...token("ATBB", "[A-Za-z0-9]{24}[0-9A-F]{8}", 32),
      level: "likely",
      revoke: `${BITBUCKET}/revoke-an-app-password/`,
      examples: {
        flags: (make) => {
          const secret = `ATBB${make.alnum(24)}${make.upperHex(8)}`;
          return [{ text: `https://user:${secret}@bitbucket.org/a/b.git\n`, secret }];
        },
        allows: (make) => [
          { text: `ATBB${make.alnum(23)}${make.upperHex(8)}\n` },
          { text: `ATBB${make.alnum(24)}${"g".repeat(8)}\n` },
        ],
      },
    },
    {
      id: "atlassian-legacy-api-token",
      title: "Atlassian API token (before 2023)",
      ...assigned(["atlassian", "jira_api", "jira_token", "confluence_api", "confluence_token"], "[a-z0-9]{24}", 24),
      level: "possible",
      minEntropy: 3,
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [{ text: `JIRA_API_TOKEN=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [
          { text: `JIRA_API_TOKEN=${make.alnum(23)}\n` },
          { text: `JIRA_API_TOKEN=${make.alnum(26)}\n` },
        ],
      },
    },
  ],
});
