// Passwords in the addresses of mail, directory, message and file servers.
import { judgeUrlPassword, urlPassword } from "../format/url-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const serverUrl = defineProvider({
  id: "server-url",
  name: "Mail, directory, message and file servers",
  docs: "https://www.rfc-editor.org/rfc/rfc3986#section-3.2.1",
  revoke:
    "https://docs.github.com/en/code-security/secret-scanning/working-with-secret-scanning-and-push-protection/remediating-a-leaked-secret",
  rules: [
    {
      id: "server-url-mail",
      title: "Password in the address of a mail server",
      ...urlPassword(["smtp", "smtps", "imap", "imaps", "pop3", "pop3s"], "drivers"),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = `${make.lower(4)}${make.digits(4)}${make.upper(4)}`;
          return [{ path: ".env", text: `MAILER_DSN=smtps://shop%40shop.eu:${secret}@mail.shop.eu:465\n`, secret }];
        },
        allows: () => [{ text: `MAILER_DSN=smtp://user:pass@mail.shop.eu:25\n` }, { text: `smtp://mail.shop.eu:25\n` }],
      },
    },
    {
      id: "server-url-ldap",
      title: "Password in the address of a directory server",
      ...urlPassword(["ldap", "ldaps"]),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = `${make.upper(4)}${make.digits(4)}${make.lower(4)}`;
          return [{ path: "sso.yml", text: `url: ldaps://reader:${secret}@directory.shop.eu:636\n`, secret }];
        },
        allows: () => [{ text: `url: ldaps://directory.shop.eu:636/dc=shop,dc=eu\n` }],
      },
    },
    {
      id: "server-url-messages",
      title: "Password in the address of a message broker",
      ...urlPassword(["mqtt", "mqtts", "nats", "stomp", "stomps", "kafka"]),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = make.alnum(20);
          return [{ path: ".env", text: `MQTT_URL=mqtts://device7:${secret}@mq.shop.eu:8883\n`, secret }];
        },
        allows: () => [{ text: `MQTT_URL=mqtt://mq.shop.eu:1883\n` }],
      },
    },
    {
      id: "server-url-files",
      title: "Password in the address of a file server",
      ...urlPassword(["ftp", "ftps", "ssh", "smb", "webdav", "webdavs"]),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = `${make.lower(5)}${make.digits(4)}${make.upper(3)}`;
          return [{ path: "deploy.sh", text: `lftp sftp://deploy:${secret}@files.shop.eu/www\n`, secret }];
        },
        allows: () => [
          { text: `ftp://anonymous:anonymous@files.shop.eu\n` },
          { text: `ssh://git@code.shop.eu:22/repo\n` },
        ],
      },
    },
  ],
});
