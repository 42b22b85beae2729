import { expect, it } from "vitest";
import { parse } from "yaml";
import { choice, flag, secret, text } from "./input.ts";
import { renderActionYml } from "./render-action-yml.ts";
import { defineAction } from "./spec.ts";

const spec = defineAction({
  name: "sample",
  title: 'Sample: it\'s "quoted"',
  description:
    "A long description that must stay on one line however long it grows, because folding would change nothing but the diff.",
  branding: { icon: "lock", color: "blue" },
  inputs: {
    mode: choice(["a", "b"], { description: "m: with colon", default: "a" }),
    deep: flag({ description: "# not a comment", default: true }),
    path: text({ description: "p", default: "." }),
    token: secret({ description: "t", default: "${{ github.token }}" }),
  },
  outputs: { verdict: "`pass` or not" },
  permissions: {},
  phases: ["pre", "main", "post"],
});

it("writes metadata that says exactly what the declaration says", () => {
  expect(parse(renderActionYml(spec, "../../dist/sample"))).toEqual({
    name: spec.title,
    description: spec.description,
    author: "lockstep",
    branding: { icon: "lock", color: "blue" },
    inputs: {
      mode: { description: "m: with colon", required: false, default: "a" },
      deep: { description: "# not a comment", required: false, default: "true" },
      path: { description: "p", required: false, default: "." },
      token: { description: "t", required: false, default: "${{ github.token }}" },
    },
    outputs: { verdict: { description: "`pass` or not" } },
    runs: {
      using: "node24",
      pre: "../../dist/sample/pre.js",
      main: "../../dist/sample/main.js",
      post: "../../dist/sample/post.js",
    },
  });
});

it("refuses names that are not kebab-case", () => {
  expect(() => defineAction({ ...spec, outputs: { Bad_Name: "x" } })).toThrow(TypeError);
});

it.each([
  ["of an input", { inputs: { path: text({ description: "such as ${{ github.sha }}", default: "." }) } }],
  ["of an output", { outputs: { verdict: "${{ }}" } }],
  ["of the action", { description: "${{ github.token }}" }],
])("refuses an expression in the description %s, which the runner would evaluate", (_what, change) => {
  expect(() => defineAction({ ...spec, ...change })).toThrow(TypeError);
});
