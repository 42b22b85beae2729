// Finds install commands that name what they install less firmly than the policy demands.
import { clip, defineRule } from "@lockstep/core";
import type { JudgedInstall } from "../install/judged-install.ts";
import { policyOf } from "./example-evidence.ts";
import { ciWorkflow, run, SHA } from "./example-files.ts";

const MAX_SHOWN = 200;

export const unpinnedInstall = defineRule<JudgedInstall>({
  id: "unpinned-install",
  title: "Install command leaves the version open",
  severity: "warning",
  confidence: "medium",
  needs: [],
  why: "The next run installs whatever is newest then. A release by somebody who took over the package runs at once, with the job's token and secrets.",
  fix: "Name one version (`pip install tool==1.2.3`, `npm install --global tool@1.2.3`), or better, install from a lockfile (`npm ci`, `pip install --require-hashes -r requirements.txt`). The policy's `install-grades` says which grade each tool must reach.",
  examples: {
    flags: [
      { ...run("npm install --global typescript"), at: ["typescript"] },
      { ...run("npm install eslint@^9 prettier@3.3.3 jest@latest"), at: ["eslint@^9 prettier@3.3.3 jest@latest"] },
      { ...run("npx --yes http-server ./public"), at: ["http-server"] },
      { ...run("yarn global add lerna"), at: ["lerna"] },
      { ...run("pnpm dlx create-thing"), at: ["create-thing"] },
      { ...run('sudo -H python3 -m pip install --upgrade pip "black>=24"'), at: ['pip "black>=24"'] },
      { ...run("uv tool install ruff"), at: ["ruff"] },
      { ...run("pipx install poetry"), at: ["poetry"] },
      { ...run("go install example.com/tool/cmd/tool@latest"), at: ["example.com/tool/cmd/tool@latest"] },
      { ...run("cargo install --locked cargo-audit"), at: ["cargo-audit"] },
      { ...run("gem install bundler"), at: ["bundler"] },
      { ...run("sudo apt-get install -y jq"), at: ["jq"], beside: [policyOf(["install-grades: { apt: exact }"])] },
      { ...run('bash -c "pip install tox && tox"'), at: ["tox"] },
      {
        ...ciWorkflow([
          "jobs:",
          "  build:",
          "    runs-on: windows-latest",
          "    steps:",
          "      - run: npm install -g yarn | Out-Null",
        ]),
        at: ["yarn"],
      },
    ],
    allows: [
      run("npm ci"),
      run("npm install"),
      run("yarn install --immutable"),
      run("npm install --global typescript@5.6.3"),
      run("npm install --global typescript@${{ matrix.typescript }}"),
      run(`npm install git+https://github.com/octo-org/tool.git#${SHA}`),
      run("pip install -r requirements.txt"),
      run('pip install "black==$BLACK_VERSION" ./tool'),
      run("go install example.com/tool/cmd/tool@v1.2.3"),
      run("sudo apt-get install -y jq"),
      run("echo npm install typescript"),
    ],
  },
  *check({ script, meetsRequired, required, grade, what, reason, tool, start, end }) {
    if (meetsRequired) return;
    yield {
      message: `${clip(what, MAX_SHOWN)}: ${reason} Its grade is \`${grade}\`; for ${tool} at least \`${required}\` is required.`,
      location: script.locate(start, end),
      subject: what,
    };
  },
});
