import { expect, test } from "vitest";
import { resolveInputs } from "./action-inputs.ts";

const contexts = { "github.token": "t", "github.workspace": "/w" };

test("given inputs win over defaults, whatever their case", () => {
  const declared = new Map([
    ["fail-on", "error"],
    ["two words", "default"],
    ["empty", ""],
  ]);
  const { variables, unexpected } = resolveInputs(declared, { "FAIL-on": "note", other: "x" }, contexts);
  expect(variables).toEqual({ "INPUT_FAIL-ON": "note", INPUT_TWO_WORDS: "default", INPUT_EMPTY: "", INPUT_OTHER: "x" });
  expect(unexpected).toEqual(["other"]);
});

test("defaults may name the token and the workspace, and nothing else", () => {
  const declared = new Map([["a", "${{ github.token }} in ${{github.workspace}}"]]);
  expect(resolveInputs(declared, {}, contexts).variables).toEqual({ INPUT_A: "t in /w" });
  expect(() => resolveInputs(new Map([["a", "${{ github.actor }}"]]), {}, contexts)).toThrow("github.actor");
});
