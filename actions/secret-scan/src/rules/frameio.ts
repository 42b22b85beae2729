// Credentials of Frame.io.
import { token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const frameio = defineProvider({
  id: "frameio",
  name: "Frame.io",
  docs: "https://developer.frame.io/docs/getting-started/authentication",
  revoke: "https://developer.frame.io/docs/getting-started/authentication",
  rules: [
    {
      id: "frameio-developer-token",
      title: "Frame.io developer token",
      ...token("fio-u-", "[A-Za-z0-9=_-]{64}", 64),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `fio-u-${make.base64url(64)}`;
          return [
            { path: ".env", text: `FRAMEIO_TOKEN=${secret}\n`, secret },
            { path: "upload.py", text: `client = FrameioClient("${secret}")\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `FRAMEIO_TOKEN=fio-u-${make.alnum(63)}\n` },
          { text: `FRAMEIO_TOKEN=fio-u-${"x".repeat(64)}\n` },
        ],
      },
    },
  ],
});
