// Tells by its path what a file is for. Rules that know only names and randomness trust some kinds of files less.

/**
 * `lock`: written by a package manager, full of digests. `generated`: minified, bundled, source maps, vendored output.
 * `locale`: translations. `test`: tests, fixtures, mocks, examples. `documentation`: prose. `source`: all else.
 */
export type FileKind = "lock" | "generated" | "locale" | "test" | "documentation" | "source";

const LOCK =
  /(?:^|[-._])lock(?:\.[a-z]{1,6})?$|lockfile|^(?:npm-shrinkwrap\.json|go\.sum|go\.work\.sum|pipfile\.lock|packages\.lock\.json|pubspec\.lock|cargo\.lock|gemfile\.lock|composer\.lock|mix\.lock|\.package-lock\.json|pnpm-lock\.yaml|gradle\.lockfile|verification-metadata\.xml|bun\.lockb?|package\.resolved|podfile\.lock|flake\.lock|checksums?(?:\.txt)?|sha\d{1,3}sums?(?:\.txt)?)$/;
const GENERATED =
  /[-.](?:min|bundle|bundled|chunk|umd|prod|production|generated|g|pb|gen)\.(?:m?js|cjs|css|go|py|ts|dart|cs|java)$|\.map$|\.snap$|\.svg$|\.ipynb$|_pb2?\.(?:py|js|ts)$/;
const GENERATED_FOLDERS = new Set([
  "dist",
  "build",
  "out",
  "bundle",
  "bundles",
  "generated",
  "__generated__",
  "minified",
  "vendor",
  "third_party",
  "node_modules",
  "site-packages",
  "bower_components",
]);
const LOCALE =
  /^(?:messages|strings|translations?|locale)[-_.][a-z]{2}(?:[-_][a-z]{2,4})?\.|\.(?:po|pot|xlf|xliff|resx|strings|arb|lproj)$/;
const LOCALE_FOLDERS = new Set(["locale", "locales", "i18n", "l10n", "lang", "langs", "translations", "intl", "nls"]);
const TEST =
  /[-_.](?:test|tests|spec|specs|mock|mocks|fixture|fixtures|stub|e2e|example|examples|sample|samples|template|tpl|dist|defaults?)(?:\.|$)|^test[-_]|^(?:conftest\.py|mock|fake|example|sample)|tests?\.(?:java|kt|cs|swift|php|scala|groovy|m)$/;
const TEST_FOLDERS = new Set([
  "test",
  "tests",
  "__tests__",
  "testing",
  "testdata",
  "test-data",
  "test_data",
  "spec",
  "specs",
  "fixture",
  "fixtures",
  "__fixtures__",
  "mock",
  "mocks",
  "__mocks__",
  "e2e",
  "cypress",
  "example",
  "examples",
  "sample",
  "samples",
  "demo",
  "demos",
  "playground",
  "stubs",
  "benchmark",
  "benchmarks",
  "unittests",
]);
const DOCUMENTATION =
  /\.(?:md|mdx|markdown|rst|adoc|asciidoc|txt|html?|tex|pod|man|[1-9])$|^(?:readme|changelog|changes|history|license|licence|notice|authors|contributing|copying|news|install)(?:\.|$)/;
const DOCUMENTATION_FOLDERS = new Set(["doc", "docs", "documentation", "man", "wiki"]);

/** The kind of the file at a `/`-separated path. An empty path is `source`. */
export function fileKind(path: string): FileKind {
  const segments = path.toLowerCase().split("/");
  const name = segments.pop() ?? "";
  const within = (folders: ReadonlySet<string>) => segments.some((segment) => folders.has(segment));
  if (LOCK.test(name)) return "lock";
  if (GENERATED.test(name)) return "generated";
  if (LOCALE.test(name) || within(LOCALE_FOLDERS)) return "locale";
  if (TEST.test(name) || within(TEST_FOLDERS) || segments.some((segment) => /(?:^|[-_.])tests?$/.test(segment)))
    return "test";
  if (DOCUMENTATION.test(name) || within(DOCUMENTATION_FOLDERS)) return "documentation";
  return within(GENERATED_FOLDERS) ? "generated" : "source";
}
