// How a field of the GraphQL API says no.
import { GraphQLError } from "graphql";

/** Throws an error of GitHub's type `type`; the field becomes null. */
export function refuse(type: "NOT_FOUND" | "FORBIDDEN", message: string): never {
  throw new GraphQLError(message, { extensions: { type } });
}
