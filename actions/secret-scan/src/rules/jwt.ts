// JSON web tokens of any issuer.
import { Buffer } from "node:buffer";
import { createHmac } from "node:crypto";
import { textMember } from "../format/json-object.ts";
import { dayOf, isExpired, type Jwt, jwt as makeJwt, parseJwt } from "../format/jwt.ts";
import { type Candidate, defineProvider, type Judgement } from "../rule/secret-rule.ts";

/** Members that a header starts with (RFC 7515, section 4.1). With quotes and brace each fills whole groups of base 64. */
const FIRST_MEMBERS = ["alg", "typ", "kid", "x5t", "cty", "jku"];
const STARTS = FIRST_MEMBERS.map((name) => Buffer.from(`{"${name}"`).toString("base64url"));
/** Keys that documentation and tests sign with. */
const TEST_KEYS = [
  "secret",
  "your-256-bit-secret",
  "test",
  "password",
  "key",
  "shhhhh",
  "secretkey",
  "mysecret",
  "changeme",
];

function judge({ secret }: Candidate): Judgement | undefined {
  const token = parseJwt(secret);
  if (!token || isPublic(token) || /"1234567890"/.test(JSON.stringify(token.payload))) return undefined;
  const facts = factsOf(token);
  if (isExpired(token)) return { level: "possible", note: "expired", facts };
  if (token.algorithm.toLowerCase() === "none") return { level: "possible", note: "not signed", facts };
  if (isTest(secret, token)) return { level: "possible", note: "signed with a well-known test key", facts };
  return { level: "likely", facts };
}

/** Supabase gives each project a token for everybody, and one that must stay secret. */
function isPublic({ payload }: Jwt): boolean {
  return payload["role"] === "anon" && textMember(payload, "iss") === "supabase";
}

function isTest(secret: string, { algorithm }: Jwt): boolean {
  const bits = /^HS(256|384|512)$/.exec(algorithm)?.[1];
  const end = secret.lastIndexOf(".");
  const signature = secret.slice(end + 1);
  const signedWith = (key: string) => createHmac(`sha${bits}`, key).update(secret.slice(0, end)).digest("base64url");
  return bits !== undefined && TEST_KEYS.some((key) => signedWith(key) === signature);
}

function factsOf({ algorithm, payload, expires }: Jwt): Record<string, string> {
  const facts: Record<string, string> = { algorithm };
  const [issuer, role, day] = [textMember(payload, "iss"), textMember(payload, "role"), dayOf(expires ?? Number.NaN)];
  if (issuer) facts["issuer"] = issuer;
  if (role) facts["role"] = role;
  if (day) facts["expires"] = day;
  return facts;
}

export const jwt = defineProvider({
  id: "jwt",
  name: "JSON web token",
  docs: "https://www.rfc-editor.org/rfc/rfc7519",
  revoke: "https://cheatsheetseries.owasp.org/cheatsheets/JSON_Web_Token_for_Java_Cheat_Sheet.html",
  rules: [
    {
      id: "jwt",
      title: "JSON web token",
      keywords: STARTS.map((start) => start.toLowerCase()),
      pattern: new RegExp(
        `(?<![A-Za-z0-9_-])(?:${STARTS.join("|")})[A-Za-z0-9_-]{4,2000}\\.eyJ[A-Za-z0-9_-]{6,6000}\\.[A-Za-z0-9_-]{16,1400}(?![A-Za-z0-9_-])`,
      ),
      reach: { before: 0, after: 9500 },
      level: "likely",
      judge,
      examples: {
        flags: (make) => {
          const head = { alg: "RS256", typ: "JWT" };
          const signature = make.base64url(342);
          const secret = makeJwt(
            head,
            { iss: "https://issuer.example.test", sub: make.uuid(), exp: 4_000_000_000 },
            signature,
          );
          const expired = makeJwt(head, { sub: make.uuid(), exp: 1_500_000_000 }, signature);
          const service = makeJwt(
            { alg: "HS256" },
            { iss: "supabase", ref: make.lower(20), role: "service_role" },
            make.base64url(43),
          );
          const unsigned = makeJwt({ typ: "JWT", alg: "HS256" }, { sub: make.uuid() }, "");
          const signature256 = createHmac("sha256", "secret").update(unsigned.slice(0, -1)).digest("base64url");
          const test = `${unsigned}${signature256}`;
          return [
            { text: `Authorization: Bearer ${secret}\n`, secret },
            { text: `SUPABASE_SERVICE_ROLE_KEY=${service}\n`, secret: service },
            { text: `token = "${expired}"\n`, secret: expired, level: "possible" },
            { text: `token = "${test}"\n`, secret: test, level: "possible" },
          ];
        },
        allows: (make) => [
          {
            text: makeJwt({ alg: "HS256" }, { iss: "supabase", ref: make.lower(20), role: "anon" }, make.base64url(43)),
          },
          { text: makeJwt({ alg: "HS256" }, { sub: "1234567890", name: "John Doe" }, make.base64url(43)) },
          { text: makeJwt({ alg: 256 }, { sub: make.uuid() }, make.base64url(43)) },
          { text: `x${makeJwt({ alg: "HS256" }, { sub: make.uuid() }, make.base64url(43))}` },
        ],
      },
    },
  ],
});
