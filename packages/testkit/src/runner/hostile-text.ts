// Text made of what could break out of a log line, a command or a command file, for property tests.
import fc from "fast-check";

const FRAGMENTS = [
  "::",
  "##[",
  "]",
  "\n",
  "\r",
  "\r\n",
  "%",
  "%0A",
  "%25",
  "%3A",
  ",",
  "=",
  "<<",
  "EOF",
  " ",
  "\u2028",
  "\uFEFF",
  "::error::",
  "::endgroup::",
  "::add-mask::a",
  "::set-output name=a::b",
  "::stop-commands::a",
  "##[add-mask]a",
  "##[set-output name=a]b",
];

/** Any well-formed text, rich in command marks. */
export function hostileText(): fc.Arbitrary<string> {
  const part = fc.oneof(fc.constantFrom(...FRAGMENTS), fc.string({ unit: "binary", maxLength: 5 }));
  return fc.array(part, { maxLength: 12 }).map((parts) => parts.join(""));
}
