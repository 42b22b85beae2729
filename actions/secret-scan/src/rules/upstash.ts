// Credentials of Upstash.
import { Buffer } from "node:buffer";
import { parseBase64Object, textMember } from "../format/json-object.ts";
import { isPublishedDefault } from "../format/published-default.ts";
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const upstash = defineProvider({
  id: "upstash",
  name: "Upstash",
  docs: "https://upstash.com/docs/redis/features/restapi",
  revoke: "https://upstash.com/docs/qstash/howto/roll-signing-keys",
  rules: [
    {
      id: "upstash-rest-token",
      title: "Upstash REST token",
      ...assigned(
        [
          "upstash_redis_rest_token",
          "upstash_vector_rest_token",
          "upstash_redis_token",
          "upstash_vector_token",
          "kv_rest_api_token",
          "upstashredisresttoken",
        ],
        "A[A-Za-z0-9+/_-]{40,120}={0,2}",
        123,
      ),
      level: "likely",
      revoke: "https://upstash.com/docs/redis/howto/resetpassword",
      examples: {
        flags: (make) => {
          const secret = `A${make.base64(60)}==`;
          return [
            { text: `UPSTASH_REDIS_REST_TOKEN=${secret}\n`, secret },
            { path: ".env.local", text: `KV_REST_API_TOKEN="${secret}"\n`, secret },
          ];
        },
        allows: (make) => [
          { text: "UPSTASH_REDIS_REST_URL=https://redis.example.test\n" },
          { text: `UPSTASH_REDIS_REST_TOKEN=A${make.alnum(12)}\n` },
        ],
      },
    },
    {
      id: "upstash-qstash-token",
      title: "Upstash QStash token",
      ...token("eyJVc2VySUQiOi", "[A-Za-z0-9+/_-]{60,180}={0,2}", 182, "A-Za-z0-9_+/-"),
      level: "likely",
      revoke: "https://upstash.com/docs/qstash/howto/reset-token",
      judge: ({ secret }) =>
        textMember(parseBase64Object(secret) ?? {}, "Password") === undefined
          ? { level: "possible", note: "does not decode" }
          : { level: "verified-format", note: "decodes" },
      examples: {
        flags: (make) => {
          const [secret, second] = [
            Buffer.from(JSON.stringify({ UserID: make.uuid(), Password: make.hex(32) })).toString("base64"),
            `eyJVc2VySUQiOi${make.alnum(90)}`,
          ];
          return [
            { text: `QSTASH_TOKEN=${secret}\n`, secret, level: "verified-format" },
            { text: `QSTASH_TOKEN=${second}\n`, secret: second, level: "possible" },
          ];
        },
        allows: (make) => [{ text: `QSTASH_TOKEN=eyJVc2VySUQiOi${make.alnum(12)}\n` }],
      },
    },
    {
      id: "upstash-qstash-signing-key",
      title: "Upstash QStash signing key",
      ...assigned(
        ["qstash_current_signing_key", "qstash_next_signing_key", "currentsigningkey", "nextsigningkey"],
        "sig_[A-Za-z0-9]{28}",
        32,
      ),
      level: "likely",
      judge: ({ secret }) => (isPublishedDefault(secret) ? undefined : { level: "likely" }),
      examples: {
        flags: (make) => {
          const secret = `sig_${make.alnum(28)}`;
          return [{ text: `QSTASH_CURRENT_SIGNING_KEY=${secret}\n`, secret }];
        },
        allows: (make) => [{ text: `QSTASH_CURRENT_SIGNING_KEY=sig_${make.alnum(12)}\n` }],
      },
    },
  ],
});
