// Credentials of OpenAI. Each holds the word `OpenAI` in base 64 in its middle.
import { defineProvider, type SecretRule } from "../rule/secret-rule.ts";
import type { Synthetic } from "../rule/synthetic.ts";

const MARK = "T3BlbkFJ";
const LONGEST = 112;
/** What stands on either side of the mark; keys of different ages have different lengths, and the next one may have another. */
const SIDES = [74, 58, 20];
const ANY_SIDE = "[A-Za-z0-9_-]{20,90}";

/** `kind` stands between `sk-` and the random part, with its hyphen. */
function keyRule(id: string, title: string, kind: string, sides: readonly number[], side: string): SecretRule {
  return {
    id,
    title,
    keywords: [MARK.toLowerCase()],
    pattern: new RegExp(`(?<![A-Za-z0-9_-])sk-${kind}${side}${MARK}${side}(?![A-Za-z0-9_-])`),
    reach: { before: LONGEST, after: LONGEST },
    level: "likely",
    examples: {
      flags: (make) =>
        sides.map((side) => {
          const secret = key(make, kind, side);
          return { text: `OPENAI_API_KEY=${secret}\n`, secret };
        }),
      allows: (make) => [
        { text: `OPENAI_API_KEY=${key(make, kind, 19)}\n` },
        { text: `OPENAI_API_KEY=a${key(make, kind, 20)}\n` },
        { text: `OPENAI_API_KEY=sk-${kind}${"x".repeat(48)}\n` },
      ],
    },
  };
}

function key(make: Synthetic, kind: string, side: number): string {
  return `sk-${kind}${make.alnum(side)}${MARK}${make.alnum(side)}`;
}

export const openai = defineProvider({
  id: "openai",
  name: "OpenAI",
  docs: "https://platform.openai.com/docs/api-reference/authentication",
  revoke: "https://help.openai.com/en/articles/9047852-how-can-i-delete-my-api-key",
  rules: [
    keyRule("openai-project-key", "OpenAI project API key", "proj-", SIDES, ANY_SIDE),
    keyRule("openai-service-account-key", "OpenAI service account API key", "svcacct-", SIDES, ANY_SIDE),
    keyRule("openai-admin-key", "OpenAI admin API key", "admin-", SIDES, ANY_SIDE),
    keyRule("openai-user-key", "OpenAI user API key (legacy)", "", [20], "[A-Za-z0-9]{20}"),
  ],
});
