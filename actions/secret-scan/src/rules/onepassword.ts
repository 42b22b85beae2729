// Credentials of 1Password.
import { Buffer } from "node:buffer";
import { parseBase64Object, textMember } from "../format/json-object.ts";
import { assigned, token } from "../rule/pattern.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";

const PREFIX = "ops_";

/** The text behind the prefix is an object with the account's address, its e-mail address and its keys. */
function judgeServiceAccount({ secret }: Candidate): Judgement {
  const object = parseBase64Object(secret.slice(PREFIX.length));
  const address = object && textMember(object, "signInAddress");
  return address
    ? { level: "verified-format", note: "decodes to a token", facts: { address } }
    : { level: "possible", note: "does not decode to a token" };
}

export const onepassword = defineProvider({
  id: "onepassword",
  name: "1Password",
  docs: "https://developer.1password.com/docs/service-accounts/",
  revoke: "https://developer.1password.com/docs/service-accounts/manage-service-accounts/",
  rules: [
    {
      id: "onepassword-service-account-token",
      title: "1Password service account token",
      ...token(PREFIX, "eyJ[A-Za-z0-9+/_-]{247,2000}={0,2}", 2005),
      level: "likely",
      judge: judgeServiceAccount,
      examples: {
        flags: (make) => {
          const account = {
            signInAddress: "acme.example.test",
            email: "a@example.test",
            secretKey: make.alnum(40),
            muk: make.base64(300),
          };
          const secret = `${PREFIX}${Buffer.from(JSON.stringify(account)).toString("base64")}`;
          const other = `${PREFIX}eyJ${make.alnum(400)}`;
          return [
            { text: `OP_SERVICE_ACCOUNT_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `OP_SERVICE_ACCOUNT_TOKEN=${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `${PREFIX}eyJ${make.alnum(100)}\n` }, { text: `d${PREFIX}eyJ${make.alnum(400)}\n` }],
      },
    },
    {
      id: "onepassword-secret-key",
      title: "1Password Secret Key",
      ...assigned(
        ["op_secret_key", "1password", "onepassword"],
        "A3-[A-Z0-9]{6}-(?:[A-Z0-9]{11}|[A-Z0-9]{6}-[A-Z0-9]{5})(?:-[A-Z0-9]{5}){3}",
        40,
      ),
      level: "likely",
      revoke: "https://support.1password.com/change-secret-key/",
      examples: {
        flags: (make) => {
          const parts = [6, 6, 5, 5, 5, 5].map((length) => make.upperAlnum(length));
          const secret = ["A3", ...parts].join("-");
          return [{ text: `OP_SECRET_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `OP_SECRET_KEY=A3-${make.upperAlnum(6)}-${make.upperAlnum(6)}\n` }],
      },
    },
  ],
});
