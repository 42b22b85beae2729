// Credentials of Google Cloud and of Google's other interfaces.
import { Buffer } from "node:buffer";
import { readPemBody } from "../format/pem-body.ts";
import { pkcs8Like, privateKeyShape } from "../format/private-key-der.ts";
import { token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const CLOUD = "https://cloud.google.com";
const OAUTH = "https://developers.google.com/identity/protocols/oauth2";
/** Firebase puts keys of this kind into apps and pages; they name a project and open nothing by themselves. */
const FIREBASE = /firebase|authDomain|messagingSenderId|storageBucket|mobilesdk_app_id|gcm_sender/i;
const FIREBASE_FILE =
  /(?:^|\/)(?:google-services.{0,20}\.json|GoogleService-Info.{0,20}\.plist|firebase[\w.-]{0,40})$/i;

/** The key is a PKCS #8 structure; the e-mail address of the account stands close behind it. */
function judgeServiceAccount({ groups, behind }: Candidate): Judgement | undefined {
  const body = readPemBody(groups["body"] ?? "");
  if (body.length < 64) return undefined;
  const account = /client_email\\{0,2}"\s{0,8}:\s{0,8}\\{0,2}"([\w.-]{1,80}@[\w.-]{1,80}\.gserviceaccount\.com)/.exec(
    behind,
  )?.[1];
  const facts = { keyId: groups["id"] ?? "", ...(account ? { account } : {}) };
  return privateKeyShape(body.bytes) === "pkcs8"
    ? { level: "verified-format", note: "holds a PKCS #8 key", facts }
    : { level: "possible", note: "does not hold a PKCS #8 key", facts };
}

function judgeApiKey({ before, behind, path }: Candidate): Judgement {
  const firebase = FIREBASE_FILE.test(path) || FIREBASE.test(before) || FIREBASE.test(behind);
  return firebase ? { level: "possible", note: "of a Firebase app, which may be public" } : { level: "likely" };
}

function pem(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString("base64")
      .match(/.{1,64}/g) ?? [];
  const line = (word: string) => `-----${word} PRIVATE KEY-----`;
  return `${line("BEGIN")}\\n${lines.join("\\n")}\\n${line("END")}\\n`;
}

function accountFile(make: Synthetic, secret: string): string {
  const type = `"type": "service_account",\n  "project_id": "demo",\n  "private_key_id": "${make.hex(40)}"`;
  return `{\n  ${type},\n  "private_key": "${secret}",\n  "client_email": "ci@demo.iam.gserviceaccount.com"\n}\n`;
}

export const gcp = defineProvider({
  id: "gcp",
  name: "Google Cloud",
  docs: `${CLOUD}/docs/authentication`,
  revoke: `${CLOUD}/docs/security/compromised-credentials`,
  rules: [
    {
      id: "gcp-service-account-key",
      title: "Google Cloud service account key",
      keywords: ["private_key_id"],
      pattern:
        /private_key_id\\{0,2}"\s{0,8}:\s{0,8}\\{0,2}"(?<id>[0-9a-f]{40})\\{0,2}",(?:\\{1,2}n|\s){0,12}\\{0,2}"private_key\\{0,2}"\s{0,8}:\s{0,8}\\{0,2}"(?<secret>-----BEGIN (?:RSA )?PRIVATE KEY-----(?<body>[A-Za-z0-9+/=\\\s]{64,5000})-----END (?:RSA )?PRIVATE KEY-----(?:\\{1,2}n)?)/,
      reach: { before: 0, after: 5300 },
      level: "likely",
      revoke: `${CLOUD}/iam/docs/keys-create-delete`,
      judge: judgeServiceAccount,
      examples: {
        flags: (make) => {
          const [secret, other] = [pem(pkcs8Like(make.bytes(1200))), pem(make.bytes(600))];
          return [
            { path: "key.json", text: accountFile(make, secret), secret, level: "verified-format" },
            { path: "key.json", text: accountFile(make, other), secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { path: "key.json", text: accountFile(make, pem(Buffer.from("..."))) },
          { path: "key.json", text: accountFile(make, "${PRIVATE_KEY}") },
        ],
      },
    },
    {
      id: "gcp-api-key",
      title: "Google API key",
      ...token("AIza", "[A-Za-z0-9_-]{35}", 35),
      level: "likely",
      minEntropy: 3.5,
      revoke: `${CLOUD}/docs/authentication/api-keys`,
      judge: judgeApiKey,
      examples: {
        flags: (make) => {
          const secret = `AIza${make.alnum(35)}`;
          return [
            { text: `GOOGLE_MAPS_KEY=${secret}\n`, secret },
            { text: `curl "https://maps.googleapis.com/maps/api/geocode/json?key=${secret}"\n`, secret },
            { path: "app/google-services.json", text: `"current_key": "${secret}"\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `AIza${make.alnum(34)}\n` },
          { text: `AIza${"x".repeat(35)}\n` },
          { text: `bAIza${make.alnum(35)}\n` },
        ],
      },
    },
    {
      id: "gcp-oauth-client-secret",
      title: "Google OAuth client secret",
      ...token("GOCSPX-", "[A-Za-z0-9_-]{28}", 28),
      level: "likely",
      revoke: `${OAUTH}/resources/best-practices`,
      examples: {
        flags: (make) => {
          const secret = `GOCSPX-${make.base64url(27)}a`;
          return [{ path: "client_secret.json", text: `{"web":{"client_secret":"${secret}"}}`, secret }];
        },
        allows: (make) => [{ text: `GOCSPX-${make.alnum(27)}\n` }, { text: `GOCSPX-${"x".repeat(28)}\n` }],
      },
    },
    {
      id: "gcp-oauth-access-token",
      title: "Google OAuth access token",
      ...token("ya29.", "[A-Za-z0-9_-]{30,1200}", 1200),
      level: "likely",
      revoke: `${OAUTH}/web-server#tokenrevoke`,
      examples: {
        flags: (make) => {
          const secret = `ya29.${make.base64url(200)}`;
          return [{ text: `Authorization: Bearer ${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `ya29.${make.alnum(12)}\n` }, { text: `ya29.${"x".repeat(60)}\n` }],
      },
    },
    {
      id: "gcp-oauth-refresh-token",
      title: "Google OAuth refresh token",
      ...token("1//0", "[0-9a-zA-Z][A-Za-z0-9_-]{39,120}", 121, "A-Za-z0-9_/-"),
      level: "likely",
      revoke: `${OAUTH}/web-server#tokenrevoke`,
      examples: {
        flags: (make) => {
          const secret = `1//0${make.alnum(1)}${make.base64url(97)}a`;
          return [{ path: "token.json", text: `{"refresh_token": "${secret}"}`, secret }];
        },
        allows: (make) => [{ text: `a = 1//0${make.alnum(20)}\n` }, { text: `https://1//0${make.alnum(60)}/\n` }],
      },
    },
    {
      id: "gcp-fcm-server-key",
      title: "Firebase Cloud Messaging server key (legacy)",
      keywords: [":apa91b"],
      pattern: /(?<![A-Za-z0-9_-])AAAA[A-Za-z0-9_-]{7}:APA91b[A-Za-z0-9_-]{134}(?![A-Za-z0-9_-])/,
      reach: { before: 11, after: 142 },
      level: "likely",
      revoke: "https://firebase.google.com/docs/cloud-messaging",
      examples: {
        flags: (make) => {
          const secret = `AAAA${make.base64url(7)}:APA91b${make.base64url(133)}a`;
          return [{ text: `FCM_SERVER_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `const registration = "${make.base64url(22)}:APA91b${make.base64url(133)}a";\n` },
          { text: `FCM_SERVER_KEY=AAAA${make.base64url(7)}:APA91b${make.alnum(60)}\n` },
        ],
      },
    },
  ],
});
