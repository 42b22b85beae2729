// Passwords in the password file of PostgreSQL: `hostname:port:database:username:password`.
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";

const FILE = /(?:^|\/)(?:\.pgpass|pgpass\.conf)$/i;

export const pgpass = defineProvider({
  id: "pgpass",
  name: "PostgreSQL password file",
  docs: "https://www.postgresql.org/docs/current/libpq-pgpass.html",
  revoke: "https://www.postgresql.org/docs/current/sql-alterrole.html",
  rules: [
    {
      id: "pgpass-password",
      title: "Password in a PostgreSQL password file",
      keywords: [":5432:", ":5433:", ":6432:", ":*:"],
      pattern:
        /:(?:5432|5433|6432|\*):(?<database>[\w*.-]{1,64}):(?<user>[\w*.@-]{1,64}):(?<secret>(?:[^\s:"'`\\]|\\[:\\]){4,128})(?![^\r\n"'])/,
      reach: { before: 0, after: 400 },
      level: "likely",
      judge: (candidate) => {
        const { secret, groups, path } = candidate;
        const host = /[\w.*-]{1,120}$/.exec(candidate.before)?.[0];
        if (host === undefined || secret === groups["user"]) return undefined;
        return judgePlacedPassword(candidate, secret, {
          level: FILE.test(path) ? "likely" : "possible",
          facts: { host },
        });
      },
      examples: {
        flags: (make) => {
          const secret = make.alnum(16);
          return [
            { path: "home/.pgpass", text: `db.shop.eu:5432:shop:robot:${secret}\n`, secret },
            { path: ".pgpass", text: `*:*:*:robot:${secret}\n`, secret },
            {
              path: "setup.sh",
              text: `echo "db.shop.eu:5432:*:robot:${secret}" > ~/.pgpass\n`,
              secret,
              level: "possible",
            },
          ];
        },
        allows: () => [
          { path: ".pgpass", text: `localhost:5432:shop:postgres:postgres\n` },
          { path: ".pgpass", text: `db.shop.eu:5432:shop:robot:$PASSWORD\n` },
          { path: "compose.yml", text: `      - "5432:5432"\n` },
        ],
      },
    },
  ],
});
