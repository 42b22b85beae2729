// The family of install commands: what the scripts of a repository install and download, judged.
import {
  clip,
  type NotChecked,
  type PinCheckPolicy,
  type ShellReading,
  type Subject,
  type UnreadPart,
} from "@lockstep/core";
import { detectAll, type Family } from "../family.ts";
import { unpinnedInstall } from "../rules/unpinned-install.ts";
import { unverifiedDownload } from "../rules/unverified-download.ts";
import type { Script } from "../script/script.ts";
import { DownloadTrail } from "./downloads/download-trail.ts";
import { downloadByLine, runsWhatItFetches } from "./downloads/powershell-line.ts";
import type { RunDownload } from "./downloads/run-download.ts";
import { installsOf } from "./find-installs.ts";
import { type JudgedInstall, judgeInstall, type RequiredGrades } from "./judged-install.ts";
import { mayFetch, mayInstall } from "./mentions.ts";
import { loadScriptReader, notReadOf, type ReadScript } from "./read-script.ts";

const MAX_SHOWN = 200;

/**
 * Judges the install commands and downloads of all scripts. `required` is the grade each tool must reach, `exact` where it
 * names none; `declared` are the packages that manifests of the repository ask npm for. Scripts of one file have to follow each other in their order: a file downloaded in one may run in another.
 */
export async function judgeInstalls(
  scripts: readonly Script[],
  required: PinCheckPolicy["install-grades"],
  declared: ReadonlySet<string> = NOTHING_DECLARED,
): Promise<Family> {
  const trails = new Map<string, DownloadTrail>();
  const judged: JudgedScript[] = [];
  let readScript: ReadScript | undefined;
  for (const script of scripts) {
    const { path } = script.file;
    const trail = trails.get(path) ?? new DownloadTrail();
    trails.set(path, trail);
    if (!trail.followsFiles && !mayInstall(script.text)) continue;
    readScript ??= await loadScriptReader();
    const reading = readScript(script);
    judged.push(judgeScript(script, reading, required ?? {}, declared));
    if (trail.followsFiles || mayFetch(script.text)) trail.add(script, reading.commands);
  }
  const installs = judged.flatMap((part) => part.installs);
  const downloads = [
    ...judged.flatMap((part) => part.downloads),
    ...[...trails.values()].flatMap(({ found }) => found),
  ];
  return {
    detections: [...detectAll([unpinnedInstall], installs), ...detectAll([unverifiedDownload], downloads)],
    subjects: [...installs.map(installSubject), ...downloads.map(downloadSubject)],
    notChecked: judged.flatMap((part) => part.notChecked),
    stats: { scripts: scripts.length, "install commands": installs.length + downloads.length },
  };
}

const NOTHING_DECLARED: ReadonlySet<string> = new Set();

interface JudgedScript {
  readonly installs: readonly JudgedInstall[];
  readonly downloads: readonly RunDownload[];
  readonly notChecked: readonly NotChecked[];
}

function judgeScript(
  script: Script,
  { commands, unread }: ShellReading,
  required: RequiredGrades,
  declared: ReadonlySet<string>,
): JudgedScript {
  const runs = (part: UnreadPart): boolean => runsWhatItFetches(script.text.slice(part.start, part.end));
  return {
    installs: commands.flatMap((command) =>
      installsOf(command).map((install) => judgeInstall(script, install, command, required, declared)),
    ),
    downloads: unread.filter(runs).map((part) => downloadByLine(script, part)),
    notChecked: notReadOf(
      script,
      unread.filter((part) => !runs(part)),
    ),
  };
}

function installSubject({ script, what, grade, reason, start, end }: JudgedInstall): Subject {
  return { what: clip(what, MAX_SHOWN), kind: "install", verdict: grade, reason, location: script.locate(start, end) };
}

function downloadSubject({ script, what, start, end }: RunDownload): Subject {
  const location = script.locate(start, end);
  const reason = "It runs as downloaded, without verification.";
  return { what: clip(what, MAX_SHOWN), kind: "install", verdict: "unverified-download", reason, location };
}
