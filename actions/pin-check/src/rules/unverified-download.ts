// Finds code that is downloaded and run without being compared with a digest or a signature.
import { clip, defineRule } from "@lockstep/core";
import type { RunDownload } from "../install/downloads/run-download.ts";
import { ciWorkflow, run, SHA } from "./example-files.ts";

const URL = "https://downloads.example.test/install.sh";
const DIGEST = "0123456789abcdef".repeat(4);

const MAX_SHOWN = 200;

export const unverifiedDownload = defineRule<RunDownload>({
  id: "unverified-download",
  title: "Downloaded code is run without verification",
  severity: "warning",
  confidence: "high",
  needs: [],
  why: "Whoever controls the address, or the network on the way to it, decides what the job runs, and nobody sees when that changes.",
  fix: "Save the file, verify it (`echo '<digest>  install.sh' | sha256sum --check`) and only then run it. Or take it from a repository at a full commit id, or check it in.",
  examples: {
    flags: [
      { ...run(`curl -fsSL ${URL} | sudo bash -s -- -y`), at: [`curl -fsSL ${URL} | sudo bash -s -- -y`] },
      { ...run(`wget -qO- ${URL} | sh`), at: [`wget -qO- ${URL} | sh`] },
      { ...run(`bash <(curl -s ${URL})`), at: [`bash <(curl -s ${URL})`] },
      { ...run(`sh -c "$(wget -qO- ${URL})"`), at: [`sh -c "$(wget -qO- ${URL})"`] },
      { ...run(`eval "$(curl -s ${URL})"`), at: [`eval "$(curl -s ${URL})"`] },
      { ...run(`curl -sSLo tool ${URL}`, "chmod +x tool", "./tool build"), at: [`curl -sSLo tool ${URL}`] },
      { ...run(`curl -s ${URL} > setup.sh`, "source setup.sh"), at: [`curl -s ${URL} > setup.sh`] },
      { ...run(`deno run --allow-net ${URL}`), at: [`deno run --allow-net ${URL}`] },
      {
        ...ciWorkflow([
          "jobs:",
          "  build:",
          "    runs-on: windows-latest",
          "    steps:",
          `      - run: iwr -useb ${URL} | iex`,
          "      - shell: pwsh",
          `        run: iex ((New-Object Net.WebClient).DownloadString('${URL}'))`,
        ]),
        at: [`iwr -useb ${URL} | iex`, `iex ((New-Object Net.WebClient).DownloadString('${URL}'))`],
      },
    ],
    allows: [
      run(`curl -fsSLO ${URL}`, `echo '${DIGEST}  install.sh' | sha256sum --check`, "bash install.sh"),
      run(`curl -s https://raw.githubusercontent.com/octo-org/tool/${SHA}/install.sh | bash`),
      run("curl -s http://localhost:8080/health | python -m json.tool"),
      run(`curl -s ${URL} | tar xz`),
      run(`curl -s ${URL} | python -c 'import json, sys; json.load(sys.stdin)'`),
      run(`curl -sSLo report.json ${URL}`, "./scripts/publish.sh report.json"),
    ],
  },
  *check({ script, what, start, end, runAt }) {
    const location = script.locate(start, end);
    yield {
      message: `${clip(what, MAX_SHOWN)}: It runs as downloaded, without verification.`,
      location,
      subject: what,
      ...(runAt ? { related: [{ ...runAt, message: "It runs here." }] } : {}),
    };
  },
});
