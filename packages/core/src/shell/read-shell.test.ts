import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { loadShellReader, type ReadShell } from "./read-shell.ts";
import { HOLE, type ShellCommand, type ShellWord } from "./shell-command.ts";

let readShell: ReadShell;
beforeAll(async () => {
  readShell = await loadShellReader();
});

/** The words of every command, unknown parts as `?`. */
function wordsOf(text: string): readonly (readonly string[])[] {
  return readShell(text).commands.map(({ words }) => words.map(shown));
}

function shown({ value }: ShellWord): string {
  return value.replaceAll(HOLE, "?");
}

function programs(commands: readonly ShellCommand[] | undefined): readonly (string | undefined)[] {
  return (commands ?? []).map(({ launch }) => launch?.program);
}

/** The first command that starts this program. */
function commandOf(text: string, program: string): ShellCommand | undefined {
  return readShell(text).commands.find(({ launch }) => launch?.program === program);
}

describe("the words of a script", () => {
  it.each<[string, readonly (readonly string[])[]]>([
    ["a 'b c' \"d\" e\\ f", [["a", "b c", "d", "e f"]]],
    ['a x==$V y-${W}z "$U"', [["a", "x==?", "y-?z", "?"]]],
    ["a foo@${{ matrix.v }} ${{ b }}", [["a", "foo@?", "?"]]],
    ["a *.whl {b,c} ~/d", [["a", "*.whl", "{b,c}", "~/d"]]],
    ["a $'b\\tc' $(( 1 + 2 ))", [["a", "b\tc", "?"]]],
    ["a \\\n  b # c\nd", [["a", "b"], ["d"]]],
    ["A=1 B=2 c d=3", [["c", "d=3"]]],
    ["export A=b$C", [["export", "A=b?"]]],
    ["a > out 2>&1 < in", [["a"]]],
  ])("%j", (text, words) => {
    expect(wordsOf(text)).toEqual(words);
  });

  it("point at what is written", () => {
    const text = "sudo pip install \\\n  \"foo==$V\" 'bar'";
    const words = readShell(text).commands.flatMap((command) => command.words);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual([
      "sudo",
      "pip",
      "install",
      '"foo==$V"',
      "'bar'",
    ]);
  });
});

describe("the commands of a script", () => {
  it.each<[string, readonly string[]]>([
    ["a && b || c; d & e", ["a", "b", "c", "d", "e"]],
    ["if a; then b; elif c; then d; else e; fi", ["a", "b", "c", "d", "e"]],
    ["while a; do b; done; until c; do d; done", ["a", "b", "c", "d"]],
    ["for x in $(a); do b; done", ["a", "b"]],
    ["case $(a) in x) b;; *) c;; esac", ["a", "b", "c"]],
    ["f() { a; }; (b; c); { d; }", ["a", "b", "c", "d"]],
    ["time a | b; ! c | d", ["a", "b", "c", "d"]],
    ["[[ -n $(a) ]] && b", ["a", "b"]],
    ["x=$(a) y=`b` z=(c $(d))", ["a", "b", "d"]],
    ["echo ${X:-$(a)} $(( $(b) + 1 ))", ["a", "b", "echo"]],
    ["cat < <(a) > >(b)", ["a", "b", "cat"]],
    ["echo `x \\`y\\``", ["y", "x", "echo"]],
    ["cat <<X\n$(a)\nX", ["a", "cat"]],
    ["cat <<'X'\n$(a)\nX", ["cat"]],
    ["a[$(b)]=1", ["b"]],
  ])("%j", (text, expected) => {
    expect(programs(readShell(text).commands).filter((program) => program !== undefined)).toEqual(expected);
    expect(readShell(text).unread).toEqual([]);
  });

  it.each<[string, readonly (string | undefined)[]]>([
    ["bash -c 'a; b'", ["bash", "a", "b"]],
    ['sudo sh -ec "a && b $X"', ["sh", "a", "b"]],
    ["su user -c 'a'", ["su", "a"]],
    ["eval a b", ["eval", "a"]],
    ["eval 'a; b'", ["eval", "a", "b"]],
    ["A='a; b'; eval \"$A\"", [undefined, "eval", "a", "b"]],
    ["A=$(a); eval $A", ["a", undefined, "eval", HOLE]],
    ["env -S 'bash -c' a", ["env", "bash", "a"]],
    ["echo x | xargs -I{} sh -c 'a {}'", ["echo", "sh", "a"]],
    ["su - me <<'X'\na\nX", ["su", "a"]],
    ["echo 'a; b' | sudo bash", ["echo", "bash", "a", "b"]],
    ["printf 'a\\nb\\n' | sh", ["printf", "sh", "a", "b"]],
    ["echo -e a | cat | sh", ["echo", "cat", "sh"]],
    ["cat <<X >a.sh\nb\nX", ["cat", "b"]],
    ["tee a.bash <<'X'\nb\nX", ["tee", "b"]],
    ["cat <<X | sudo tee a.sh\nb\nX", ["cat", "tee", "b"]],
    ["cat <<X >a.txt\nb\nX", ["cat"]],
    ["echo 'b c' >>a.sh", ["echo", "b"]],
    ["bash <<X\na\nX", ["bash", "a"]],
    ["cat <<'X' | sudo bash -s -- c\na $Y\nX", ["cat", "bash", "a"]],
    ["bash -c 'bash -c \"a\"'", ["bash", "bash", "a"]],
    ["bash a.sh -c 'b'", ["bash"]],
    ["cat <<X | tee f\na\nX", ["cat", "tee"]],
  ])("%j, strings for shells read", (text, expected) => {
    expect(programs(readShell(text).commands)).toEqual(expected);
  });

  it("keep their place in strings that are written as they are", () => {
    const text = "bash -c \"x; pip install $A 'b c'\"";
    const words = commandOf(text, "pip")?.words ?? [];
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(["pip", "install", "$A", "'b c'"]);
    expect(words.map(shown)).toEqual(["pip", "install", "?", "b c"]);
  });

  it("stand at the whole string where it has to be unescaped", () => {
    const text = 'bash -c "pip install \\"a b\\""';
    const words = commandOf(text, "pip")?.words ?? [];
    expect(words.map(shown)).toEqual(["pip", "install", "a b"]);
    expect(words.map(({ start, end }) => text.slice(start, end))).toEqual(Array(3).fill('"pip install \\"a b\\""'));
  });

  it("take an escaped dollar sign in a here-document for an expansion of the inner shell", () => {
    expect(wordsOf("bash <<X\na \\$B c==$D\nX")).toContainEqual(["a", "?", "c==?"]);
  });
});

describe("what flows into a command", () => {
  it("is what the pipe before it writes, groups included", () => {
    expect(programs(commandOf("a | b | c", "c")?.fedBy)).toEqual(["b"]);
    expect(programs(commandOf("{ a; (b); } | c", "c")?.fedBy)).toEqual(["a", "b"]);
    expect(programs(commandOf("a | { b; c; }", "c")?.fedBy)).toEqual(["a"]);
    expect(programs(commandOf("a; b", "b")?.fedBy)).toEqual([]);
  });

  it("includes what a string for a shell writes", () => {
    expect(programs(commandOf("sh -c 'a' | c", "c")?.fedBy)).toEqual(["sh", "a"]);
  });

  it("stands in its words", () => {
    const [word] = commandOf('x "$(a | b)"', "x")?.words.slice(1) ?? [];
    expect(programs(word?.printed)).toEqual(["b"]);
    const [file] = commandOf("x <(a)", "x")?.words.slice(1) ?? [];
    expect(programs(file?.streamed)).toEqual(["a"]);
  });

  it("stands in its redirections", () => {
    const { redirects = [] } = commandOf('x > out 2>> log <<< "$(a)"', "x") ?? {};
    expect(redirects.map(({ operator, target }) => [operator, shown(target)])).toEqual([
      [">", "out"],
      ["2>>", "log"],
      ["<<<", "?"],
    ]);
    expect(programs(redirects[2]?.target.printed)).toEqual(["a"]);
  });

  it("stands in its assignments", () => {
    const { assignments = [] } = commandOf("A=1 B=$(b) x", "x") ?? {};
    expect(assignments.map(({ name, value }) => [name, shown(value)])).toEqual([
      ["A", "1"],
      ["B", "?"],
    ]);
  });
});

describe("what cannot be read", () => {
  it.each(["if a; then b", "a 'b", "a $(b", "case x in", "bash -c 'if a'", "a\n)\nb"])("%j is said", (text) => {
    expect(readShell(text).unread).toHaveLength(1);
  });

  it("leaves the commands that were understood", () => {
    expect(wordsOf("a b\nif c; then d")).toContainEqual(["a", "b"]);
  });

  it.each<[string, string]>([
    ["length", "a ".repeat(300_000)],
    ["substitutions", '"$('.repeat(1000)],
    ["parameters", "${a:-".repeat(1000)],
    ["here-documents", "a <<b ".repeat(1000)],
    ["commands", "a\n".repeat(20_001)],
    ["subshells", "(".repeat(10_000)],
    ["words of eval", `eval ${"eval ".repeat(100_000)}`],
    ["words of env", `env ${"-S env ".repeat(70_000)}`],
    [
      "strings that hold all the rest",
      Array.from({ length: 6 }).reduce<string>((inner) => `eval ${inner}`, "a ".repeat(200_000)),
    ],
    ["strings", Array.from({ length: 10 }).reduce<string>((inner) => `eval ${inner}`, "a")],
  ])("is bounded: %s", (_limit, text) => {
    expect(readShell(text).unread).toHaveLength(1);
  });
});

describe("any text", () => {
  const part = fc.constantFrom(
    ..."a 'b' \" $ ${ } $( ) ` <( >( | || & && ; ;; ( { if then fi for in do done case esac [[ ]] (( )) \\ # = > < << <<- <<<".split(
      " ",
    ),
    ..."bash -c eval sudo env - -- ${{ }} \n \t \r\n EOF é 💥 \u0000 \uFFFC ! * ? ~ @( $'".split(" "),
    "\n",
    " ",
  );

  it("is read without an error, and every word stands inside it", () => {
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join(" ");
        for (const { start, end, words } of readShell(text).commands) {
          for (const range of [{ start, end }, ...words]) {
            expect(range.start).toBeLessThanOrEqual(range.end);
            expect(range.start).toBeGreaterThanOrEqual(0);
            expect(range.end).toBeLessThanOrEqual(text.length);
          }
        }
      }),
      { numRuns: 3000 },
    );
  });

  it("of plain words is read as these words, where they stand", () => {
    const word = fc.stringMatching(/^[A-Za-z0-9_@./:+-]{1,12}$/);
    fc.assert(
      fc.property(fc.array(word, { minLength: 1 }), (words) => {
        const text = ["run", ...words].join(" ");
        const read = readShell(text).commands.flatMap((command) => command.words);
        expect(read.map(({ value }) => value)).toEqual(["run", ...words]);
        expect(read.map(({ start, end }) => text.slice(start, end))).toEqual(["run", ...words]);
      }),
    );
  });
});
