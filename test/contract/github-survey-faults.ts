// The contract of the GitHub port's `survey` when something goes wrong.
import type { Fault } from "@lockstep/testkit";
import { describe, expect, it } from "vitest";
import { failureOf, type MountFake, openOver } from "./github-mount.ts";
import { id, MIDDLE, NETWORK, NEWEST, PLAIN, TOKEN } from "./github-network.ts";
import { about, errorOf, factsOf, question, repositoriesAsked } from "./github-survey-question.ts";

/** Declares the suite. `mount` is called once per test. */
export function describeSurveyFaults(name: string, mount: MountFake): void {
  const openState = openOver(mount);
  const open = (token: string = TOKEN) => openState(NETWORK, token);

  describe(`${name}: a survey under faults`, () => {
    const few = PLAIN.slice(0, 4).map(about);

    it.each<[string, Fault]>([
      ["a primary limit", { kind: "primary-limit", status: 403, resetIn: 30 }],
      ["a primary limit with status 200", { kind: "graphql-error", type: "RATE_LIMITED", resetIn: 30 }],
      ["a primary limit of the other name", { kind: "graphql-error", type: "RATE_LIMIT", resetIn: 30 }],
      ["a secondary limit", { kind: "secondary-limit", status: 429, retryAfter: "5" }],
      [
        "a secondary limit with status 200",
        { kind: "graphql-error", message: "You have exceeded a secondary rate limit." },
      ],
      ["a 429 with retry-after", { kind: "lone-429", retryAfter: "60" }],
      ["a 429 without retry-after", { kind: "lone-429" }],
    ])("waits out %s", async (_, fault) => {
      const { fake, github } = await open();
      fake.failNext(fault);
      expect((await github.survey(few)).map(({ ok }) => ok)).toEqual([true, true, true, true]);
      expect(repositoriesAsked(fake)).toEqual([4, 4]);
    });

    it.each<[string, Fault]>([
      ["a 502", { kind: "status", status: 502 }],
      ["a 504", { kind: "status", status: 504 }],
      ["a broken connection", { kind: "network-reset" }],
      ["a body that breaks off", { kind: "truncated" }],
      ["an answer beyond the bound", { kind: "huge", bytes: 17 * 1024 * 1024 }],
      ["a query that is too much", { kind: "graphql-error", type: "RESOURCE_LIMITS_EXCEEDED" }],
      [
        "a query that timed out",
        { kind: "graphql-error", message: "Something went wrong while executing your query." },
      ],
    ])("asks in halves after %s", async (_, fault) => {
      const { fake, github } = await open();
      fake.failNext(fault);
      expect((await github.survey(few)).map((answer) => factsOf(answer).fullName)).toEqual([
        "octo/a",
        "octo/b",
        "octo/c",
        "octo/d",
      ]);
      expect(repositoriesAsked(fake)).toEqual([4, 2, 2]);
    });

    it("cuts even a single repository in two, and puts it together again", async () => {
      const { fake, github } = await open();
      fake.failNext({ kind: "status", status: 502 });
      const commits = [NEWEST, MIDDLE, id("c")];
      const files = [{ ref: NEWEST, path: "hello.txt" }];
      const facts = factsOf((await github.survey([question({ commits, files })]))[0]);
      expect([...facts.commits.values()].map(({ kind }) => kind)).toEqual(["commit", "commit", "absent"]);
      expect(facts.files).toEqual([{ kind: "text", text: "hello\n" }]);
      expect(facts.advisories).toHaveLength(1);
      expect(fake.count("graphql")).toBe(3);
    });

    it("gives up on the one repository the server fails on", async () => {
      const { fake, github } = await open();
      fake.failNext({ kind: "status", status: 502 }, 1 + 3);
      const answers = await github.survey(few.slice(0, 2));
      expect(errorOf(answers[0]).code).toBe("server-error");
      expect(factsOf(answers[1]).fullName).toBe("octo/b");
    });

    it("gives up on a server that fails on all of them", async () => {
      const { fake, github } = await open();
      fake.failNext({ kind: "status", status: 502 }, 1000);
      expect((await failureOf(github.survey(PLAIN.map(about)))).code).toBe("server-error");
      expect(fake.count("graphql")).toBeLessThan(20);
    });

    it.each<[string, Fault, string, number]>([
      ["a limit that lifts too late", { kind: "primary-limit", status: 403, resetIn: 120 }, "rate-limited", 1],
      ["one with status 200", { kind: "graphql-error", type: "RATE_LIMIT", resetIn: 120 }, "rate-limited", 1],
      ["a limit that stays", { kind: "graphql-error", type: "RATE_LIMITED", resetIn: 30 }, "rate-limited", 2],
      ["a 429 that stays", { kind: "lone-429" }, "rate-limited", 2],
      ["a refusal", { kind: "status", status: 403 }, "permission-missing", 1],
      ["missing scopes", { kind: "graphql-error", type: "INSUFFICIENT_SCOPES" }, "permission-missing", 1],
      ["malformed JSON", { kind: "malformed-json" }, "response-malformed", 1],
    ])("fails as a whole on %s, and shows no token", async (_, fault, code, requests) => {
      const { fake, github } = await open();
      fake.failNext(fault, 10);
      const failure = await failureOf(github.survey(few));
      expect(failure.code).toBe(code);
      expect(fake.requests()).toHaveLength(requests);
      expect(JSON.stringify([failure, failure.message, failure.hint, failure.cause])).not.toContain(TOKEN);
    });

    it("names the moment at which a used-up budget resets", async () => {
      const { github } = await open("spent");
      const failure = await failureOf(github.survey(few));
      expect(failure.code).toBe("rate-limited");
      expect(failure.hint).toMatch(/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/);
    });
  });
}
