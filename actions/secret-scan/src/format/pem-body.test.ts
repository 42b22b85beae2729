import { expect, test } from "vitest";
import { Synthetic } from "../rule/synthetic.ts";
import { quotedOnly, readPemBody } from "./pem-body.ts";

const make = new Synthetic("pem");
const lines = [make.base64(64), make.base64(64), `${make.base64(21)}A==`];

test.each([
  ["lines", `\n${lines.join("\n")}\n`],
  ["lines that end in CR and LF", `\r\n${lines.join("\r\n")}\r\n`],
  ["written-out line ends", `\\n${lines.join("\\n")}\\n`],
  ["line ends that are escaped twice", `\\\\n${lines.join("\\\\n")}\\\\n`],
  ["joined strings", `\\n" +\n  "${lines.join('\\n" +\n  "')}\\n" +\n"`],
  ["comment marks", `\n# ${lines.join("\n# ")}\n# `],
  ["a patch that adds", `\n+${lines.join("\n+")}\n+`],
  ["a patch that takes away", `\n-${lines.join("\n-")}\n`],
  ["comments of two slashes", `\n// ${lines.join("\n// ")}\n// `],
  ["line ends of markup", `&#10;${lines.join("&#xA;")}<br/>`],
  ["headers", `\nProc-Type: 4,ENCRYPTED\nDEK-Info: AES-128-CBC,${make.upperHex(32)}\n\n${lines.join("\n")}\n`],
])("reads %s", (_name, text) => {
  expect(readPemBody(text).bytes.toString("base64")).toBe(lines.join(""));
});

test("hands the headers over", () => {
  expect(readPemBody(`\nProc-Type: 4,ENCRYPTED\nVersion: 1\n\n${lines[0]}`).headers).toBe(
    "Proc-Type: 4,ENCRYPTED\nVersion: 1",
  );
});

test("knows the strings of lines of code", () => {
  const code = `\\n";\n${lines.map((line) => `key += "${line}\\n";`).join("\n")}\nkey += "`;
  expect(readPemBody(quotedOnly(code)).bytes.toString("base64")).toBe(lines.join(""));
  expect(quotedOnly(lines.join("\n"))).toBe("");
});
