import { loadShellReader, type ReadShell } from "@lockstep/core";
import { beforeAll, describe, expect, it } from "vitest";
import { scriptOfShellFile } from "../../script/read-scripts.ts";
import { DownloadTrail } from "./download-trail.ts";

const URL = "https://x.example.test/tool";
const SHA = "0123456789abcdef0123456789abcdef01234567";

let readShell: ReadShell;
beforeAll(async () => {
  readShell = await loadShellReader();
});

/** The text of every finding in scripts that follow each other. */
function foundIn(...texts: readonly string[]): readonly string[] {
  const trail = new DownloadTrail();
  for (const text of texts) trail.add(scriptOfShellFile("x.sh", text), readShell(text).commands);
  return trail.found.map(({ script, start, end }) => script.text.slice(start, end));
}

describe("a download that is run at once", () => {
  it.each([
    `curl ${URL} | bash`,
    `curl -fsSL ${URL} | sudo -E bash -s -- -b /usr/local/bin`,
    `wget -qO- ${URL} | sh -x -`,
    `wget -O - ${URL} | python3 -`,
    `curl ${URL} | node`,
    `curl ${URL} | tee log | sed s/a/b/ | bash`,
    `curl $URL | bash`,
    `bash <(curl ${URL}) -v`,
    `source <(curl ${URL})`,
    `. <(curl ${URL} | gunzip)`,
    `python <(curl ${URL})`,
    `bash -c "$(curl ${URL})" -- -y`,
    `sh -c "$(wget -qO- ${URL} | sed s/a/b/)"`,
    `eval "$(curl ${URL})"`,
    `bash <<< "$(curl ${URL})"`,
    `bash < <(curl ${URL})`,
    `sudo sh -c "$(curl ${URL})"`,
    `deno run -A ${URL}/x.ts`,
    `curl -H 'A: b' ${URL} | (cd x && bash)`,
    `{ curl ${URL}; } | bash`,
    `python3 -c "$(curl ${URL})"`,
    `node -e "$(curl ${URL})" x`,
    `curl ${URL} | $SUDO bash`,
    `curl ${URL} | ssh host bash`,
    `curl ${URL} | su - me`,
    `curl ${URL} | docker exec -i box sh`,
  ])("%s", (text) => {
    const found = foundIn(`true; ${text}`);
    expect(found).toHaveLength(1);
    expect(text).toContain(found[0]);
  });

  it("is found inside strings for a shell", () => {
    expect(foundIn(`sudo bash -c 'curl ${URL} | sh'`)).toEqual([`curl ${URL} | sh`]);
  });

  it("points at the whole pipeline", () => {
    expect(foundIn(`x && curl ${URL} \\\n  | sudo bash -s || y`)).toEqual([`curl ${URL} \\\n  | sudo bash -s`]);
  });
});

describe("a download that is not run", () => {
  it.each([
    `curl ${URL} | tar xz`,
    `curl ${URL} | jq .`,
    `curl ${URL} | sudo apt-key add -`,
    `curl ${URL} | python -m json.tool`,
    `curl ${URL} | python3 -c 'import sys'`,
    `curl ${URL} | node -e 1`,
    `curl ${URL} | perl -pe s/a/b/`,
    `curl ${URL} | bash x.sh`,
    `curl ${URL} | bash -c 'cat'`,
    `curl ${URL} | xargs bash x.sh`,
    `bash x.sh "$(curl ${URL})"`,
    `bash -c "echo $(curl ${URL})"`,
    `echo "$(curl ${URL})"`,
    `V=$(curl ${URL}) bash x.sh`,
    `curl ${URL}; bash`,
    "curl http://localhost:8080/x | bash",
    "curl 127.0.0.1/x | bash",
    "curl http://[::1]:80/x | bash",
    `curl https://raw.githubusercontent.com/o/r/${SHA}/x.sh | bash`,
    `deno run -A https://raw.githubusercontent.com/o/r/${SHA}/x.ts`,
    "deno run x.ts",
    "command -v curl | bash",
  ])("%s", (text) => {
    expect(foundIn(text)).toEqual([]);
  });

  it.each([
    ["another host", `https://x.example.test/${SHA}/x.sh`],
    ["a name that holds an id", `https://raw.githubusercontent.com/o/r/v-${SHA}/x.sh`],
    ["a host that only starts the same", "http://localhost.example.test/x"],
    ["a user name that looks like a host", "http://localhost@x.example.test/x"],
  ])("is not taken for one at %s", (_case, address) => {
    expect(foundIn(`curl ${address} | bash`)).toHaveLength(1);
  });
});

describe("a download that is saved and run", () => {
  it.each<[string, string]>([
    [`curl -o x.sh ${URL}`, "bash x.sh"],
    [`curl -fsSLo ./x.sh ${URL}`, "sh x.sh"],
    [`curl --output=x.sh ${URL}`, ". ./x.sh"],
    [`curl ${URL} > "x.sh"`, "source x.sh"],
    [`curl -LO ${URL}`, "chmod +x tool\n./tool"],
    [`curl -O --output-dir /opt ${URL}`, "/opt/tool"],
    [`wget ${URL}?a=b`, "sudo ./tool"],
    [`wget -P /opt ${URL}`, "/opt/tool"],
    [`wget -qO /usr/local/bin/x ${URL}`, "x build"],
    [`curl ${URL} | sudo tee /usr/local/bin/x >/dev/null`, "x build"],
    [`curl ${URL} | gunzip > x`, "./x"],
    [`curl -o x ${URL}`, "sudo mv x /usr/local/bin/\nx build"],
    [`curl -o x ${URL}`, "sudo install -m 755 x /usr/local/bin/y\ny build"],
    ['curl -o "${DIR}/x" $URL', "$DIR/x"],
    [`curl -o x.py ${URL}`, "python3 -u x.py"],
    [`curl -o "$BIN" ${URL}`, "chmod +x $BIN; ${BIN} --version"],
    [`curl -o "$BIN" ${URL}`, "sudo $BIN run"],
    [`curl -o x.deb ${URL}`, "sudo dpkg -i x.deb"],
    [`curl -o x.deb ${URL}`, "sudo apt-get install -y ./x.deb"],
    [`curl -o x.rpm ${URL}`, "rpm -Uvh x.rpm"],
    [`X=$(curl ${URL})`, 'eval "$X"'],
    [`X="$(curl ${URL})"`, 'sh -c "${X}"'],
    [`export X=$(curl ${URL} | sed s/a/b/)`, "echo $X | sudo bash"],
    [`X=$(curl ${URL})`, 'bash <<< "$X"'],
    [`X=$(curl ${URL})`, 'python -c "$X"'],
  ])("%s; %s", (download, run) => {
    expect(foundIn(`${download}\n${run}`)).toEqual([download.replace(/^.*=(?:"?\$\()|[ ]\|.*|\)"?$/g, "")]);
    expect(foundIn(download, run)).toHaveLength(1);
    expect(foundIn(run, download)).toEqual([]);
  });

  it("is one finding, with the first place where it is run", () => {
    const text = `curl -o x ${URL}\n./x a\n./x b`;
    const trail = new DownloadTrail();
    trail.add(scriptOfShellFile("x.sh", text), readShell(text).commands);
    expect(trail.found).toMatchObject([{ what: URL, runAt: { line: 2, column: 1 } }]);
  });

  it.each<[string, string]>([
    [`curl -o x ${URL}`, "cat x"],
    [`curl -o x ${URL}`, "./y"],
    [`curl -o x ${URL}`, "x"],
    ['curl -o "$A/x" $URL', "$B/x"],
    [`curl -o x ${URL} | cat`, "bash"],
    [`curl -o - ${URL}`, "./-"],
    [`X=$(curl ${URL})`, 'echo "$X"; eval "$Y"'],
    [`X=$(curl ${URL})`, 'X=1; eval "$X"'],
    [`X=$(curl ${URL})`, 'eval "echo $X"'],
    [`curl -o x.sh ${URL}`, "bash -n x.sh"],
    [`curl -o x.deb ${URL}`, "dpkg --info x.deb; dpkg -i y.deb"],
    [`curl -o x.asc ${URL}`, "rpm --import x.asc"],
  ])("is not where something else is run: %s; %s", (download, run) => {
    expect(foundIn(`${download}\n${run}`)).toEqual([]);
  });
});

describe("a download that is verified", () => {
  it.each([
    "echo '00  x' | sha256sum -c",
    'echo "$SUM  x" | sha256sum --check --status',
    "sha256sum -c SHASUMS",
    "grep x SHASUMS | shasum -a 256 -c -",
    'test "$(sha256sum x)" = "$SUM"',
    "gpg --verify x.asc x",
    "cosign verify-blob --bundle b x",
    "openssl dgst -sha256 -verify k -signature s x",
    "minisign -Vm x -P k",
    "gh attestation verify x -R o/r",
    "slsa-verifier verify-artifact x",
    "sha512sum -c <<< '00 x'",
  ])("%s", (check) => {
    expect(foundIn(`curl -o x ${URL}\n${check}\nbash x`)).toEqual([]);
    expect(foundIn(`curl -o x ${URL}`, check, "bash x")).toEqual([]);
    expect(foundIn(`curl -o x ${URL}\nbash x\n${check}`)).toHaveLength(1);
  });

  it.each([
    "echo '00  y' | sha256sum -c",
    "gpg --import x",
    "gpg --verify y.asc y",
    "cosign sign x",
    "gh release view x",
  ])("not by %s", (check) => {
    expect(foundIn(`curl -o x ${URL}\n${check}\nbash x`)).toHaveLength(1);
  });
});
