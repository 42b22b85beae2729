// Credentials of Atlassian: Jira, Confluence and Bitbucket.
import { Buffer } from "node:buffer";
import { hexCrc } from "../format/hex-crc.ts";
import { judgeChecksum, judgeUnconfirmedChecksum } from "../format/judge-checksum.ts";
import { assigned, token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const BITBUCKET = "https://support.atlassian.com/bitbucket-cloud/docs";
const CHECKSUM_WIDTH = 8;

/** The equals sign before the checksum as it stands in text, in URLs, and in JSON that escapes it. */
const EQUALS = /=|%3D|\\=|\\u003d/i;

function fits(token: string): boolean {
  return hexCrc(token.slice(0, -CHECKSUM_WIDTH)).toUpperCase() === token.slice(-CHECKSUM_WIDTH);
}

/** Tokens of the products that customers host are a number, a colon and 20 bytes, in base 64. */
function judgeHosted({ secret }: Candidate): Judgement | undefined {
  const text = Buffer.from(secret.replace(/^BBDC-/, ""), "base64").toString("latin1");
  return /^[0-9]{10,14}:/.test(text) ? { level: "verified-format", note: "decodes to a token" } : undefined;
}

function hosted(make: Synthetic): string {
  return Buffer.from(`${make.digits(12)}:${make.alnum(20)}`).toString("base64");
}

/** A token that ends in `=` and the CRC-32 of all that stands before it, in upper-case hexadecimal. */
function checkedRule(id: string, title: string, prefix: string, revoke: string): SecretRule {
  return {
    id,
    title,
    ...token(prefix, `[A-Za-z0-9_-]{60,400}(?:=|%3[Dd]|\\\\=|\\\\u003[Dd])[0-9A-F]{8}`, 414),
    level: "likely",
    revoke,
    judge: ({ secret }) => judgeChecksum(fits(secret.replace(EQUALS, "="))),
    examples: {
      flags: (make) => {
        const start = `${prefix}xFfGF0${make.base64url(171)}=`;
        const [secret, other] = [`${start}${hexCrc(start).toUpperCase()}`, `${start}00000000`];
        const inUrl = secret.replace("=", "%3D");
        return [
          { text: `JIRA_API_TOKEN=${secret}\n`, secret, level: "verified-format" },
          { text: `https://x:${inUrl}@example.test/\n`, secret: inUrl, level: "verified-format" },
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
  revoke: "https://support.atlassian.com/organization-administration/docs/revoke-user-api-tokens/",
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
      // Atlassian does not document this checksum, so one that does not fit says nothing.
      judge: ({ secret }) => judgeUnconfirmedChecksum(fits(secret)),
      examples: {
        flags: (make) => {
          const start = `ATBB${make.alnum(24)}`;
          const [secret, other] = [`${start}${hexCrc(start).toUpperCase()}`, `${start}${make.upperHex(8)}`];
          return [
            { text: `https://user:${secret}@bitbucket.org/a/b.git\n`, secret, level: "verified-format" },
            { text: `BITBUCKET_PASSWORD=${other}\n`, secret: other },
          ];
        },
        allows: (make) => [
          { text: `ATBB${make.alnum(23)}${make.upperHex(8)}\n` },
          { text: `ATBB${make.alnum(24)}${"g".repeat(8)}\n` },
        ],
      },
    },
    {
      id: "atlassian-data-center-token",
      title: "Jira or Confluence Data Center personal access token",
      ...assigned(["jira", "confluence", "atlassian"], "[MNO][A-Za-z0-9+/]{43}", 44),
      level: "likely",
      revoke: "https://confluence.atlassian.com/enterprise/using-personal-access-tokens-1026032365.html",
      judge: judgeHosted,
      examples: {
        flags: (make) => {
          const secret = hosted(make);
          return [{ text: `JIRA_TOKEN=${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [{ text: `JIRA_TOKEN=M${make.lower(43)}\n` }, { text: `JIRA_TOKEN=${hosted(make)}A\n` }],
      },
    },
    {
      id: "atlassian-bitbucket-data-center-token",
      title: "Bitbucket Data Center HTTP access token",
      ...token("BBDC-", "[MNO][A-Za-z0-9+/_-]{43}", 44),
      level: "likely",
      revoke: "https://confluence.atlassian.com/bitbucketserver/http-access-tokens-939515499.html",
      judge: (candidate) => judgeHosted(candidate) ?? { level: "possible", note: "does not decode to a token" },
      examples: {
        flags: (make) => {
          const [secret, other] = [`BBDC-${hosted(make)}`, `BBDC-N${make.lower(43)}`];
          return [
            { text: `BITBUCKET_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `BITBUCKET_TOKEN=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `BBDC-${hosted(make)}A\n` }, { text: `BBDC-${make.digits(4)}\n` }],
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
