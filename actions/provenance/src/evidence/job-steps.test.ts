import { expect, it } from "vitest";
import { suiteSteps } from "./job-steps.ts";

const SUITE = "lockstep-suite/lockstep";
const REF = "a".repeat(40);

function workflow(steps: string, job = "release"): string {
  return `on: push\njobs:\n  other:\n    steps:\n      - uses: ${SUITE}@${REF}\n  ${job}:\n    steps:\n${steps}`;
}

const read = (text: string, { own = [] as readonly string[], home = "octo/app", isAlone = false } = {}) =>
  suiteSteps(text, "release", { own, home, isAlone });

it("are those of the job that use an action of the suite, in their order", async () => {
  const steps = await read(
    workflow(
      [
        `      - uses: ${SUITE}/actions/harden-runner@${REF}`,
        "      - uses: actions/checkout@v4",
        "      - run: echo",
        `      - { id: gate, uses: "Lockstep-Suite/lockstep@v1" }`,
        `      - uses: ${SUITE}/actions/new-one@${REF}`,
        "      - uses: ./actions/gate",
        `      - uses: ${SUITE}-evil/actions/gate@${REF}`,
        `      - uses: docker://${SUITE}@${REF}`,
      ].join("\n"),
    ),
  );
  expect(steps).toEqual([
    { name: "harden-runner", id: undefined, action: { repository: SUITE, ref: REF } },
    { name: "gate", id: "gate", action: { repository: "Lockstep-Suite/lockstep", ref: "v1" } },
    { name: "new-one", id: undefined, action: { repository: SUITE, ref: REF } },
  ]);
});

it("may be those of a copy of the suite, and local ones in its own repository", async () => {
  const text = workflow(`      - uses: octo/lockstep@${REF}\n      - uses: ./\n      - uses: $/actions/gate\n`);
  const options = { own: ["Octo/lockstep"], home: "octo/lockstep" };
  expect((await read(text, options))?.map(({ name }) => name)).toEqual(["gate", "gate", "gate"]);
  expect((await read(text, { own: ["octo/lockstep"] }))?.length).toBe(1);
  expect(await read(text)).toEqual([]);
});

it("are found inside of steps that run at once, also where an alias repeats them", async () => {
  const uses = `{ uses: "${SUITE}@${REF}" }`;
  const nested = workflow(
    `      - parallel: &all\n          - ${uses}\n          - { parallel: *all }\n      - ${uses}\n`,
  );
  expect((await read(nested))?.length).toBe(2);
});

it.each([
  ["no YAML", "a: [\n"],
  ["nothing", ""],
  ["no such job", workflow("      - run: echo\n", "build")],
  ["a job that calls a workflow", "jobs:\n  release:\n    uses: ./.github/workflows/x.yml\n"],
])("cannot be told where there is %s", async (_, text) => {
  expect(await read(text)).toBeUndefined();
});

it("cannot be told of another job where a workflow that is called could have one of its name", async () => {
  const text = `${workflow(`      - uses: ${SUITE}@${REF}\n`)}  call:\n    uses: ./.github/workflows/x.yml\n`;
  expect((await read(text))?.length).toBe(1);
  expect(await read(text, { isAlone: true })).toBeUndefined();
});
