import { describe, expect, it } from "vitest";
import { demandWorkflowIssuer } from "./workflow-issuer.ts";

describe("the issuer of a workflow's token", () => {
  it.each([
    ["https://token.actions.githubusercontent.com", "https://github.com"],
    ["https://token.actions.githubusercontent.com/some-enterprise", "https://github.com"],
    ["https://token.actions.octo.ghe.com", "https://octo.ghe.com"],
    ["https://ghes.example.test/_services/token", "https://ghes.example.test"],
  ])("is %s for %s", (issuer, server) => {
    expect(() => demandWorkflowIssuer(issuer, server)).not.toThrow();
  });

  it.each([
    ["https://token.actions.githubusercontent.com.example.test", "https://github.com"],
    ["https://token.actions.githubusercontent.com/", "https://github.com"],
    ["https://token.actions.githubusercontent.com/a/b", "https://github.com"],
    ["https://token.actions.githubusercontent.com/a?b", "https://github.com"],
    ["https://accounts.example.test", "https://github.com"],
    ["https://token.actions.githubusercontent.com", "https://octo.ghe.com"],
    ["https://token.actions.other.ghe.com", "https://octo.ghe.com"],
    ["", "https://github.com"],
  ])("is not %s for %s", (issuer, server) => {
    const demand = () => demandWorkflowIssuer(issuer, server);
    expect(demand).toThrow(expect.objectContaining({ code: "token-unusable" }));
  });
});
