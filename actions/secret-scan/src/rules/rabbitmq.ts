// Credentials of RabbitMQ and other AMQP brokers.
import { judgeUrlPassword, urlPassword } from "../format/url-password.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const rabbitmq = defineProvider({
  id: "rabbitmq",
  name: "RabbitMQ",
  docs: "https://www.rabbitmq.com/docs/uri-spec",
  revoke: "https://www.rabbitmq.com/docs/access-control#passwords-and-shell-escaping",
  rules: [
    {
      id: "rabbitmq-url",
      title: "Password in the address of an AMQP broker",
      ...urlPassword(["amqp", "amqps"]),
      level: "likely",
      judge: judgeUrlPassword,
      examples: {
        flags: (make) => {
          const secret = make.alnum(24);
          return [
            { path: ".env", text: `BROKER_URL=amqps://shop:${secret}@mq.shop.eu/vhost\n`, secret },
            {
              path: "compose.yml",
              text: `      AMQP_URL: "amqp://shop:${secret}@mq:5672"\n`,
              secret,
              level: "possible",
            },
          ];
        },
        allows: () => [{ text: `amqp://guest:guest@mq.shop.eu:5672/\n` }, { text: `amqp://mq.shop.eu:5672/\n` }],
      },
    },
  ],
});
