// Credentials of GitLab: the classic ones, and the routable ones that carry a checksum.
import { judgeRoutable, routableTail } from "../format/gitlab-routable.ts";
import { token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const TOKENS = "https://docs.gitlab.com/security/tokens/";
const ROUTABLE = "[A-Za-z0-9_-]{27,300}(?:\\.[a-z0-9]{2})?\\.[a-z0-9]{9}(?!-)";
const ROUTABLE_LENGTH = 313;
/** A hyphen may stand before a token: an instance can have a prefix of its own. */
const BEFORE = "A-Za-z0-9_";
const ROUTABLE_PREFIXES = [
  "glpat-",
  "gldt-",
  "glrt-",
  "glrtr-",
  "glcbt-",
  "glptt-",
  "glft-",
  "glimt-",
  "glagent-",
  "glwt-",
  "gloas-",
];

function routable(make: Synthetic, prefix: string, version: string): string {
  const payload = make.base64url(make.below(60) + 27);
  const head = `${prefix}${payload}.${version}`;
  return head + routableTail(head, payload.length);
}

interface Kind {
  readonly id: string;
  readonly title: string;
  readonly prefix: string;
  readonly body: string;
  readonly length: number;
  readonly make: (make: Synthetic) => string;
}

/** A token that has only its prefix, its alphabet and its length. */
function classic({ id, title, prefix, body, length, make: random }: Kind): SecretRule {
  return {
    id,
    title,
    ...token(prefix, `${body}(?!-|\\.[a-z0-9])`, length + 1, BEFORE),
    level: "likely",
    examples: {
      flags: (make) => {
        const secret = `${prefix}${random(make)}`;
        return [
          { text: `GITLAB_TOKEN=${secret}\n`, secret },
          {
            path: "job.yml",
            text: `  script: curl -H "PRIVATE-TOKEN: ${secret}" https://gitlab.example.test\n`,
            secret,
          },
        ];
      },
      allows: (make) => [
        { text: `${prefix}${random(make).slice(0, -1)}\n` },
        { text: `x${prefix}${random(make)}\n` },
        { text: `${prefix}${"x".repeat(random(make).length)}\n` },
      ],
    },
  };
}

/** An instance may put a name and a hyphen of its own before the prefix; the checksum then counts them. */
function judge({ secret, before }: Candidate): Judgement {
  const prefix = ROUTABLE_PREFIXES.find((start) => secret.startsWith(start)) ?? "";
  const instance = /[\w-]{1,20}-$/.exec(before)?.[0] ?? "";
  const named = judgeRoutable(instance + secret, instance + prefix);
  return { ...(named.level === "verified-format" ? named : judgeRoutable(secret, prefix)), facts: { kind: prefix } };
}

/** A token of 20 random characters. */
function twenty(id: string, title: string, prefix: string): SecretRule {
  return classic({ id, title, prefix, body: "[A-Za-z0-9_-]{20}", length: 20, make: (make) => make.alnum(20) });
}

export const gitlab = defineProvider({
  id: "gitlab",
  name: "GitLab",
  docs: TOKENS,
  revoke: "https://docs.gitlab.com/security/responding_to_security_incidents/",
  rules: [
    {
      id: "gitlab-routable-token",
      title: "GitLab token (routable)",
      ...token(ROUTABLE_PREFIXES, ROUTABLE, ROUTABLE_LENGTH, BEFORE),
      level: "likely",
      judge,
      examples: {
        flags: (make) => {
          const [current, first] = [routable(make, "glpat-", "01."), routable(make, "glrt-", "")];
          const named = routable(make, "acme-glpat-", "01.");
          const other = `${current.slice(0, -7)}${"0".repeat(7)}`;
          return [
            { text: `GITLAB_TOKEN=${current}\n`, secret: current, level: "verified-format" },
            { path: "config.toml", text: `  token = "${first}"\n`, secret: first, level: "verified-format" },
            { text: `GITLAB_TOKEN=${named}\n`, secret: named.slice("acme-".length), level: "verified-format" },
            { text: `GITLAB_TOKEN=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `glpat-${make.alnum(26)}.01.${make.lowerAlnum(9)}\n` },
          { text: `glpat-${make.alnum(30)}.01.${make.lowerAlnum(8)}\n` },
        ],
      },
    },
    twenty("gitlab-pat", "GitLab personal access token", "glpat-"),
    twenty("gitlab-deploy-token", "GitLab deploy token", "gldt-"),
    twenty("gitlab-feed-token", "GitLab feed token", "glft-"),
    twenty("gitlab-scim-token", "GitLab SCIM token", "glsoat-"),
    twenty("gitlab-feature-flags-token", "GitLab feature flags client token", "glffct-"),
    twenty("gitlab-workspace-token", "GitLab workspace token", "glwt-"),
    twenty("gitlab-registered-runner-token", "GitLab runner authentication token (of a registered runner)", "glrtr-"),
    twenty("gitlab-runner-registration-token", "GitLab runner registration token", "GR1348941"),
    classic({
      id: "gitlab-runner-token",
      title: "GitLab runner authentication token",
      prefix: "glrt-",
      body: "(?:t[1-3]_)?[A-Za-z0-9_-]{20}",
      length: 23,
      make: (make) => `${make.below(2) ? "t1_" : ""}${make.alnum(20)}`,
    }),
    classic({
      id: "gitlab-job-token",
      title: "GitLab CI/CD job token",
      prefix: "glcbt-",
      body: "[0-9a-f]{1,5}_[A-Za-z0-9_-]{20}",
      length: 26,
      make: (make) => `${make.hex(2)}_${make.alnum(20)}`,
    }),
    classic({
      id: "gitlab-trigger-token",
      title: "GitLab pipeline trigger token",
      prefix: "glptt-",
      body: "[0-9a-f]{40}",
      length: 40,
      make: (make) => make.hex(40),
    }),
    classic({
      id: "gitlab-incoming-mail-token",
      title: "GitLab incoming mail token",
      prefix: "glimt-",
      body: "[a-z0-9]{25}",
      length: 25,
      make: (make) => make.lowerAlnum(25),
    }),
    classic({
      id: "gitlab-agent-token",
      title: "GitLab agent for Kubernetes token",
      prefix: "glagent-",
      body: "[A-Za-z0-9_-]{50}",
      length: 50,
      make: (make) => make.alnum(50),
    }),
    {
      id: "gitlab-session-cookie",
      title: "GitLab session cookie",
      keywords: ["_gitlab_session="],
      pattern: /_gitlab_session=(?<secret>[0-9a-f]{32})(?![\w-])/,
      reach: { before: 0, after: 49 },
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [{ text: `Cookie: _gitlab_session=${secret}; experimentation=1\n`, secret }];
        },
        allows: (make) => [
          { text: `_gitlab_session=${make.hex(31)}\n` },
          { text: `_gitlab_session=${make.hex(40)}\n` },
        ],
      },
    },
    classic({
      id: "gitlab-oauth-secret",
      title: "GitLab OAuth application secret",
      prefix: "gloas-",
      body: "[0-9a-f]{64}",
      length: 64,
      make: (make) => make.hex(64),
    }),
  ],
});
