// Credentials of the Python Package Index and of its test index.
import { macaroon, parseMacaroon } from "../format/macaroon.ts";
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const PREFIX = "pypi-";

function pypiToken(make: Synthetic, host: string): string {
  return `${PREFIX}${macaroon(host, make.uuid(), make.bytes(32))}`;
}

/** `start` is what the version and the name of the host give in base64url. */
function tokenRule(id: string, title: string, host: string, start: string): SecretRule {
  return {
    id,
    title,
    ...token(`${PREFIX}${start}`, "[A-Za-z0-9_-]{90,1200}", 1200),
    level: "likely",
    judge: ({ secret }) => {
      const parsed = parseMacaroon(secret.slice(PREFIX.length));
      return parsed?.location === host
        ? { level: "verified-format", note: "decodes to a macaroon", facts: { id: parsed.identifier.slice(0, 40) } }
        : { level: "possible", note: "does not decode to a macaroon" };
    },
    examples: {
      flags: (make) => {
        const secret = pypiToken(make, host);
        const other = `${PREFIX}${start}${make.base64url(120)}`;
        return [
          {
            path: ".pypirc",
            text: `[pypi]\nusername = __token__\npassword = ${secret}\n`,
            secret,
            level: "verified-format",
          },
          { text: `TWINE_PASSWORD=${other}\n`, secret: other, level: "possible" },
        ];
      },
      allows: (make) => [
        { text: `${PREFIX}${start}${make.alnum(40)}\n` },
        { text: `${PREFIX}${make.alnum(150)}\n` },
        { text: `${PREFIX}${start}...\n` },
      ],
    },
  };
}

export const pypi = defineProvider({
  id: "pypi",
  name: "PyPI",
  docs: "https://pypi.org/help/#apitoken",
  revoke: "https://pypi.org/help/#apitoken",
  rules: [
    tokenRule("pypi-api-token", "PyPI API token", "pypi.org", "AgEIcHlwaS5vcmc"),
    tokenRule("pypi-test-api-token", "PyPI API token (test index)", "test.pypi.org", "AgENdGVzdC5weXBpLm9yZw"),
  ],
});
