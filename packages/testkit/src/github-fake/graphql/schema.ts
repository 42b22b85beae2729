// GitHub's published GraphQL schema. It takes long to build, so it is built on the first question and kept.
import { buildSchema, extendSchema, type GraphQLSchema, parse } from "graphql";

/** The published copy is older than this field, which GitHub's own command line asks for. */
const NEWER = parse("extend type Release { immutable: Boolean! }");

const built = new Map<"new" | "old", Promise<GraphQLSchema>>();

/** The schema of github.com, or of a server that does not know immutable releases. */
export function loadSchema(age: "new" | "old"): Promise<GraphQLSchema> {
  const known = built.get(age);
  if (known) return known;
  const schema = age === "old" ? readPublished() : loadSchema("old").then((old) => extendSchema(old, NEWER));
  built.set(age, schema);
  return schema;
}

async function readPublished(): Promise<GraphQLSchema> {
  const { schema } = await import("@octokit/graphql-schema");
  // It declares two fields twice, so that a check of the schema itself would fail.
  return buildSchema(schema.idl, { assumeValid: true });
}
