// The policy file: parser, schema, and the checks on the policy itself. A separate entry of this package, because the
// schema library takes time to load and only runs that read a policy need it.
export * from "./assess-policy.ts";
export * from "./inherit/key-origins.ts";
export { keyRule } from "./inherit/key-rules.ts";
export { lockablePaths } from "./inherit/lockable-paths.ts";
export * from "./inherit/loosened-keys.ts";
export * from "./inherit/policy-chain.ts";
export * from "./inherit/resolve-policy.ts";
export * from "./parse-policy.ts";
export * from "./policy-schema.ts";
