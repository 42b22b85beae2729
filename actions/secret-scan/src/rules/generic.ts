// Credentials that no provider's rule knows: a random value, or a password, under a name that says what it is.
import { judgeAssignment } from "../noise/judge-assignment.ts";
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { namePrefix } from "../noise/secret-name.ts";
import { generatedStrength, passwordStrength, type ValueStrength } from "../noise/value-strength.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const SECRET_NAMES = [
  "secret",
  "token",
  "credential",
  ...["api", "access", "private", "auth", "encryption", "signing", "master", "account", "app"].flatMap((kind) => [
    `${kind}key`,
    `${kind}_key`,
    `${kind}-key`,
  ]),
  "api key",
  "api.key",
];
const PASSWORD_NAMES = ["password", "passwd", "passphrase", "passwort", "pwd", "_pass", "_pw", "pass"];
/** `pass` is in too many words to look at each: only where a sign or a quote follows at once. */
const PASSWORD_KEYWORDS = [...PASSWORD_NAMES.slice(0, -1), "pass:", "pass=", "pass =", 'pass"', "pass'"];
const LONGEST_VALUE = 128;
const REACH = 360;

/** Names that values follow after a blank: options, and variables of Dockerfiles and csh. */
const BLANK = "[ \\t](?<=(?:--[\\w-]{3,50}|env[ \\t]{1,2}\\w{3,40})[ \\t])|[ \\t]{1,4}(?=[\"'])";
/** `=`, `:=`, `=>`, `==`, `,`, `(`, `>`, `:`, `: &str =`, `= setting ??`, `: >-` over the value. */
const SIGN =
  "[ \\t]{0,8}(?:=>|:=|={1,3}|!==?|[,>(]|:(?:[ \\t]{0,2}&?[a-z][\\w<>.|]{0,20}[ \\t]{0,2}=|[ \\t]{1,2}[|>][+-]?\\r?\\n)?)" +
  "(?:[ \\t]{0,4}[\\w.$()[\\]]{1,60}[ \\t]{0,4}(?:\\?\\?|\\|\\|))?";
/** Also `"key" value="`, and `name: KEY` over `value:`. */
const BETWEEN = `[\\\\"'\`\\])]{0,3}(?<between>${SIGN}|${BLANK}|[ \\t]{1,2}value[ \\t]{0,2}=|[ \\t]{0,2}\\r?\\n[ \\t]{0,40}value:)[ \\t]{0,40}`;
/** An opening quote, also behind a call: `String::from("`. */
const QUOTE = "(?:(?:[a-z_][\\w.:]{0,30}\\()?[bruf@]?\\\\?[\"'`]{1,3})?";

/** A value up to its closing quote, or without quotes up to what cannot belong to it. */
function assignment(names: readonly string[], shortest: number): RegExp {
  const length = `{${shortest},${LONGEST_VALUE}}`;
  const quoted = `(?<=["'\`])[^\\s"'\`\\\\<>]${length}(?=\\\\?["'\`])`;
  const bare = `[\\w+/=.~:@%!^*#$-]${length}(?![\\w+/=.~:@%!^*#$-])`;
  const key = names.map((name) => name.replace(".", "\\.")).join("|");
  return new RegExp(`(?<key>${key})(?<rest>[\\w.$-]{0,24})${BETWEEN}${QUOTE}(?<secret>${quoted}|${bare})`, "i");
}

const HEX = /^[0-9a-f]{1,128}$/i;

/**
 * A generated value is a password like any other. Only where nothing says whose it is, hexadecimal digits are as often the hash
 * of one, in a table of users.
 */
function strengthUnder(prefix: string): (value: string) => ValueStrength | undefined {
  return (value) => {
    const isClear = prefix !== "" || !HEX.test(value);
    return isClear && generatedStrength(value) === "strong" ? "strong" : passwordStrength(value);
  };
}

export const generic = defineProvider({
  id: "generic",
  name: "Any provider",
  docs: "https://cheatsheetseries.owasp.org/cheatsheets/Secrets_Management_Cheat_Sheet.html",
  revoke:
    "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret",
  rules: [
    {
      id: "generic-secret",
      title: "Random value under the name of a secret",
      keywords: SECRET_NAMES,
      pattern: assignment(SECRET_NAMES, 16),
      reach: { before: 0, after: REACH },
      level: "likely",
      generic: true,
      judge: (candidate) => judgeAssignment(candidate, generatedStrength),
      examples: {
        flags: (make) => {
          const [secret, hex, url] = [make.alnum(32), make.hex(40), make.base64url(43)];
          return [
            { path: ".env", text: `SERVICE_API_KEY=${secret}\n`, secret },
            { path: "settings.py", text: `CLIENT_SECRET = '${url}'\n`, secret: url },
            { path: "config.json", text: `{ "accessToken": "${hex}", "port": 80 }\n`, secret: hex },
            { path: "deployment.yaml", text: `  - name: AUTH_TOKEN\n    value: ${secret}\n`, secret },
            { path: "app.config", text: `<add key="ApiKey" value="${secret}" />\n`, secret },
            { path: "settings.xml", text: `<clientSecret>${secret}</clientSecret>\n`, secret },
            { path: "main.rs", text: `const API_KEY: &str = "${secret}";\n`, secret },
            { path: "main.go", text: `\tapiKey := "${secret}"\n`, secret },
            { path: "deploy.sh", text: `tool login --api-key ${secret} --quiet\n`, secret },
            { path: "Dockerfile", text: `ENV APP_SECRET=${secret}\n`, secret },
            { path: "Dockerfile", text: `ENV APP_SECRET ${secret}\n`, secret },
            { path: "secrets.h", text: `#define API_KEY "${secret}"\n`, secret },
            { path: "keys.rs", text: `let api_key = String::from("${secret}");\n`, secret },
            { path: "app.ts", text: `const apiKey = process.env.KEY ?? "${secret}";\n`, secret },
            { path: "client.test.ts", text: `const clientSecret = "${secret}";\n`, secret, level: "possible" },
            { path: "README.md", text: `export API_TOKEN=${secret}\n`, secret, level: "possible" },
            { path: "lexer.json", text: `{ "token": "${secret}" }\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { path: ".env", text: `API_KEY=\${SERVICE_API_KEY_FROM_VAULT}\n` },
          { path: "app.ts", text: `const apiKey = process.env.SERVICE_API_KEY_NAME;\n` },
          { path: "app.ts", text: `const tokenUrl = "https://login.example.test/oauth2/token";\n` },
          { path: "app.ts", text: `const secretName = "${make.alnum(32)}";\n` },
          { path: "app.ts", text: `const tokens = "${make.alnum(32)}";\n` },
          { path: "app.ts", text: `const secret = createSecretFromPassphraseOfUser(input);\n` },
          { path: "app.ts", text: `const secret = "the-secret-of-a-good-application";\n` },
          { path: "package-lock.json", text: `"secret": "${make.alnum(40)}"\n` },
          { path: "values.yaml", text: `secret: <insert-your-client-secret-here>\n` },
          { path: "values.yaml", text: `secretKeyRef: ${make.alnum(32)}\n`.replace("KeyRef", "_ref") },
          { path: "app.ts", text: `token: "sha256-${make.base64(43)}="\n` },
          { path: "app.ts", text: `const apiKey = "${"0123456789abcdef".repeat(2)}";\n` },
        ],
      },
    },
    {
      id: "generic-password",
      title: "Password",
      keywords: PASSWORD_KEYWORDS,
      pattern: assignment(PASSWORD_NAMES, 6),
      reach: { before: 0, after: REACH },
      level: "likely",
      generic: true,
      judge: (candidate) => judgeAssignment(candidate, strengthUnder(namePrefix(candidate.before))),
      examples: {
        flags: (make) => {
          const secret = `${make.upper(2)}${make.of("bcdfghjkmnpqrtvwxz", 5)}${make.digits(3)}!${make.of("BCDFGHJKMNPQRTVWXZ", 2)}`;
          const [hex, lower] = [make.hex(64), make.lowerAlnum(24)];
          const short = `${make.of("kmtxqz", 2)}${make.digits(3)}${make.of("kmtxqz", 2)}`;
          return [
            { path: ".env", text: `DB_PASSWORD=${secret}\n`, secret },
            { path: "smtp.properties", text: `mail.smtp.password: ${secret}\n`, secret },
            { path: "docker-compose.yml", text: `      MYSQL_ROOT_PASSWORD: "${secret}"\n`, secret },
            { path: "Main.java", text: `ds.setPassword("${secret}");\n`, secret },
            { path: "app.py", text: `connect(host="db", passwd='${secret}')\n`, secret },
            { path: ".env", text: `SMTP_PASS=${secret}\n`, secret },
            { path: ".env", text: `DB_PASSWORD=${hex}\n`, secret: hex },
            { path: "users.json", text: `{ "password": "${hex}" }\n`, secret: hex, level: "possible" },
            { path: "values.yaml", text: `password: ${lower}\n`, secret: lower },
            { path: ".env", text: `SSH_PASSPHRASE=${hex}\n`, secret: hex },
            { path: "mail.js", text: `auth: { user: "robot", pass: "${secret}" }\n`, secret },
            { path: "backup.sh", text: `mysqldump --password=${secret} shop\n`, secret },
            { path: ".env", text: `DB_PASSWORD=${short}\n`, secret: short, level: "possible" },
            { path: "test/login.ts", text: `const password = "${secret}";\n`, secret, level: "possible" },
          ];
        },
        allows: () => [
          { path: "app.ts", text: `const password = "password123";\n` },
          { path: "app.ts", text: `const passwordField = "account-pw-1";\n` },
          { path: "app.ts", text: `password: z.string().min(8),\n` },
          { path: "docker-compose.yml", text: `POSTGRES_PASSWORD: postgres\n` },
          { path: ".env", text: `DB_PASSWORD=changeme\n` },
          { path: "values.yaml", text: `password: "{{ .Values.password }}"\n` },
          { path: "strings.json", text: `"password": "Passwort-Eingabe"\n` },
          { path: "app.ts", text: `bypass: "Some9Thing!else"\n` },
          { path: "app.rb", text: `password: ENV["DB_PASSWORD_1"]\n` },
        ],
      },
    },
    {
      id: "generic-command-password",
      title: "Password on a command line",
      keywords: ["sshpass -p", "docker login ", "convertto-securestring"],
      pattern:
        /(?:sshpass -p[ ]?|docker login [^\n"'`]{0,120}?(?:-p|--password)[ =]|ConvertTo-SecureString (?:-String )?)["']?(?<secret>[^\s"'`<>]{6,128})/i,
      reach: { before: 0, after: 290 },
      level: "likely",
      generic: true,
      judge: (candidate) => {
        const strength = passwordStrength(candidate.secret);
        return (
          strength &&
          judgePlacedPassword(candidate, candidate.secret, { level: strength === "strong" ? "likely" : "possible" })
        );
      },
      examples: {
        flags: (make) => {
          const secret = `${make.upper(2)}${make.digits(2)}${make.of("bkqxz", 3)}!${make.digits(3)}${make.of("bkqxz", 2)}`;
          return [
            { path: "deploy.sh", text: `sshpass -p '${secret}' ssh robot@10.0.0.1\n`, secret },
            { path: "deploy.sh", text: `docker login -u robot -p ${secret} images.shop.eu\n`, secret },
            { path: "setup.ps1", text: `$p = ConvertTo-SecureString "${secret}" -AsPlainText -Force\n`, secret },
          ];
        },
        allows: () => [
          { path: "deploy.sh", text: `sshpass -p "$PASSWORD" ssh robot@10.0.0.1\n` },
          { path: "deploy.sh", text: `docker login -u robot -p \${{ secrets.REGISTRY_PASSWORD }}\n` },
          { path: "setup.ps1", text: `ConvertTo-SecureString $Password -AsPlainText -Force\n` },
        ],
      },
    },
  ],
});
