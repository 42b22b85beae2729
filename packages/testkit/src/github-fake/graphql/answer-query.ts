// Answers GraphQL queries from a fake's state, by the reference implementation of GraphQL over GitHub's schema. What the
// schema knows and the fake does not is an error, never a null.
import { execute, type GraphQLError, type GraphQLFieldResolver, parse, validate } from "graphql";
import { createRoot, type FakeCaller } from "./root.ts";
import { loadSchema } from "./schema.ts";

/** The body of the answer. */
export async function answerQuery(
  caller: FakeCaller,
  query: string,
  variables: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const schema = await loadSchema(caller.state.schema ?? "new");
  const document = parse(query);
  const [invalid] = validate(schema, document);
  if (invalid) return { errors: [describeInvalid(invalid)] };
  const { data, errors } = await execute({
    schema,
    document,
    rootValue: createRoot(caller),
    variableValues: variables,
    fieldResolver: resolveField,
  });
  return errors ? { data, errors: errors.map(describeError) } : { data };
}

const resolveField: GraphQLFieldResolver<Readonly<Record<string, unknown>>, unknown> = (source, args, _, info) => {
  if (!Object.hasOwn(source, info.fieldName)) {
    throw new Error(`the fake does not know ${info.parentType.name}.${info.fieldName}`);
  }
  const value = source[info.fieldName];
  return typeof value === "function" ? value(args) : value;
};

/** An error in the form of GitHub, which puts its type beside the message. */
function describeError({ message, path, locations, extensions }: GraphQLError): unknown {
  return { type: extensions["type"], path, locations, message };
}

/** The form of a query that the schema does not allow: what is wrong stands in `extensions`, the path goes through the text. */
function describeInvalid({ message, locations }: GraphQLError): unknown {
  const [, fieldName, typeName] = /^Cannot query field "(\w+)" on type "(\w+)"/.exec(message) ?? [];
  const extensions = fieldName ? { code: "undefinedField", typeName, fieldName } : { code: "invalid" };
  return { path: ["query"], extensions, locations, message };
}
