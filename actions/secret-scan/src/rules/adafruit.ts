// Credentials of Adafruit IO.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const adafruit = defineProvider({
  id: "adafruit",
  name: "Adafruit IO",
  docs: "https://io.adafruit.com/api/docs/#authentication",
  revoke: "https://learn.adafruit.com/welcome-to-adafruit-io/securing-your-io-account",
  rules: [
    {
      id: "adafruit-io-key",
      title: "Adafruit IO key",
      ...token("aio_", "[A-Za-z0-9]{28}", 28),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `aio_${make.alnum(28)}`;
          return [
            { path: ".env", text: `ADAFRUIT_IO_KEY=${secret}\n`, secret },
            { path: "secrets.py", text: `secrets = { 'aio_key': '${secret}' }\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `ADAFRUIT_IO_KEY=aio_${make.alnum(27)}\n` },
          { text: `ADAFRUIT_IO_KEY=aio_${"x".repeat(28)}\n` },
          { text: `aio_read_${make.lower(23)} = 1\n` },
        ],
      },
    },
  ],
});
