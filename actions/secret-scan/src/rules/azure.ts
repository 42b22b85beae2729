// Credentials of Microsoft Azure and Microsoft Entra.
import { Buffer } from "node:buffer";
import { clientSecretChecksum, judgeClientSecret } from "../format/azure-client-secret.ts";
import { azureKey, judgeAzureKey } from "../format/azure-key.ts";
import { caskChecksum, judgeCask } from "../format/cask.ts";
import { assigned } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const LEARN = "https://learn.microsoft.com/en-us";
const STORAGE_KEYS = `${LEARN}/azure/storage/common/storage-account-keys-manage`;
const BASE64 = "[A-Za-z0-9+/]";
/** What may stand on neither side of a key in base 64. */
const APART = "(?<![A-Za-z0-9+/_-])";
const END = "(?![A-Za-z0-9+/=_-])";
/** Signatures by the place they have in keys of 64, 32 and 39 bytes. */
const LONG = "\\+ASt|ACDb|\\+ABa|\\+AMC|APIM";
const SHORT = "AzCa|\\+ASb|\\+AEh|\\+ARm|AIoT|AZEG";
const MIDDLE = "AzSe|\\+ACR|\\+SQL";
/** The account of the storage emulator, whose key is public. */
const EMULATOR = "devstoreaccount1";

/** A shared access signature holds the day it ends on, as `se`. */
function judgeSignature({ before, behind }: Candidate): Judgement | undefined {
  const query = `${before.slice(before.lastIndexOf("?") + 1)}&${behind.split(/[\s"'<>]/, 1)[0] ?? ""}`;
  if (!/(?:^|[&;])(?:amp;)?s(?:v|p|r|e)=/.test(query)) return undefined;
  const end = /(?:^|[&;])se=(\d{4}-\d\d-\d\d)/.exec(query)?.[1];
  if (!end) return { level: "likely" };
  const expired = Date.parse(end) < Date.now();
  return { level: expired ? "possible" : "likely", ...(expired ? { note: "expired" } : {}), facts: { expires: end } };
}

/** The four characters in front of the last six, padding apart. */
function signatureOf(key: string): string {
  const end = key.replace(/={1,2}$/, "").length;
  return key.slice(end - 10, end - 6);
}

function judgeAccountKey({ secret, before, behind }: Candidate): Judgement | undefined {
  if (before.includes(EMULATOR) || behind.slice(0, 100).includes(EMULATOR)) return undefined;
  const service = /AccountEndpoint=/i.test(before) ? "Cosmos DB" : "Storage";
  return judgeAzureKey(secret, signatureOf(secret)) ?? { level: "likely", facts: { service } };
}

function cask(make: Synthetic, service: string): string {
  const start = `${make.alnum(52)}JQQJ99CC${make.alnum(12)}${"A".repeat(4)}${service}`;
  const checksum = caskChecksum(start).slice(0, 4);
  return /^[A-Za-z0-9]{4}$/.test(checksum) ? start + checksum : cask(make, service);
}

function storageKey(make: Synthetic): string {
  return azureKey(Buffer.from(`${make.base64(76)}+ASt`, "base64"), "Default0");
}

function clientSecret(make: Synthetic): string {
  const start = `${make.alnum(3)}8Q~${make.alnum(31)}`;
  return start + clientSecretChecksum(start);
}

/** The same text with another first character. */
function edited(sound: string): string {
  return `${sound.startsWith("a") ? "b" : "a"}${sound.slice(1)}`;
}

export const azure = defineProvider({
  id: "azure",
  name: "Microsoft Azure",
  docs: `${LEARN}/purview/sit-defn-all-creds`,
  revoke: `${LEARN}/azure/key-vault/secrets/tutorial-rotation-dual`,
  rules: [
    {
      id: "azure-annotated-key",
      title: "Azure key (common annotated security key)",
      keywords: ["jqqj9"],
      pattern:
        /(?<![A-Za-z0-9+/_-])[A-Za-z0-9]{52}JQQJ9[9DH][A-Za-z0-9][A-L][A-Za-z0-9]{16}[A-Za-z][A-Za-z0-9]{7}(?:[A-Za-z0-9]{2}==)?(?![A-Za-z0-9+/=_-])/,
      reach: { before: 52, after: 40 },
      level: "likely",
      judge: ({ secret }) => judgeCask(secret),
      examples: {
        flags: (make) => {
          const [secret, other] = [cask(make, "AZDO"), edited(cask(make, "ACOG"))];
          return [
            { text: `AZURE_DEVOPS_EXT_PAT=${secret}\n`, secret, level: "verified-format" },
            { text: `"key": "${other}"\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `AZURE_KEY=${cask(make, "AZDO").slice(1)}\n` },
          { text: `AZURE_KEY=a${cask(make, "AZDO")}\n` },
        ],
      },
    },
    {
      id: "azure-service-key",
      title: "Azure service access key",
      keywords: [
        "+ast",
        "acdb",
        "+aba",
        "+amc",
        "apim",
        "azca",
        "+asb",
        "+aeh",
        "+arm",
        "aiot",
        "azeg",
        "azse",
        "+acr",
        "+sql",
        "azfu",
      ],
      pattern: new RegExp(
        `${APART}(?:${BASE64}{76}(?:${LONG})${BASE64}{5}[AQgw]==|${BASE64}{33}(?:${SHORT})[A-P]${BASE64}{5}=|` +
          `${BASE64}{42}(?:${MIDDLE})[A-D]${BASE64}{5}|[A-Za-z0-9_-]{44}AzFu[A-Za-z0-9_-]{5}[AQgw]==)${END}`,
      ),
      reach: { before: 76, after: 13 },
      level: "likely",
      revoke: STORAGE_KEYS,
      judge: ({ secret }) => judgeAzureKey(secret, signatureOf(secret)),
      examples: {
        flags: (make) => {
          const secret = storageKey(make);
          const redis = azureKey(Buffer.from(`${make.base64(33)}AzCaA`, "base64"), "Access00");
          const search = `${make.alnum(42)}AzSeA${make.alnum(5)}`;
          return [
            { text: `STORAGE_KEY="${secret}"\n`, secret, level: "verified-format" },
            { text: `QUERY_KEY=${search}\n`, secret: search, level: "possible" },
            { text: `REDIS_KEY=${redis}\n`, secret: redis, level: "verified-format" },
          ];
        },
        allows: (make) => [
          { text: `STORAGE_KEY="${make.base64(75)}+ASt${make.base64(5)}A=="\n` },
          { text: `STORAGE_KEY="${make.base64(86)}=="\n` },
        ],
      },
    },
    {
      id: "azure-account-key",
      title: "Azure storage or Cosmos DB key in a connection string",
      keywords: ["accountkey="],
      pattern: /AccountKey=(?<secret>[A-Za-z0-9+/]{86}==)(?![A-Za-z0-9+/=])/i,
      reach: { before: 0, after: 100 },
      level: "likely",
      revoke: STORAGE_KEYS,
      judge: judgeAccountKey,
      examples: {
        flags: (make) => {
          const [secret, old] = [storageKey(make), Buffer.from(make.bytes(64)).toString("base64")];
          const account = `DefaultEndpointsProtocol=https;AccountName=${make.lower(9)};AccountKey=`;
          return [
            { text: `${account}${secret};EndpointSuffix=core.windows.net\n`, secret, level: "verified-format" },
            { text: `"${account}${old}"\n`, secret: old },
          ];
        },
        allows: (make) => [
          { text: `AccountName=${EMULATOR};AccountKey=${make.base64(86)}==;\n` },
          { text: `AccountName=a;AccountKey=${make.base64(43)}=\n` },
        ],
      },
    },
    {
      id: "azure-shared-access-key",
      title: "Azure shared access key in a connection string",
      keywords: ["sharedaccesskey=", ";accesskey="],
      pattern:
        /(?:Shared|;)AccessKey=(?<secret>[A-Za-z0-9+/]{43}=|[A-Za-z0-9+/]{86}==|[A-Za-z0-9]{84})(?![A-Za-z0-9+/=])/i,
      reach: { before: 0, after: 106 },
      level: "likely",
      revoke: `${LEARN}/azure/service-bus-messaging/service-bus-sas`,
      examples: {
        flags: (make) => {
          const secret = `${make.base64(43)}=`;
          const start = "Endpoint=sb://orders.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey=";
          return [
            { text: `${start}${secret};EntityPath=a\n`, secret },
            { text: `endpoint=https://a.communication.azure.com/;accesskey=${secret}\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `SharedAccessKeyName=${make.base64(43)}=\n` },
          { text: `SharedAccessKey=${make.base64(42)}==\n` },
        ],
      },
    },
    {
      id: "azure-sas-signature",
      title: "Azure shared access signature",
      keywords: ["?sig=", "&sig=", ";sig="],
      pattern: /[?&;]sig=(?<secret>[A-Za-z0-9+/_-]{43}=?|(?:[A-Za-z0-9+/]|%2[BbFf]){43}%3[Dd])(?![A-Za-z0-9%+/=_-])/,
      reach: { before: 0, after: 140 },
      level: "likely",
      revoke: `${LEARN}/azure/storage/common/storage-sas-overview`,
      judge: judgeSignature,
      examples: {
        flags: (make) => {
          const secret = `${make.alnum(20)}%2B${make.alnum(22)}%3D`;
          const url = `https://a.blob.core.windows.net/c?sv=2024-11-04&sp=r&se=`;
          return [
            { text: `URL=${url}4000-01-01T00:00:00Z&sr=c&sig=${secret}\n`, secret },
            { text: `URL=${url}2020-01-01T00:00:00Z&sr=c&sig=${secret}\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `https://images.example.test/a.png?w=10&sig=${make.alnum(42)}A%3D\n` },
          { text: `https://a.blob.core.windows.net/c?sv=2024-11-04&sig=${make.alnum(20)}\n` },
        ],
      },
    },
    {
      id: "azure-client-secret",
      title: "Microsoft Entra application client secret",
      keywords: ["7q~", "8q~"],
      pattern: /(?<![\w.~+/-])[\w.~-]{3}[78]Q~[\w.~-]{31,34}(?![\w~+/-])/,
      reach: { before: 3, after: 38 },
      level: "likely",
      revoke: `${LEARN}/entra/identity-platform/how-to-add-credentials`,
      judge: ({ secret }) => judgeClientSecret(secret),
      examples: {
        flags: (make) => {
          const [secret, old] = [clientSecret(make), `${make.alnum(3)}7Q~${make.alnum(31)}`];
          const other = edited(secret);
          return [
            { text: `AZURE_CLIENT_SECRET=${secret}\n`, secret, level: "verified-format" },
            { text: `clientSecret: '${old}'\n`, secret: old },
            { text: `clientSecret: '${other}'\n`, secret: other, level: "likely" },
          ];
        },
        allows: (make) => [
          { text: `${make.alnum(3)}8Q~${make.alnum(30)}\n` },
          { text: `${make.alnum(4)}8Q~${make.alnum(34)}\n` },
        ],
      },
    },
    {
      id: "azure-named-account-key",
      title: "Azure storage or Cosmos DB key",
      ...assigned(
        ["azure_storage", "azurestorage", "storage_account", "storageaccount", "storage_key", "cosmos", "documentdb"],
        "[a-z0-9+/]{86}==",
        88,
      ),
      level: "likely",
      minEntropy: 4.5,
      revoke: STORAGE_KEYS,
      judge: (candidate) =>
        judgeAzureKey(candidate.secret, signatureOf(candidate.secret)) ? undefined : judgeAccountKey(candidate),
      examples: {
        flags: (make) => {
          const secret = Buffer.from(make.bytes(64)).toString("base64");
          return [
            { text: `AZURE_STORAGE_KEY=${secret}\n`, secret },
            { text: `"CosmosDbKey": "${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `AZURE_STORAGE_KEY=${make.base64(87)}==\n` },
          { text: `AZURE_STORAGE_KEY=${make.base64(43)}=\n` },
        ],
      },
    },
    {
      id: "azure-ai-key",
      title: "Azure AI services key (before 2025)",
      ...assigned(
        [
          "azure_openai",
          "azure-openai",
          "azureopenai",
          "cognitive",
          "ocp-apim-subscription-key",
          "azure_speech",
          "azure_api_key",
        ],
        "[a-f0-9]{32}",
        32,
      ),
      level: "likely",
      revoke: `${LEARN}/azure/ai-services/rotate-keys`,
      examples: {
        flags: (make) => {
          const secret = make.hex(32);
          return [
            { text: `AZURE_OPENAI_API_KEY=${secret}\n`, secret },
            { text: `curl -H "Ocp-Apim-Subscription-Key: ${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `AZURE_OPENAI_API_KEY=${make.hex(31)}\n` },
          { text: `azure_openai_commit: ${make.hex(40)}\n` },
        ],
      },
    },
  ],
});
