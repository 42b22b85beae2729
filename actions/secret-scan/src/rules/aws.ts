// Credentials of Amazon Web Services.
import { Buffer } from "node:buffer";
import { awsAccount } from "../format/aws-account.ts";
import { longerStarts } from "../format/longer-starts.ts";
import { assigned, token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const IAM = "https://docs.aws.amazon.com/IAM/latest/UserGuide";
const BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
const KEY_ID = "(?:AKIA|ASIA|ABIA|ACCA)";
const LONG_TERM = ["AK", "IA"].join("");
const TEMPORARY = ["AS", "IA"].join("");
/** `BedrockAPIKey-` in base 64. */
const BEDROCK = "ABSKQmVkcm9ja0FQSUtleS";
/** `bedrock.amazonaws.com` in base 64. */
const BEDROCK_SHORT = "bedrock-api-key-YmVkcm9jay5hbWF6b25hd3MuY29t";
/** How the tokens of the security token service start: the bytes say `origin`, or are a version number. */
const SESSION = ["IQoJb3JpZ2luX2Vj", "FwoGZXIvYXdz", "FQoGZXIvYXdz"];

/** A key id alone opens nothing; it says which key leaked and whose it is. */
function judgeKeyId({ secret }: Candidate): Judgement | undefined {
  if (secret.endsWith("EXAMPLE")) return undefined;
  const account = awsAccount(secret);
  const facts = account ? { account } : {};
  return secret.startsWith(TEMPORARY) ? { level: "possible", note: "temporary", facts } : { level: "likely", facts };
}

/** Forty characters are also a SHA-1 sum, or a path. */
function judgeSecretKey({ secret, groups }: Candidate): Judgement | undefined {
  if (/^[0-9a-f]{40}$/i.test(secret) || /EXAMPLE/.test(secret) || secret.split("/").length > 6) return undefined;
  if (!/[0-9]/.test(secret) || !/[a-z]/.test(secret) || !/[A-Z]/.test(secret)) return undefined;
  const account = awsAccount(groups["id"] ?? "");
  return { level: "likely", ...(account ? { facts: { account } } : {}) };
}

function judgeBedrock({ secret }: Candidate): Judgement {
  const text = Buffer.from(secret.slice(4), "base64").toString("latin1");
  const account = /^BedrockAPIKey-\w{1,40}-at-([0-9]{12}):/.exec(text)?.[1];
  return account
    ? { level: "verified-format", note: "decodes to a Bedrock API key", facts: { account } }
    : { level: "possible", note: "does not decode to a Bedrock API key" };
}

/** A short-term key is a signed URL that is valid for twelve hours at most. */
function judgeShortBedrock({ secret }: Candidate): Judgement {
  const text = Buffer.from(secret.slice("bedrock-api-key-".length), "base64").toString("latin1");
  const day = /X-Amz-Date=([0-9]{8})T/.exec(text)?.[1];
  return day ? { level: "possible", note: "valid for hours only", facts: { signed: day } } : { level: "possible" };
}

function keyId(make: Synthetic, prefix: string): string {
  return prefix + make.of("QRSTUVWXYZ234567", 1) + make.of(BASE32, 15);
}

function secretKey(make: Synthetic): string {
  return `${make.base64(19)}a1Z${make.alnum(18)}`;
}

export const aws = defineProvider({
  id: "aws",
  name: "Amazon Web Services",
  docs: `${IAM}/id_credentials_access-keys.html`,
  revoke: `${IAM}/id-credentials-access-keys-update.html`,
  rules: [
    {
      id: "aws-access-key-id",
      title: "AWS access key id",
      keywords: [
        "akia",
        ...["asia", "abia", "acca"].flatMap((start) => longerStarts(start, BASE32.toLowerCase(), "n")),
      ],
      pattern: new RegExp(`(?<![A-Za-z0-9+/])${KEY_ID}[A-Z2-7]{16}(?![A-Za-z0-9+/])`),
      reach: { before: 0, after: 21 },
      level: "likely",
      minEntropy: 3,
      judge: judgeKeyId,
      examples: {
        flags: (make) => {
          const [id, temporary] = [keyId(make, LONG_TERM), keyId(make, TEMPORARY)];
          return [
            { path: ".aws/credentials", text: `[default]\naws_access_key_id = ${id}\n`, secret: id },
            { text: `"AccessKeyId": "${temporary}",\n`, secret: temporary, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `id = ${LONG_TERM}${make.of(BASE32, 9)}EXAMPLE\n` },
          { text: `id = ${keyId(make, LONG_TERM)}A\n` },
          { text: `id = ${LONG_TERM}${make.of(BASE32, 15)}1\n` },
        ],
      },
    },
    {
      id: "aws-secret-access-key",
      title: "AWS secret access key",
      ...assigned(
        ["aws_secret", "aws-secret", "awssecret", "secret_access_key", "secret-access-key", "secretaccesskey"],
        "[a-z0-9+/]{40}",
        40,
      ),
      level: "likely",
      minEntropy: 3.5,
      judge: judgeSecretKey,
      examples: {
        flags: (make) => {
          const secret = secretKey(make);
          return [
            { path: ".aws/credentials", text: `aws_secret_access_key = ${secret}\n`, secret },
            { path: "dump.json", text: `{"SecretAccessKey":"${secret}"}`, secret },
            { path: "main.tf", text: `  secret_access_key = "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `aws_secret_access_key = ${make.hex(40)}\n` },
          { text: `aws_secret_access_key = ${secretKey(make)}a\n` },
          { text: `aws_secret_access_key = ${make.alnum(33)}EXAMPLE\n` },
        ],
      },
    },
    {
      id: "aws-access-key-pair",
      title: "AWS secret access key beside its id",
      keywords: ["akia"],
      pattern:
        /(?<![A-Za-z0-9+/])(?<id>AKIA[A-Z2-7]{16})(?![A-Za-z0-9+/=])[^A-Za-z0-9+/=](?:[^\n]|\n){0,80}?(?<![A-Za-z0-9+/=_-])(?<secret>[A-Za-z0-9+/]{40})(?![A-Za-z0-9+/=_-])/,
      reach: { before: 0, after: 145 },
      level: "likely",
      minEntropy: 3.8,
      judge: judgeSecretKey,
      examples: {
        flags: (make) => {
          const [id, secret] = [keyId(make, LONG_TERM), secretKey(make)];
          return [
            { path: "keys.csv", text: `User,${id},${secret}\n`, secret },
            { path: "s3.py", text: `S3Connection('${id}', '${secret}')\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `${keyId(make, LONG_TERM)} ${make.hex(40)}\n` },
          { text: `${keyId(make, LONG_TERM)} ${"-".repeat(90)} ${secretKey(make)}\n` },
        ],
      },
    },
    {
      id: "aws-session-token",
      title: "AWS session token",
      ...token(SESSION, "[A-Za-z0-9+/]{100,2500}={0,2}", 2502, "A-Za-z0-9+/"),
      level: "likely",
      examples: {
        flags: (make) => {
          const [first, second] = [`IQoJb3JpZ2luX2Vj${make.base64(400)}`, `FwoGZXIvYXdz${make.base64(300)}==`];
          return [
            { path: ".env", text: `AWS_SESSION_TOKEN=${first}\n`, secret: first },
            { path: "dump.json", text: `{"SessionToken": "${second}"}\n`, secret: second },
          ];
        },
        allows: (make) => [
          { text: `AWS_SESSION_TOKEN=IQoJb3JpZ2luX2Vj${make.base64(40)}\n` },
          { text: `x${SESSION[1]}${make.base64(400)}\n` },
        ],
      },
    },
    {
      id: "aws-bedrock-key",
      title: "Amazon Bedrock API key (long-term)",
      ...token(BEDROCK, "[A-Za-z0-9+/]{80,250}={0,2}", 252, "A-Za-z0-9+/"),
      level: "likely",
      revoke: "https://docs.aws.amazon.com/bedrock/latest/userguide/api-keys-revoke.html",
      judge: judgeBedrock,
      examples: {
        flags: (make) => {
          const text = `BedrockAPIKey-${make.lowerAlnum(4)}-at-${make.digits(12)}:${make.base64(44)}`;
          const secret = `ABSK${Buffer.from(text).toString("base64")}`;
          const other = `${BEDROCK}${make.base64(100)}`;
          return [
            { text: `AWS_BEARER_TOKEN_BEDROCK=${secret}\n`, secret, level: "verified-format" },
            { text: `key: ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `${BEDROCK}${make.base64(40)}\n` }, { text: `x${BEDROCK}${make.base64(100)}\n` }],
      },
    },
    {
      id: "aws-bedrock-short-term-key",
      title: "Amazon Bedrock API key (short-term)",
      ...token(BEDROCK_SHORT, "[A-Za-z0-9+/]{200,3600}={0,2}", 3602, "A-Za-z0-9+/"),
      level: "possible",
      judge: judgeShortBedrock,
      examples: {
        flags: (make) => {
          const url = `bedrock.amazonaws.com/?Action=CallWithBearerToken&X-Amz-Date=20260301T000000Z&t=${make.alnum(300)}`;
          const secret = `bedrock-api-key-${Buffer.from(url).toString("base64")}`;
          return [{ text: `AWS_BEARER_TOKEN_BEDROCK=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: `${BEDROCK_SHORT}${make.base64(90)}\n` }],
      },
    },
    {
      id: "aws-mws-token",
      title: "Amazon MWS auth token",
      ...token("amzn.mws.", "[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}", 36),
      level: "likely",
      revoke: "https://developer-docs.amazon.com/sp-api/docs",
      examples: {
        flags: (make) => {
          const secret = `amzn.mws.${make.uuid()}`;
          return [{ text: `MWS_AUTH_TOKEN=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `amzn.mws.${make.uuid()}-${make.hex(4)}\n` },
          { text: `amzn.mws.${make.hex(32)}\n` },
        ],
      },
    },
    {
      id: "aws-appsync-key",
      title: "AWS AppSync API key",
      ...token("da2-", "[a-z0-9]{26}", 26),
      level: "likely",
      revoke: "https://docs.aws.amazon.com/appsync/latest/devguide/security-authz.html",
      examples: {
        flags: (make) => {
          const secret = `da2-${make.lowerAlnum(26)}`;
          return [{ path: "aws-exports.js", text: `  "aws_appsync_apiKey": "${secret}",\n`, secret }];
        },
        allows: (make) => [
          { text: `da2-${make.lowerAlnum(25)}\n` },
          { text: `${make.hex(4)}-da2-${make.lowerAlnum(26)}\n` },
        ],
      },
    },
  ],
});
