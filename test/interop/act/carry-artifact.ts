// Stands in for actions/upload-artifact and actions/download-artifact where act runs a job: copies files to a folder and back.
// It is copied away from here before it runs, so it stands alone.
import { cpSync, mkdirSync, statSync } from "node:fs";
import { basename, join, resolve } from "node:path";

const { INPUT_DIRECTION, INPUT_NAME = "", INPUT_PATH = "", ARTIFACT_STORE = "", GITHUB_WORKSPACE = "" } = process.env;
const kept = join(ARTIFACT_STORE, basename(INPUT_NAME));
const here = resolve(GITHUB_WORKSPACE, INPUT_PATH);

if (INPUT_DIRECTION === "upload") {
  // Artifacts do not change once they are there.
  mkdirSync(kept);
  cpSync(here, statSync(here).isDirectory() ? kept : join(kept, basename(here)), { recursive: true });
} else cpSync(kept, here, { recursive: true });
