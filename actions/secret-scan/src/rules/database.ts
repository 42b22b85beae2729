// Passwords of databases: in addresses, in JDBC addresses and in connection strings.
import { judgeUrlPassword, urlPassword } from "../format/url-password.ts";
import { judgePlacedPassword } from "../noise/judge-password.ts";
import { passwordStrength } from "../noise/value-strength.ts";
import { defineProvider } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const CONNECTION =
  /(?:^|[;"'\s])(?:server|data source|host(?:name)?|addr(?:ess)?|network address|dbname|database|initial catalog|user id|uid|user)[ ]{0,2}=/i;

function password(make: Synthetic): string {
  return `${make.upper(2)}${make.lowerAlnum(9)}${make.digits(3)}`;
}

export const database = defineProvider({
  id: "database",
  name: "Databases",
  docs: "https://www.postgresql.org/docs/current/libpq-connect.html#LIBPQ-CONNSTRING-URIS",
  revoke: "https://www.postgresql.org/docs/current/sql-alterrole.html",
  rules: [
    {
      id: "database-url",
      title: "Password in the address of a database",
      ...urlPassword(
        [
          "postgres",
          "postgresql",
          "mysql",
          "mysql2",
          "mariadb",
          "mssql",
          "sqlserver",
          "cockroachdb",
          "redshift",
          "clickhouse",
          "clickhouses",
          "oracle",
          "vertica",
          "couchdb",
          "couchbase",
          "couchbases",
          "influxdb",
          "neo4j",
          "bolt",
          "trino",
          "snowflake",
          "libsql",
        ],
        "drivers",
      ),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            {
              path: ".env",
              text: `DATABASE_URL=postgres://shop:${secret}@db.shop.eu:5432/shop?sslmode=require\n`,
              secret,
            },
            {
              path: "alembic.ini",
              text: `sqlalchemy.url = postgresql+psycopg2://shop:${secret}@10.2.3.4/shop\n`,
              secret,
            },
            { path: "database.yml", text: `url: "mysql2://shop:${secret}@db.shop.eu/shop"\n`, secret },
            { path: "prisma.env", text: `URL="sqlserver://sa:${secret}@db.shop.eu:1433"\n`, secret },
            { path: ".env", text: `URL=postgres://shop:${secret}@localhost/shop\n`, secret, level: "possible" },
            { path: "docs/setup.md", text: `postgres://shop:${secret}@db.shop.eu/shop\n`, secret, level: "possible" },
          ];
        },
        allows: (make) => [
          { text: `DATABASE_URL=postgres://postgres:postgres@localhost:5432/app\n` },
          { text: `DATABASE_URL=postgresql://user:password@db.shop.eu/app\n` },
          { text: `DATABASE_URL=postgres://\${DB_USER}:\${DB_PASSWORD}@db.shop.eu/app\n` },
          { text: `url = f"postgresql://{user}:{password}@{host}/app"\n` },
          { text: `DATABASE_URL=postgres://db.shop.eu:5432/${make.alnum(20)}@x\n` },
        ],
      },
    },
    {
      id: "database-mongodb-url",
      title: "Password in the address of a MongoDB database",
      ...urlPassword(["mongodb"], "drivers"),
      level: "likely",
      judge: judgeUrlPassword,
      revoke: "https://www.mongodb.com/docs/manual/reference/method/db.changeUserPassword/",
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            {
              path: ".env",
              text: `MONGO_URI=mongodb+srv://shop:${secret}@cluster0.ab1cd.mongodb.net/?w=majority\n`,
              secret,
            },
            {
              path: "db.js",
              text: `connect("mongodb://shop:${secret}@m1.shop.eu:27017,m2.shop.eu:27017/shop")\n`,
              secret,
            },
          ];
        },
        allows: () => [
          { text: `mongodb+srv://<username>:<password>@cluster0.ab1cd.mongodb.net\n` },
          { text: `mongodb://localhost:27017/app\n` },
          { text: `mongodb://root:example@mongo:27017/\n` },
        ],
      },
    },
    {
      id: "database-redis-url",
      title: "Password in the address of a Redis database",
      ...urlPassword(["redis", "rediss", "valkey", "valkeys"], "drivers"),
      level: "likely",
      judge: judgeUrlPassword,
      revoke: "https://redis.io/docs/latest/commands/acl-setuser/",
      examples: {
        flags: (make) => {
          const secret = make.alnum(32);
          return [
            { path: ".env", text: `REDIS_URL=redis://:${secret}@cache.shop.eu:6379/0\n`, secret },
            { path: ".env", text: `REDIS_URL=rediss://default:${secret}@cache.shop.eu:6380\n`, secret },
          ];
        },
        allows: () => [
          { text: `REDIS_URL=redis://cache.shop.eu:6379/0\n` },
          { text: `redis://:$REDIS_PASSWORD@cache:6379\n` },
        ],
      },
    },
    {
      id: "database-jdbc-url",
      title: "Password in a JDBC address",
      keywords: ["jdbc:"],
      pattern: /jdbc:[a-z0-9]{2,20}:[^\s"'`<>]{4,160}?[?&;](?:password|pwd)=(?<secret>[^\s&;"'`<>\\]{1,128})/i,
      reach: { before: 0, after: 340 },
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            {
              path: "app.properties",
              text: `url=jdbc:postgresql://db.shop.eu/shop?user=shop&password=${secret}&ssl=true\n`,
              secret,
            },
            {
              path: "app.yml",
              text: `url: "jdbc:sqlserver://db.shop.eu:1433;user=shop;password=${secret};encrypt=true"\n`,
              secret,
            },
          ];
        },
        allows: () => [
          { text: `url=jdbc:postgresql://db.shop.eu/shop?user=shop&password=\${DB_PASSWORD}\n` },
          { text: `url=jdbc:mysql://db.shop.eu/shop?useSSL=true\n` },
          { text: `jdbc:mysql://db.shop.eu/shop?user=root&password=root\n` },
        ],
      },
    },
    {
      id: "database-connection-string",
      title: "Password in a connection string",
      keywords: ["password=", "pwd=", "password ="],
      pattern: /(?:password|pwd)[ ]{0,1}=[ ]{0,1}'?(?<secret>[^\s;"'`<>\\&,(){}]{4,128})(?![^\s;"'`<\\])/i,
      reach: { before: 0, after: 142 },
      level: "likely",
      generic: true,
      judge: (candidate) => {
        const line = `${candidate.before.slice(candidate.before.lastIndexOf("\n") + 1)} ${candidate.behind.split("\n", 1)[0]}`;
        const parts = line.match(new RegExp(CONNECTION, "gi"))?.length ?? 0;
        return parts < 2 ? undefined : judgeUrlPassword(candidate);
      },
      revoke: "https://learn.microsoft.com/en-us/sql/t-sql/statements/alter-login-transact-sql",
      examples: {
        flags: (make) => {
          const secret = password(make);
          return [
            {
              path: "appsettings.json",
              text: `"Default": "Server=db.shop.eu;Database=shop;User Id=shop;Password=${secret};"\n`,
              secret,
            },
            {
              path: "db.go",
              text: `dsn := "host=db.shop.eu user=shop password=${secret} dbname=shop port=5432"\n`,
              secret,
            },
            {
              path: "web.config",
              text: `connectionString="Data Source=db.shop.eu;Initial Catalog=shop;uid=shop;pwd=${secret}"\n`,
              secret,
            },
          ];
        },
        allows: (make) => [
          { text: `"Server=db.shop.eu;Database=shop;Integrated Security=true;Password={0};"\n` },
          { text: `dsn := "host=%s user=%s password=%s dbname=%s"\n` },
          { text: `password=${password(make)}\n` },
          { text: `"host=localhost user=postgres password=postgres dbname=app"\n` },
        ],
      },
    },
    {
      id: "database-statement",
      title: "Password in a statement or the configuration of a database",
      keywords: ["identified by ", "requirepass ", "masterauth "],
      pattern: /(?:identified by |requirepass |masterauth )[ ]{0,2}(?:password )?["']?(?<secret>[^\s"'`<>;\\]{6,128})/i,
      reach: { before: 0, after: 156 },
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
          const secret = `${password(make)}!`;
          return [
            { path: "setup.sql", text: `CREATE USER shop IDENTIFIED BY '${secret}';\n`, secret },
            { path: "redis.conf", text: `requirepass ${secret}\n`, secret },
          ];
        },
        allows: () => [
          { path: "setup.sql", text: `CREATE USER shop IDENTIFIED BY 'password';\n` },
          { path: "redis.conf", text: `# requirepass foobared\n` },
          { path: "notes", text: `Each row is identified by something-unique.\n` },
        ],
      },
    },
  ],
});
