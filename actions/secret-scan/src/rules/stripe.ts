// Credentials of Stripe. Publishable keys (`pk_`) are meant for browsers, so there is no rule for them.
import { token } from "../rule/pattern.ts";
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";

/** Keys of Paystack start alike, and are 40 hexadecimal digits. */
const NOT_PAYSTACK = "(?![a-f0-9]{40}(?![A-Za-z0-9]))";

/** `level` is what a key of this mode is worth: keys of the sandbox move no money. */
function keyRule(id: string, title: string, prefixes: readonly string[], level: "likely" | "possible"): SecretRule {
  const prefix = prefixes[0] ?? "";
  return {
    id,
    title,
    ...token(prefixes, `${NOT_PAYSTACK}[A-Za-z0-9]{10,247}`, 247),
    level,
    examples: {
      flags: (make) => {
        const [secret, old] = [`${prefix}${make.alnum(99)}`, `${prefixes.at(-1)}${make.alnum(24)}`];
        return [
          { text: `STRIPE_API_KEY=${secret}\n`, secret, level },
          { path: "pay.rb", text: `Stripe.api_key = '${old}'\n`, secret: old, level },
        ];
      },
      allows: (make) => [
        { text: `${prefix}${make.alnum(9)}\n` },
        { text: `${prefix}${make.hex(40)}\n` },
        { text: `ta${prefix}${make.alnum(24)}\n` },
        { text: `p${prefix.slice(1)}${make.alnum(24)}\n` },
        { text: `${prefix}${"x".repeat(24)}\n` },
      ],
    },
  };
}

export const stripe = defineProvider({
  id: "stripe",
  name: "Stripe",
  docs: "https://docs.stripe.com/keys",
  revoke: "https://docs.stripe.com/keys#rolling-keys",
  rules: [
    keyRule("stripe-live-secret-key", "Stripe secret key (live)", ["sk_live_", "sk_prod_"], "likely"),
    keyRule("stripe-live-restricted-key", "Stripe restricted key (live)", ["rk_live_", "rk_prod_"], "likely"),
    keyRule("stripe-test-secret-key", "Stripe secret key (sandbox)", ["sk_test_"], "possible"),
    keyRule("stripe-test-restricted-key", "Stripe restricted key (sandbox)", ["rk_test_"], "possible"),
    {
      id: "stripe-webhook-secret",
      title: "Stripe webhook signing secret",
      ...token("whsec_", "[A-Za-z0-9]{32,64}(?![+/=])", 65),
      level: "likely",
      revoke: "https://docs.stripe.com/webhooks#roll-endpoint-secrets",
      examples: {
        flags: (make) => {
          const secret = `whsec_${make.alnum(32)}`;
          return [{ text: `STRIPE_WEBHOOK_SECRET=${secret}\n`, secret }];
        },
        allows: (make) => [
          { text: `STRIPE_WEBHOOK_SECRET=whsec_${make.alnum(20)}\n` },
          { text: `STRIPE_WEBHOOK_ID=we_${make.alnum(32)}\n` },
        ],
      },
    },
  ],
});
