// Credentials of Grafana and Grafana Cloud.
import { Buffer } from "node:buffer";
import { hexCrcReversed } from "../format/hex-crc.ts";
import { parseBase64Object, textMember } from "../format/json-object.ts";
import { judgeChecksum } from "../format/judge-checksum.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider, type Judgement } from "../rule/secret-rule.ts";

const DOCS = "https://grafana.com/docs";

/** Judges a token whose part in base 64 must be an object with a text as `key`. */
function judgeObject(encoded: string, key: string, facts: Readonly<Record<string, string>>): Judgement {
  const object = parseBase64Object(encoded);
  if (!object || textMember(object, key) === undefined)
    return { level: "possible", note: "does not decode to a token" };
  const told = Object.entries(facts).flatMap(([name, member]) => {
    const value = textMember(object, member);
    return value ? [[name, value] as const] : [];
  });
  return { level: "verified-format", note: "decodes to a token", facts: Object.fromEntries(told) };
}

function encode(value: object): string {
  return Buffer.from(JSON.stringify(value)).toString("base64");
}

export const grafana = defineProvider({
  id: "grafana",
  name: "Grafana",
  docs: `${DOCS}/grafana/latest/administration/service-accounts/`,
  revoke: `${DOCS}/grafana/latest/administration/service-accounts/#delete-a-service-account-token`,
  rules: [
    {
      id: "grafana-service-account-token",
      title: "Grafana service account token",
      ...token("glsa_", "[A-Za-z0-9]{32}_[0-9a-f]{8}", 41),
      level: "likely",
      judge: ({ secret }) => judgeChecksum(secret.endsWith(`_${hexCrcReversed(secret.slice(0, -9))}`)),
      examples: {
        flags: (make) => {
          const start = `glsa_${make.alnum(32)}`;
          const [secret, other] = [`${start}_${hexCrcReversed(start)}`, `${start}_00000000`];
          return [
            { text: `GRAFANA_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `Authorization: Bearer ${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `glsa_${make.alnum(31)}_${make.hex(8)}\n` }, { text: `glsa_${make.alnum(32)}\n` }],
      },
    },
    {
      id: "grafana-cloud-token",
      title: "Grafana Cloud access policy token",
      ...token("glc_", "eyJ[A-Za-z0-9+/]{40,500}={0,2}", 505, "A-Za-z0-9+/"),
      level: "likely",
      revoke: `${DOCS}/grafana-cloud/security-and-account-management/authentication-and-permissions/access-policies/`,
      judge: ({ secret }) => judgeObject(secret.slice(4), "k", { organisation: "o", name: "n" }),
      examples: {
        flags: (make) => {
          const secret = `glc_${encode({ o: make.digits(6), n: "ci-writer", k: make.base64(24), m: { r: "eu" } })}`;
          const other = `glc_eyJ${make.alnum(80)}`;
          return [
            { text: `GRAFANA_CLOUD_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `password: "${other}"\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `glc_${make.alnum(12)}\n` }, { text: `xglc_eyJ${make.alnum(80)}\n` }],
      },
    },
    {
      id: "grafana-api-key",
      title: "Grafana API key",
      ...token("eyJrIjoi", "[A-Za-z0-9+/]{50,300}={0,2}", 302, "A-Za-z0-9+/._-"),
      level: "likely",
      judge: ({ secret }) => judgeObject(secret, "k", { name: "n" }),
      examples: {
        flags: (make) => {
          const secret = encode({ k: make.alnum(32), n: "ci", id: 1 });
          return [{ text: `Authorization: Bearer ${secret}\n`, secret, level: "verified-format" }];
        },
        allows: (make) => [
          { text: `${encode({ k: make.alnum(8) })}\n` },
          { text: `${encode({ k: make.alnum(40) })}.${make.alnum(40)}\n` },
        ],
      },
    },
  ],
});
