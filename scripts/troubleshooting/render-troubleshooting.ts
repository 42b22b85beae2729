// The page that says what to do about each code that an error, a refusal or a problem of evidence carries.
import type { ErrorCode } from "@lockstep/core";
import type { Advice } from "./advice.ts";
import { EVIDENCE_PROBLEMS } from "./evidence-problems.ts";
import { INTERNAL, OUTSIDE_ERRORS } from "./outside-errors.ts";
import { REFUSAL_GROUPS, REFUSALS } from "./refusals.ts";
import { USAGE_ERRORS } from "./usage-errors.ts";

const NOTE = "<!-- Generated from scripts/troubleshooting by `npm run generate`. Do not edit. -->";

type Advices = Readonly<Record<string, Advice>>;

interface Section {
  readonly title: string;
  readonly lead: string;
  readonly groups: readonly (readonly [title: string, advices: Advices])[];
}

const ERRORS: Readonly<Record<ErrorCode | "internal", Advice>> = {
  ...USAGE_ERRORS,
  ...OUTSIDE_ERRORS,
  internal: INTERNAL,
};

const SECTIONS: readonly Section[] = [
  {
    title: "Errors",
    lead: "`lockstep: Invalid usage (invalid-input)`, or an annotation with such a title: the run could not go on, and nothing passed.",
    groups: [["", ERRORS]],
  },
  {
    title: "An artifact is refused",
    lead: "verify-artifact names a step and a code for each check that does not hold. The deployment stops.",
    groups: Object.entries(REFUSAL_GROUPS),
  },
  {
    title: "Evidence is refused",
    lead: "`lockstep evidence verify` names a code for each thing that is wrong with the [evidence](evidence.md) of a job.",
    groups: [["", EVIDENCE_PROBLEMS]],
  },
];

/** The page. Each code is a heading, which error messages link to. */
export function renderTroubleshooting(): string {
  return [NOTE, "", "# Troubleshooting", "", ...introduction(), ...SECTIONS.flatMap(renderSection)].join("\n");
}

function introduction(): readonly string[] {
  return [
    "Look for the word in brackets, or after the name of a check. A finding has a rule instead: see the [rules](rules/README.md) and",
    "[credentials](secrets.md).",
    "",
    "| You see | It means | Exit code |",
    "| --- | --- | --- |",
    "| `Failed` | A finding reaches `fail-on`. Cure it, or write an exception with a reason. | 1 |",
    '| `Incomplete` | Nothing is wrong so far, and something was not looked at. It is listed under "Not checked". | 3 |',
    "| `Invalid usage`, `Invalid policy` | The call, an input or the policy has to be changed. | 2 |",
    "| `Missing permission`, `Unavailable` | Something outside did not let the run go on. | 3 |",
    "| `Integrity check failed` | Evidence contradicts itself. | 1 |",
    "| `Internal error` | A bug in lockstep. | 70 |",
    "",
    "An action knows only 0 and 1.",
    "",
    ...renderIndex(),
  ];
}

/** Links to every code. GitHub numbers the anchors of headings that occur again. */
function renderIndex(): readonly string[] {
  const codes = [ERRORS, REFUSALS, EVIDENCE_PROBLEMS].flatMap((advices) => Object.keys(advices));
  const links = codes.map((code, place) => {
    const before = codes.slice(0, place).filter((other) => other === code).length;
    return { code, link: `[${code}](#${code}${before === 0 ? "" : `-${before}`})` };
  });
  const sorted = [...links].sort((a, b) => (a.code < b.code ? -1 : a.code > b.code ? 1 : 0));
  return [`All codes: ${sorted.map(({ link }) => link).join(", ")}.`, ""];
}

function renderSection({ title, lead, groups }: Section): readonly string[] {
  return [`## ${title}`, "", lead, "", ...groups.flatMap(renderGroup)];
}

function renderGroup([title, advices]: readonly [string, Advices]): readonly string[] {
  const level = title === "" ? "###" : "####";
  return [
    ...(title === "" ? [] : [`### ${title}`, ""]),
    ...Object.entries(advices).flatMap(([code, advice]) => renderAdvice(`${level} ${code}`, advice)),
  ];
}

function renderAdvice(heading: string, { means, causes, cures }: Advice): readonly string[] {
  return [heading, "", means, "", ...list("Often because:", causes), ...list("What to do:", cures)];
}

function list(lead: string, items: readonly string[]): readonly string[] {
  return [lead, "", ...items.map((item) => `- ${item}`), ""];
}
