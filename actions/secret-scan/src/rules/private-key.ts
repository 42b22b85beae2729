// Private keys in files, of whatever owner: PEM, OpenSSH, OpenPGP and PuTTY. Public keys and certificates are no secrets.
import { Buffer } from "node:buffer";
import { parseJsonObject } from "../format/json-object.ts";
import { opensshCipher, opensshKeyLike } from "../format/openssh-key.ts";
import { quotedOnly, readPemBody } from "../format/pem-body.ts";
import { armorChecksum, splitArmor } from "../format/pgp-armor.ts";
import { pkcs1Like, pkcs8Like, privateKeyShape } from "../format/private-key-der.ts";
import { puttyMac } from "../format/putty-key.ts";
import { isPublishedExample } from "../noise/published-examples.ts";
import { type Candidate, defineProvider, type Judgement, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

/** A key of 16,384 bits has 12,700 characters; line ends and quotes come on top. */
const MAX_BODY = 16_000;
/** A patch that takes a key away has a dash in front of each line. */
const MAX_LINES = 256;
/** Shorter is a mark in the source of a program, or a placeholder. The smallest key, of Ed25519, has 64. */
const MIN_BASE64 = 56;
const KINDS = ["", "RSA ", "EC ", "DSA ", "ENCRYPTED "];
const ENCRYPTED: Judgement = { level: "possible", note: "encrypted", facts: { encrypted: "yes" } };
const CUT: Judgement = { level: "possible", note: "cut off" };

/** BEGIN, the text up to END, and END; where END is missing, what follows as long as it can be base 64. */
function block(kind: string): RegExp {
  const text = `[^-]{0,${MAX_BODY}}(?:-(?!----)[^-]{0,${MAX_BODY}}){0,${MAX_LINES}}`;
  const rest = `[A-Za-z0-9+/=\\s\\\\"']{${MIN_BASE64},${MAX_BODY}}`;
  return new RegExp(`-----BEGIN ${kind}-----(?:(?<body>${text})-?-----END ${kind}-----|(?<cut>${rest}))`);
}

function blockRule(id: string, title: string, kinds: readonly string[], judge: NonNullable<SecretRule["judge"]>) {
  return {
    id,
    title,
    keywords: kinds.map((kind) => `-----begin ${kind.toLowerCase()}`),
    pattern: block(`(?:${kinds.join("|")})`),
    reach: { before: 0, after: MAX_BODY + 200 },
    level: "likely",
    judge,
  } as const;
}

function judgePem({ groups }: Candidate): Judgement | undefined {
  const text = groups["body"] ?? groups["cut"] ?? "";
  const whole = readPemBody(text);
  const quoted = privateKeyShape(whole.bytes) ? undefined : readPemBody(quotedOnly(text));
  const body = quoted && privateKeyShape(quoted.bytes) ? quoted : whole;
  if (body.length < MIN_BASE64 || isPublishedExample(body.bytes.toString("latin1"))) return undefined;
  if (/ENCRYPTED|DEK-Info/.test(body.headers)) return ENCRYPTED;
  const shape = privateKeyShape(body.bytes);
  if (shape === "encrypted") return ENCRYPTED;
  if (shape === "cut") return CUT;
  if (shape) return { level: "verified-format", note: "decodes to a private key", facts: { format: shape } };
  return groups["cut"] === undefined && body.bytes[0] === 0x30
    ? { level: "possible", note: "does not decode to a private key" }
    : undefined;
}

function judgeOpenssh({ groups }: Candidate): Judgement | undefined {
  const body = readPemBody(groups["body"] ?? groups["cut"] ?? "");
  const cipher = opensshCipher(body.bytes);
  if (cipher === undefined) return undefined;
  if (cipher !== "none") return ENCRYPTED;
  return groups["cut"] === undefined ? { level: "verified-format", note: "decodes to a private key" } : CUT;
}

/** Whether there is a passphrase stands deep inside of the packets, and is not looked for. */
function judgePgp({ groups }: Candidate): Judgement | undefined {
  const { base64, checksum } = splitArmor((groups["body"] ?? groups["cut"] ?? "").replace(/\\{1,4}[nr]/g, "\n"));
  const body = readPemBody(base64);
  if (body.length < 100 || ((body.bytes[0] ?? 0) & 0x80) === 0) return undefined;
  if (groups["body"] === undefined) return CUT;
  if (checksum === undefined) return { level: "likely" };
  return checksum === armorChecksum(body.bytes)
    ? { level: "verified-format", note: "checksum fits" }
    : { level: "possible", note: "checksum does not fit" };
}

function judgePutty({ groups }: Candidate): Judgement {
  if (groups["encryption"] !== "none") return ENCRYPTED;
  const mac = puttyMac({
    version: groups["version"] === "3" ? 3 : 2,
    algorithm: groups["algorithm"] ?? "",
    encryption: "none",
    comment: groups["comment"] ?? "",
    publicBlob: groups["public"] ?? "",
    privateBlob: groups["private"] ?? "",
  });
  return mac === groups["mac"]
    ? { level: "verified-format", note: "checksum fits" }
    : { level: "possible", note: "checksum does not fit" };
}

/** Keys for signatures and key exchange (RFC 7518, section 6); symmetric ones have another member. */
function judgeJwk({ match, secret }: Candidate): Judgement | undefined {
  if (isPublishedExample(secret)) return undefined;
  const type = parseJsonObject(match)?.["kty"];
  if (type !== "RSA" && type !== "EC" && type !== "OKP") return undefined;
  return { level: "verified-format", note: "decodes to a private key", facts: { type } };
}

function jwk(make: Synthetic, extra: object): string {
  return JSON.stringify(
    { kty: "EC", crv: "P-256", x: make.base64url(43), y: make.base64url(43), ...extra },
    undefined,
    2,
  );
}

function pem(kind: string, body: string): string {
  const line = (word: string) => `-----${word} ${kind}-----`;
  return `${line("BEGIN")}\n${body}\n${line("END")}`;
}

function wrap(bytes: Uint8Array): string {
  return (
    Buffer.from(bytes)
      .toString("base64")
      .match(/.{1,64}/g) ?? []
  ).join("\n");
}

function rsa(make: Synthetic): Buffer {
  return pkcs1Like(Array.from({ length: 8 }, () => make.bytes(128)));
}

function putty(make: Synthetic, version: 2 | 3): string {
  const [publicBlob, privateBlob] = [make.base64(64), make.base64(48)];
  const key = { version, algorithm: "ssh-ed25519", encryption: "none", comment: "ci", publicBlob, privateBlob };
  const head = `PuTTY-User-Key-File-${version}: ssh-ed25519\nEncryption: none\nComment: ci\nPublic-Lines: 1\n${publicBlob}`;
  return `${head}\nPrivate-Lines: 1\n${privateBlob}\nPrivate-MAC: ${puttyMac(key)}`;
}

export const privateKey = defineProvider({
  id: "private-key",
  name: "Private keys",
  docs: "https://www.rfc-editor.org/rfc/rfc7468",
  revoke: "https://csrc.nist.gov/pubs/sp/800/57/pt1/r5/final",
  rules: [
    {
      ...blockRule(
        "private-key-pem",
        "Private key (PEM)",
        KINDS.map((kind) => `${kind}PRIVATE KEY`),
        judgePem,
      ),
      examples: {
        flags: (make) => {
          const secret = pem("RSA PRIVATE KEY", wrap(rsa(make)));
          const escaped = pem("PRIVATE KEY", wrap(pkcs8Like(make.bytes(600)))).replaceAll("\n", "\\n");
          const locked = pem(
            "RSA PRIVATE KEY",
            `Proc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${make.upperHex(32)}\n\n${wrap(make.bytes(600))}`,
          );
          const cut = secret.slice(0, 500).trimEnd();
          return [
            { path: "id_rsa", text: `${secret}\n`, secret, level: "verified-format" },
            { path: ".env", text: `KEY="${escaped}\\n"\n`, secret: escaped, level: "verified-format" },
            { path: "id_rsa", text: `${locked}\n`, secret: locked, level: "possible" },
            { path: "id_rsa", text: `${cut}#`, secret: cut, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: pem("PUBLIC KEY", wrap(make.bytes(294))) },
          { text: pem("CERTIFICATE", wrap(make.bytes(900))) },
          { text: pem("PRIVATE KEY", "...") },
          { path: "a.js", text: `${pem("RSA PRIVATE KEY", "[\\s\\S]*?")}\n${make.alnum(90)}\n` },
        ],
      },
    },
    {
      ...blockRule("private-key-openssh", "Private key (OpenSSH)", ["OPENSSH PRIVATE KEY"], judgeOpenssh),
      examples: {
        flags: (make) => {
          const secret = pem("OPENSSH PRIVATE KEY", wrap(opensshKeyLike("none", make.bytes(300))));
          const locked = pem("OPENSSH PRIVATE KEY", wrap(opensshKeyLike("aes256-ctr", make.bytes(300))));
          return [
            { path: "id_ed25519", text: `${secret}\n`, secret, level: "verified-format" },
            { path: "id_ed25519", text: `${locked}\n`, secret: locked, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: pem("OPENSSH PRIVATE KEY", "<key>") },
          { text: pem("OPENSSH PRIVATE KEY", wrap(make.bytes(300))) },
          { text: `ssh-ed25519 AAAAC3NzaC1lZDI1NTE5${make.base64(44)} a@example.test\n` },
        ],
      },
    },
    {
      ...blockRule("private-key-pgp", "Private key (OpenPGP)", ["PGP PRIVATE KEY BLOCK"], judgePgp),
      revoke: "https://gnupg.org/documentation/manuals/gnupg/OpenPGP-Key-Management.html",
      examples: {
        flags: (make) => {
          const bytes = Buffer.concat([Buffer.from([0x95]), make.bytes(600)]);
          const secret = pem("PGP PRIVATE KEY BLOCK", `Version: GnuPG v2\n\n${wrap(bytes)}\n${armorChecksum(bytes)}`);
          const other = pem("PGP PRIVATE KEY BLOCK", `\n${wrap(bytes)}\n${armorChecksum(make.bytes(9))}`);
          return [
            { path: "key.asc", text: `${secret}\n`, secret, level: "verified-format" },
            { path: "key.asc", text: `${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: pem("PGP PUBLIC KEY BLOCK", `\n${wrap(make.bytes(600))}`) },
          { text: pem("PGP PRIVATE KEY BLOCK", "\n...") },
        ],
      },
    },
    {
      id: "private-key-putty",
      title: "Private key (PuTTY)",
      keywords: ["putty-user-key-file-"],
      pattern:
        /PuTTY-User-Key-File-(?<version>[23]): (?<algorithm>[\w@.-]{3,60})\r?\nEncryption: (?<encryption>[\w-]{3,20})\r?\nComment: (?<comment>[^\r\n]{0,200})\r?\nPublic-Lines: \d{1,4}\r?\n(?<public>[A-Za-z0-9+/=\r\n]{40,8000}?)\r?\n(?:(?:Key-Derivation|Argon2-\w{4,12}): [^\r\n]{1,80}\r?\n){0,5}Private-Lines: \d{1,4}\r?\n(?<private>[A-Za-z0-9+/=\r\n]{20,12000}?)\r?\nPrivate-MAC: (?<mac>[0-9a-f]{40,64})/,
      reach: { before: 0, after: 15_000 },
      level: "likely",
      judge: judgePutty,
      revoke: "https://the.earth.li/~sgtatham/putty/latest/htmldoc/Chapter8.html",
      examples: {
        flags: (make) => {
          const [second, third] = [putty(make, 2), putty(make, 3)];
          const locked = third.replace("Encryption: none", "Encryption: aes256-cbc");
          const other = second.replace("Comment: ci", "Comment: cd");
          return [
            { path: "key.ppk", text: `${second}\n`, secret: second, level: "verified-format" },
            { path: "key.ppk", text: `${third}\n`, secret: third, level: "verified-format" },
            { path: "key.ppk", text: `${locked}\n`, secret: locked, level: "possible" },
            { path: "key.ppk", text: `${other}\n`, secret: other, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `PuTTY-User-Key-File-2: ssh-rsa\nEncryption: none\nComment: ${make.lower(5)}\nPublic-Lines: 6\n` },
        ],
      },
    },
    {
      id: "private-key-jwk",
      title: "Private key (JSON web key)",
      keywords: ['"kty"'],
      pattern:
        /\{(?=[^{}]{0,3000}"kty")[^{}]{0,3000}"d"\s{0,8}:\s{0,8}"(?<secret>[A-Za-z0-9_-]{43,1400})"[^{}]{0,4000}\}/,
      reach: { before: 3000, after: 7000 },
      level: "likely",
      judge: judgeJwk,
      revoke: "https://www.rfc-editor.org/rfc/rfc7517",
      examples: {
        flags: (make) => {
          const secret = make.base64url(43);
          return [
            { path: "jwk.json", text: jwk(make, { d: secret }), secret, level: "verified-format" },
            {
              path: "jwks.json",
              text: `{"keys":[${jwk(make, { d: secret, kid: "1" })}]}`,
              secret,
              level: "verified-format",
            },
          ];
        },
        allows: (make) => [
          { path: "jwks.json", text: `{"keys":[${jwk(make, { kid: make.alnum(43) })}]}` },
          { text: jwk(make, { kty: "oct", d: make.base64url(43) }) },
        ],
      },
    },
  ],
});
