import { describe, expect, test } from "vitest";
import { parseWorkflowCommand } from "./workflow-command.ts";

const known = (name: string): boolean => ["error", "group", "add-mask"].includes(name);
const parse = (line: string) => {
  const command = parseWorkflowCommand(line, known);
  return command && { ...command, properties: Object.fromEntries(command.properties) };
};

describe("parseWorkflowCommand", () => {
  test.each([
    ["::error::text", { name: "error", properties: {}, data: "text" }],
    ["  ::ERROR::a::b", { name: "error", properties: {}, data: "a::b" }],
    ["::error file=a.ts,Line=3::x", { name: "error", properties: { file: "a.ts", line: "3" }, data: "x" }],
    [
      "::error title=a%2Cb%3A%0Ac%250A::%0Ax%2C",
      { name: "error", properties: { title: "a,b:\nc%0A" }, data: "\nx%2C" },
    ],
    ["::error file=,title=x,=y,z::", { name: "error", properties: { title: "x" }, data: "" }],
    ["::error title==x::", { name: "error", properties: { title: "x" }, data: "" }],
    ["##[group]name", { name: "group", properties: {}, data: "name" }],
    ["text ##[error file=a%3Bb;line=1]x%5D", { name: "error", properties: { file: "a;b", line: "1" }, data: "x]" }],
    ["::nothing::##[group]x", { name: "group", properties: {}, data: "x" }],
  ])("reads %j", (line, command) => {
    expect(parse(line)).toEqual(command);
  });

  test.each(["", "text", "::error", "text ::error::x", "::nothing::x", "##[nothing]x", "##[error", ": :error::x"])(
    "takes %j for text",
    (line) => {
      expect(parse(line)).toBeUndefined();
    },
  );
});
