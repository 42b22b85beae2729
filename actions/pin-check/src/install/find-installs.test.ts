import { loadShellReader, type ReadShell } from "@lockstep/core";
import { beforeAll, describe, expect, it } from "vitest";
import { installsOf } from "./find-installs.ts";
import { mayInstall } from "./mentions.ts";

const SHA = "0123456789abcdef0123456789abcdef01234567";

let readShell: ReadShell;
beforeAll(async () => {
  readShell = await loadShellReader();
});

/** Each install of a script as `tool grade words`. */
function installsIn(text: string): readonly string[] {
  const installs = readShell(text).commands.flatMap(installsOf);
  // What is not parsed cannot be graded: the quick look has to see every install that the tools see.
  if (installs.length > 0) expect(mayInstall(text)).toBe(true);
  return installs.map(({ tool, grade, words }) =>
    [tool, grade, ...words.map(({ start, end }) => text.slice(start, end))].join(" "),
  );
}

type Row = readonly [string, ...(readonly string[])];

function table(rows: readonly Row[]): void {
  it.each(rows.map(([text, ...expected]) => [text, expected] as const))("%s", (text, expected) => {
    expect(installsIn(text)).toEqual(expected);
  });
}

describe("npm", () => {
  table([
    ["npm ci", "npm locked"],
    ["npm --prefix x clean-install", "npm locked"],
    ["npm install", "npm exact"],
    ["npm i --no-audit", "npm exact"],
    ["npm install -g", ...[]],
    ["npm install -g foo", "npm unversioned foo"],
    ["npm -g i foo@next", "npm unversioned foo@next"],
    ["npm i foo@1.2.3 @o/bar@v1.2.3-rc.1", "npm exact foo@1.2.3 @o/bar@v1.2.3-rc.1"],
    ["npm i foo@1 bar@1.x baz@^1.2.3 @o/q", "npm unversioned foo@1 bar@1.x baz@^1.2.3 @o/q"],
    ["npm i foo@1.2.3 bar", "npm exact foo@1.2.3", "npm unversioned bar"],
    ["npm i foo@$V bar@${{ matrix.v }} baz@^$V", "npm exact foo@$V bar@${{ matrix.v }} baz@^$V"],
    ["npm i $FOO", "npm unversioned $FOO"],
    ["npm i ./foo ../bar . file:x x.tgz $PWD/x ~/x", ...[]],
    ["npm i foo@file:../foo", ...[]],
    ["npm i foo@npm:bar@1.2.3 baz@npm:bar", "npm exact foo@npm:bar@1.2.3", "npm unversioned baz@npm:bar"],
    ["npm i https://x.example.test/foo.tgz", "npm unversioned https://x.example.test/foo.tgz"],
    [`npm i git+https://x.example.test/a/b.git#${SHA}`, `npm locked git+https://x.example.test/a/b.git#${SHA}`],
    [`npm i a/b#${SHA} foo@github:a/b#${SHA}`, `npm locked a/b#${SHA} foo@github:a/b#${SHA}`],
    ["npm i a/b a/b#main github:a/b#semver:^1", "npm unversioned a/b a/b#main github:a/b#semver:^1"],
    ["npm i a/b#v1.2.3", "npm exact a/b#v1.2.3"],
    ["npm add foo --save-dev --registry https://x.example.test", "npm unversioned foo"],
    ["npm run install", ...[]],
    ["npm uninstall foo", ...[]],
    ["npm update", ...[]],
    ["npm update foo", ...[]],
    ["npm update -g foo", "npm unversioned foo"],
    ["npm up --global foo@1.2.3", "npm exact foo@1.2.3"],
    ["echo foo | xargs npm i -g", "npm unversioned xargs npm i -g"],
    ['npm i -g $PWD ${PWD} "$(pwd)" $HOME/x $GITHUB_WORKSPACE', ...[]],
    ["echo npm install foo", ...[]],
  ]);
});

describe("npx and its relatives", () => {
  table([
    ["npx foo bar", "npx unversioned foo"],
    ["npx -y foo@1.2.3 --yes bar", "npx exact foo@1.2.3"],
    ["npx --package foo@1.2.3 -p bar cmd", "npx exact foo@1.2.3", "npx unversioned bar"],
    ["npx --package=foo@latest cmd", "npx unversioned foo@latest"],
    ["npx --no-install foo", ...[]],
    ["npx --no foo", ...[]],
    ["npx ./foo", ...[]],
    ["npx -c 'foo'", ...[]],
    ["npx", ...[]],
    ["npm exec -- foo", "npx unversioned foo"],
    ["npm x foo@1.2.3", "npx exact foo@1.2.3"],
    ["bunx --bun foo@1.2.3", "npx exact foo@1.2.3"],
    ["bun x foo", "npx unversioned foo"],
    ["pnpm dlx foo@2", "npx unversioned foo@2"],
    ["pnpx foo", "npx unversioned foo"],
    ["yarn dlx -p foo@1.2.3 cmd", "npx exact foo@1.2.3"],
    ["npm init foo -- --x", "npx unversioned foo"],
    ["npm create foo@1.2.3 y", "npx exact foo@1.2.3"],
    ["npm innit foo@latest", "npx unversioned foo@latest"],
    ["npm init -y", ...[]],
    ["npm init -w packages/a", ...[]],
    ["yarn create foo y", "npx unversioned foo"],
    ["pnpm create foo@2 y", "npx unversioned foo@2"],
    ["bun create foo", "npx unversioned foo"],
    ["bun create ./foo.tsx", ...[]],
  ]);
});

describe("yarn, pnpm and bun", () => {
  table([
    ["yarn", "yarn exact"],
    ["yarn --frozen-lockfile", "yarn locked"],
    ["yarn install --immutable", "yarn locked"],
    ["yarn install", "yarn exact"],
    ["yarn --version", ...[]],
    ["yarn build", ...[]],
    ["yarn add foo@1.2.3", "yarn exact foo@1.2.3"],
    ["yarn --cwd x add -D foo", "yarn unversioned foo"],
    ["yarn global add foo", "yarn unversioned foo"],
    ["yarn workspace x add foo", "yarn unversioned foo"],
    ["corepack yarn install --immutable", "yarn locked"],
    ["corepack prepare pnpm@latest --activate", "pnpm unversioned pnpm@latest"],
    ["corepack use yarn@4.1.0 && corepack install -g npm@10", "yarn exact yarn@4.1.0", "npm unversioned npm@10"],
    ["corepack prepare --activate; corepack enable pnpm; corepack up", ...[]],
    ["yarn global add $PWD", ...[]],
    ["pnpm install", "pnpm exact"],
    ["pnpm i --frozen-lockfile", "pnpm locked"],
    ["pnpm ci", "pnpm locked"],
    ["pnpm --filter x add foo", "pnpm unversioned foo"],
    ["pnpm add -g foo@1.2.3", "pnpm exact foo@1.2.3"],
    ["pnpm install foo", "pnpm unversioned foo"],
    ["pnpm test", ...[]],
    ["bun install", "bun exact"],
    ["bun install --frozen-lockfile", "bun locked"],
    ["bun ci", "bun locked"],
    ["bun add foo@1.2.3 bar", "bun exact foo@1.2.3", "bun unversioned bar"],
    ["bun run install", ...[]],
  ]);
});

describe("pip", () => {
  table([
    ["pip install foo", "pip unversioned foo"],
    ["pip3.11 install foo==1.2", "pip exact foo==1.2"],
    ["python3 -m pip -q install foo", "pip unversioned foo"],
    ["python -I -m pip install foo===1.2", "pip exact foo===1.2"],
    ["py -3 -m pip install foo", "pip unversioned foo"],
    ["$PYTHON -m pip install foo", "pip unversioned foo"],
    ["venv/bin/pip install foo", "pip unversioned foo"],
    ["python x.py -m pip install foo", ...[]],
    ["pip install 'foo>=1' 'foo~=1.2' foo==1.*", "pip unversioned 'foo>=1' 'foo~=1.2' foo==1.*"],
    [
      "pip install 'foo[x,y]==1.2' 'foo == 1.2; python_version<\"3\"'",
      "pip exact 'foo[x,y]==1.2' 'foo == 1.2; python_version<\"3\"'",
    ],
    ["pip install foo==$V 'foo>=${{ v }}' foo$V", "pip exact foo==$V 'foo>=${{ v }}' foo$V"],
    ["pip install $FOO", "pip unversioned $FOO"],
    ["pip install --upgrade pip setuptools", "pip unversioned pip setuptools"],
    ["pip install -r a.txt", "pip exact"],
    ["pip install -Ur a.txt foo", "pip exact", "pip unversioned foo"],
    ["pip install --require-hashes -r a.txt", "pip locked"],
    ["pip install -c a.txt foo", "pip exact foo"],
    ["pip install . .[dev] ./foo foo/bar dist/*.whl *.whl $DIST/foo", ...[]],
    ["pip install -e . -e ./foo", ...[]],
    ["pip install -i https://x.example.test foo", "pip unversioned foo"],
    ["pip install --no-index --find-links dist foo", ...[]],
    [
      `pip install git+https://x.example.test/a/b@${SHA}#egg=b`,
      `pip locked git+https://x.example.test/a/b@${SHA}#egg=b`,
    ],
    [
      `pip install "b @ git+https://x.example.test/a/b@${SHA}"`,
      `pip locked "b @ git+https://x.example.test/a/b@${SHA}"`,
    ],
    ["pip install -e git+https://x.example.test/a/b@v1.2.3", "pip exact git+https://x.example.test/a/b@v1.2.3"],
    ["pip install git+ssh://git@x.example.test/a/b", "pip unversioned git+ssh://git@x.example.test/a/b"],
    ["pip install https://x.example.test/a.zip", "pip unversioned https://x.example.test/a.zip"],
    ["pip install 'https://x.example.test/a.whl#sha256=00'", "pip locked 'https://x.example.test/a.whl#sha256=00'"],
    ["pip list", ...[]],
    ["python -mpip install foo", "pip unversioned foo"],
    ["python3 -Im pip install foo", "pip unversioned foo"],
    ["python -m build && python -mvenv pip", ...[]],
    ["pip download foo -d x", "pip unversioned foo"],
    ["pip wheel -r a.txt .", "pip exact"],
    ["cat x | xargs -n1 pip install", "pip unversioned xargs -n1 pip install"],
    ["find . -name '*.whl' -exec pip install {} +", ...[]],
    ["pip uninstall -y foo", ...[]],
  ]);
});

describe("uv and pipx", () => {
  table([
    ["uv pip install foo", "uv unversioned foo"],
    ["uv pip install --system -r a.txt", "uv exact"],
    ["uv pip sync --require-hashes a.txt", "uv locked"],
    ["uv pip sync a.txt", "uv exact"],
    ["uv add foo==1.2", "uv exact foo==1.2"],
    [`uv add git+https://x.example.test/a --rev ${SHA}`, "uv locked git+https://x.example.test/a"],
    ["uv tool install ruff@0.6.0", "uv exact ruff@0.6.0"],
    ["uv tool install ruff@latest", "uv unversioned ruff@latest"],
    ["uv tool run ruff check", "uv unversioned ruff"],
    ["uvx ruff==0.6.0 check", "uv exact ruff==0.6.0"],
    ["uvx --from foo==1 --with bar foo", "uv exact foo==1", "uv unversioned bar"],
    ["uvx ruff@$V", "uv exact ruff@$V"],
    ["uv sync", "uv exact"],
    ["uv sync --locked", "uv locked"],
    ["uv --directory x sync --frozen --all-extras", "uv locked"],
    ["uv run --with foo x.py --with bar", "uv unversioned foo"],
    ["uv run pytest", ...[]],
    ["uv build", ...[]],
    ["pipx install foo", "pipx unversioned foo"],
    ["pipx run foo==1.2 bar", "pipx exact foo==1.2"],
    ["pipx run --spec foo==1.2 bar", "pipx exact foo==1.2"],
    ["pipx inject foo bar==1 baz", "pipx exact bar==1", "pipx unversioned baz"],
    ["pipx install .", ...[]],
    ["pipx list", ...[]],
  ]);
});

describe("go and cargo", () => {
  table([
    ["go install x.example.test/a@latest", "go unversioned x.example.test/a@latest"],
    ["go install x.example.test/a@v1.2.3", "go locked x.example.test/a@v1.2.3"],
    [`go install x.example.test/a@${SHA}`, `go locked x.example.test/a@${SHA}`],
    [
      "go install x.example.test/a@v1 x.example.test/b@main",
      "go unversioned x.example.test/a@v1 x.example.test/b@main",
    ],
    ["go install x.example.test/a@$V", "go exact x.example.test/a@$V"],
    ["go install ./... x.example.test/a std", ...[]],
    ["go get -u x.example.test/a", "go unversioned x.example.test/a"],
    ["go get -t -v ./...", ...[]],
    ["go get x.example.test/a@none", ...[]],
    ["go run -mod=mod x.example.test/a@v1.2.3 b@latest", "go locked x.example.test/a@v1.2.3"],
    ["go run .", ...[]],
    ["go build x", ...[]],
    ["cargo install foo", "cargo unversioned foo"],
    ["cargo +nightly install foo --version 1.2.3", "cargo exact foo"],
    ["cargo install foo --version =1.2.3", "cargo exact foo"],
    ["cargo install --locked foo@1.2.3", "cargo locked foo@1.2.3"],
    ["cargo install --locked foo", "cargo unversioned foo"],
    ["cargo install foo --version ^1.2", "cargo unversioned foo"],
    ["cargo install --version $V foo", "cargo exact foo"],
    [`cargo install --git https://x.example.test/a --rev ${SHA}`, "cargo locked https://x.example.test/a"],
    ["cargo install --git https://x.example.test/a --tag v1.2.3 foo", "cargo exact foo"],
    ["cargo install --git https://x.example.test/a --branch main foo", "cargo unversioned foo"],
    ["cargo install --path .", ...[]],
    ["cargo build", ...[]],
  ]);
});

describe("gem, bundle and apt", () => {
  table([
    ["gem install foo bar", "gem unversioned foo bar"],
    ["gem install foo -v 1.2.3", "gem exact foo"],
    ["gem install foo:1.2.3 --no-document", "gem exact foo:1.2.3"],
    ["gem install foo -v '~> 1.2'", "gem unversioned foo"],
    ["gem install foo --version $V", "gem exact foo"],
    ["gem install foo -- --with-bar bar", "gem unversioned foo"],
    ["gem install ./foo.gem foo-1.gem", ...[]],
    ["gem update --system", ...[]],
    ["bundle install --jobs 4", "gem exact"],
    ["bundle", "gem exact"],
    ["bundle install --frozen", "gem locked"],
    ["bundle add foo", "gem unversioned foo"],
    ["bundle add foo --version 1.2.3", "gem exact foo"],
    ["bundle exec foo", ...[]],
    ["bundle --version", ...[]],
    ["apt-get install -y foo=1.2-3ubuntu1 bar", "apt exact foo=1.2-3ubuntu1", "apt unversioned bar"],
    ["sudo apt -qq -o X=y install foo", "apt unversioned foo"],
    ["apt-get install foo=$V foo=1.*", "apt exact foo=$V", "apt unversioned foo=1.*"],
    ["apt-get install -t stable foo/stable", "apt unversioned foo/stable"],
    ["apt-get install ./foo.deb /tmp/foo.deb foo-", ...[]],
    ["apt-get install -- -foo", "apt unversioned -foo"],
    ["apt-get update", ...[]],
    ["xargs -a list apt-get install -y", "apt unversioned xargs -a list apt-get install -y"],
  ]);
});
