// Records one checkout: its commit, and how the commit's files are put into a working tree. Everything a later comparison
// needs is then held in memory, where no step of the job can change it.
import { Buffer } from "node:buffer";
import { HardenedGit } from "../git/hardened-git.ts";
import { isObjectId } from "../git/object-id.ts";
import type { Environment } from "../process/environment.ts";
import { type AttributeFile, conversionOf, parseAttributeFiles } from "./checkout-attributes.ts";
import { WorkTreeContent } from "./checkout-content.ts";
import { type LfsPointer, parseLfsPointer } from "./checkout-conversion.ts";
import { type CheckoutGap, gapsFor } from "./checkout-gap.ts";
import { type IgnoreFile, parseIgnoreFile } from "./checkout-ignore.ts";
import { readObjects } from "./checkout-objects.ts";
import type { FoundCheckout } from "./checkout-places.ts";
import { type CommittedFile, type CommittedFiles, listCommitted } from "./checkout-tree.ts";

export interface Checkout {
  /** Relative to the workspace, `/`-separated; empty for the workspace itself. */
  readonly path: string;
  /** Absolute. */
  readonly workTree: string;
  readonly commit: string;
  readonly files: readonly CommittedFile[];
  readonly attributes: readonly AttributeFile[];
  /** By the folder each lies in. */
  readonly ignores: ReadonlyMap<string, IgnoreFile>;
  /** Of the files that Git LFS stores elsewhere, by path. */
  readonly pointers: ReadonlyMap<string, LfsPointer>;
  /** SHA-256 at the start of files that a program converts: what they should be follows from nothing here. By path. */
  readonly sealed: ReadonlyMap<string, string>;
  /** Tracked files that were not there at the start. */
  readonly absent: ReadonlySet<string>;
}

export interface RecordedCheckout {
  readonly checkout: Checkout;
  readonly gaps: readonly CheckoutGap[];
}

const MAX_RULE_FILES = 2000;
const MAX_RULE_BYTES = 1024 * 1024;
const RULE_FILE = /(?:^|\/)\.git(?:ignore|attributes)$/;

/**
 * Records what HEAD of a repository names. Undefined if that is no commit which is here and is what its id says.
 * Throws as `readObjects` does.
 */
export async function recordCheckout(place: FoundCheckout, env: Environment): Promise<RecordedCheckout | undefined> {
  const { path, folders } = place;
  const git = new HardenedGit(folders, env);
  const head = await git.ask(["rev-parse", "--verify", "--quiet", "HEAD"]);
  const commit = head.stdout.toString("latin1").trim();
  const listed = isObjectId(commit) ? await listCommitted(git, commit) : undefined;
  if (listed === undefined) return undefined;
  const { files } = listed;
  const content = new WorkTreeContent(folders.workTree, commit.length);
  const { rules, unread } = await readRules(git, files);
  const converted = await readConverted(git, files, rules.attributes, content);
  const absent = new Set(files.filter((file) => !content.has(file.path)).map((file) => file.path));
  const checkout = { path, workTree: folders.workTree, commit, files, ...rules, ...converted, absent };
  return { checkout, gaps: gapsOf(checkout, listed, unread) };
}

interface Rules {
  readonly rules: Pick<Checkout, "attributes" | "ignores">;
  /** Paths of rule files that could not be read. */
  readonly unread: readonly string[];
}

async function readRules(git: HardenedGit, files: readonly CommittedFile[]): Promise<Rules> {
  const named = files.filter(({ path, kind }) => kind === "file" && RULE_FILE.test(path));
  const blobs = await readBlobs(git, named.slice(0, MAX_RULE_FILES));
  const unread: string[] = [];
  const read: { name: string; folder: string; text: string }[] = [];
  for (const { path, id } of named) {
    const bytes = blobs.get(id);
    const cut = path.lastIndexOf("/");
    const [folder, name] = [path.slice(0, Math.max(cut, 0)), path.slice(cut + 1)];
    if (bytes === undefined || bytes.length > MAX_RULE_BYTES) unread.push(path);
    else read.push({ name, folder, text: bytes.toString("utf8") });
  }
  const attributes = parseAttributeFiles(read.filter(({ name }) => name === ".gitattributes"));
  const ignoring = read.filter(({ name }) => name === ".gitignore");
  const ignores = new Map(ignoring.map(({ folder, text }) => [folder, parseIgnoreFile(folder, text)]));
  return { rules: { attributes, ignores }, unread };
}

/** What is known of files whose content in the working tree does not follow from the committed one by line ends alone. */
async function readConverted(
  git: HardenedGit,
  files: readonly CommittedFile[],
  attributes: readonly AttributeFile[],
  content: WorkTreeContent,
): Promise<Pick<Checkout, "pointers" | "sealed">> {
  const pointers = new Map<string, LfsPointer>();
  const sealed = new Map<string, string>();
  if (!attributes.some(({ rules }) => rules.some(({ assignments }) => assignments.some(isConverting)))) {
    return { pointers, sealed };
  }
  const regular = files.filter(({ kind }) => kind === "file");
  const conversions = new Map(regular.map(({ path }) => [path, conversionOf(path, attributes)]));
  const stored = regular.filter(({ path }) => conversions.get(path)?.lfs === true);
  const blobs = await readBlobs(git, stored);
  for (const { path, id } of stored) {
    const pointer = parseLfsPointer(blobs.get(id) ?? Buffer.alloc(0));
    if (pointer) pointers.set(path, pointer);
  }
  for (const { path } of regular.filter((file) => conversions.get(file.path)?.unknown === true)) {
    const sum = content.sha256(path);
    if (sum) sealed.set(path, sum.digest);
  }
  return { pointers, sealed };
}

function isConverting([name]: readonly [string, unknown]): boolean {
  return name === "filter" || name === "working-tree-encoding";
}

async function readBlobs(git: HardenedGit, files: readonly CommittedFile[]): Promise<ReadonlyMap<string, Buffer>> {
  const ids = files.map(({ id }) => id);
  const objects = await readObjects(git, ids);
  return new Map([...objects].flatMap(([id, { type, bytes }]) => (type === "blob" ? [[id, bytes] as const] : [])));
}

/** A submodule whose folder is empty holds nothing that could be compared. */
function gapsOf(checkout: Checkout, { unlisted }: CommittedFiles, unread: readonly string[]): readonly CheckoutGap[] {
  const { path: place, files, absent, sealed, workTree, commit } = checkout;
  const content = new WorkTreeContent(workTree, commit.length);
  const submodules = files.filter(({ kind, path }) => kind === "submodule" && content.isFilledFolder(path));
  const missing = files.filter(({ kind, path }) => kind !== "submodule" && absent.has(path));
  const unlistedFor = (reason: string) => unlisted.filter(({ why }) => why === reason).map(({ path }) => path);
  return [
    ...gapsFor(place, "not-text", unlistedFor("not-text")),
    ...gapsFor(place, "too-many", unlistedFor("too-many")),
    ...gapsFor(place, "object-missing", [...unlistedFor("object-missing"), ...unread]),
    ...gapsFor(
      place,
      "submodule",
      submodules.map(({ path }) => path),
    ),
    ...gapsFor(
      place,
      "absent-at-start",
      missing.map(({ path }) => path),
    ),
    ...gapsFor(place, "filtered", [...sealed.keys()]),
  ];
}
