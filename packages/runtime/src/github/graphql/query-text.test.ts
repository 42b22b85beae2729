import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { startQuery } from "./query-text.ts";

describe("startQuery", () => {
  it("keeps values out of the text, and gives each back by its variable", () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 20 }), (values) => {
        const text = startQuery();
        const names = values.map((value) => text.variable("String!", value));
        const { query, variables } = text.finish(`r(${names.join()})`, []);
        expect(names.map((name) => variables[name.slice(1)])).toEqual(values);
        expect(query).toMatch(/^query(?:\((?:\$v\d+:String!,?)+\))?\{r\((?:\$v\d+,?)*\)\}$/);
        expect(Object.keys(variables)).toHaveLength(new Set(values).size);
      }),
    );
  });

  it("shares a variable between equal values of one type only", () => {
    const text = startQuery();
    const names = [
      text.variable("A!", "x"),
      text.variable("B!", "x"),
      text.variable("A!", "x"),
      text.variable("A!", 1),
    ];
    expect(names).toEqual(["$v0", "$v1", "$v0", "$v2"]);
    expect(text.finish("r", []).query).toBe("query($v0:A!,$v1:B!,$v2:A!){r}");
  });

  it("defines the fragments that are spread, and no others", () => {
    const fragments = [
      { name: "One", text: "fragment One on A{a}" },
      { name: "Two", text: "fragment Two on B{b}" },
    ];
    expect(startQuery().finish("r{...Two}", fragments)).toEqual({
      query: "query{r{...Two}}fragment Two on B{b}",
      variables: {},
    });
  });
});
