// Credentials of Inngest.
import { assigned, token } from "../rule/pattern.ts";
import { defineProvider } from "../rule/secret-rule.ts";

export const inngest = defineProvider({
  id: "inngest",
  name: "Inngest",
  docs: "https://www.inngest.com/docs/platform/signing-keys",
  revoke: "https://www.inngest.com/docs/platform/signing-keys",
  rules: [
    {
      id: "inngest-signing-key",
      title: "Inngest signing key",
      ...token("signkey-", "[a-z0-9]{2,20}-(?:[a-f0-9]{64}|[a-f0-9]{32})", 85),
      level: "likely",
      examples: {
        flags: (make) => {
          const secret = `signkey-prod-${make.hex(64)}`;
          return [
            { path: ".env", text: `INNGEST_SIGNING_KEY=${secret}\n`, secret },
            { path: "inngest.ts", text: `signingKey: "${secret}",\n`, secret },
          ];
        },
        allows: (make) => [
          { text: `INNGEST_SIGNING_KEY=signkey-prod-${make.hex(40)}\n` },
          { text: `INNGEST_SIGNING_KEY=signkey-test-${"0".repeat(32)}\n` },
        ],
      },
    },
    {
      id: "inngest-event-key",
      title: "Inngest event key",
      ...assigned(["inngest_event_key", "inngest-event-key", "inngesteventkey"], "[A-Za-z0-9_-]{86}", 86),
      level: "possible",
      judge: () => ({ level: "possible", note: "can only send events" }),
      revoke: "https://www.inngest.com/docs/events/creating-an-event-key",
      examples: {
        flags: (make) => {
          const secret = make.base64url(86);
          return [{ path: ".env", text: `INNGEST_EVENT_KEY=${secret}\n`, secret, level: "possible" }];
        },
        allows: (make) => [{ text: "INNGEST_EVENT_KEY=local\n" }, { text: `INNGEST_EVENT_KEY=${make.alnum(85)}\n` }],
      },
    },
  ],
});
