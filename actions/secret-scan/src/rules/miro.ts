// Credentials of Miro.
import { Buffer } from "node:buffer";
import { parseBase64Object, textMember } from "../format/json-object.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const miro = defineProvider({
  id: "miro",
  name: "Miro",
  docs: "https://developers.miro.com/docs/getting-started-with-oauth",
  revoke: "https://developers.miro.com/reference/revoke-token-v2",
  rules: [
    {
      id: "miro-access-token",
      title: "Miro access token",
      ...token("eyJtaXJvLm9yaWdpbiI6I", "[A-Za-z0-9]{6,16}_[A-Za-z0-9_-]{27}", 44),
      level: "likely",
      judge: ({ secret }) => {
        const origin = textMember(parseBase64Object(secret.slice(0, secret.indexOf("_"))) ?? {}, "miro.origin");
        return origin === undefined
          ? { level: "possible", note: "does not decode" }
          : { level: "verified-format", note: "decodes", facts: { origin } };
      },
      examples: {
        flags: (make) => {
          const [secret, second] = [
            `${Buffer.from('{"miro.origin":"eu01"}').toString("base64url")}_${make.base64url(27)}`,
            `eyJtaXJvLm9yaWdpbiI6I${make.alnum(9)}_${make.base64url(27)}`,
          ];
          return [
            { text: `MIRO_ACCESS_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `MIRO_ACCESS_TOKEN=${second}\n`, secret: second, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `MIRO_ACCESS_TOKEN=eyJtaXJvLm9yaWdpbiI6ImV1MDEifQ_${make.base64url(10)}\n` }],
      },
    },
  ],
});
