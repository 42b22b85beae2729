// Chooses the version to update to among the tags of a repository. Pure; dates come from whoever asked for them.
import type { TagFact } from "@lockstep/core";
import compare from "semver/functions/compare.js";
import { isFullVersion, readVersionTag, type VersionTag } from "../version/version-tag.ts";

/** `minor` stays within the major version, `major` does not. */
export type UpdateLevel = "minor" | "major";

/** A tag of a version, with the commit it leads to. */
export interface Release {
  readonly tag: string;
  readonly commit: string;
}

/** No more than these are asked about: releases come slower than a cooldown lasts. */
const MAX_CANDIDATES = 10;

/**
 * The releases newer than `current` that `level` allows, the newest first: full versions only, of the same prefix, and no
 * pre-releases.
 */
export function releasesAfter(current: string, tags: readonly TagFact[], level: UpdateLevel): readonly Release[] {
  const now = readVersionTag(current);
  if (!now) return [];
  const newer = tags.flatMap(({ name, commit }) => {
    const version = readVersionTag(name);
    return version && commit !== undefined && isUpdate(now, version, level) ? [{ version, commit }] : [];
  });
  newer.sort((a, b) => compare(b.version.version, a.version.version));
  return newer.slice(0, MAX_CANDIDATES).map(({ version, commit }) => ({ tag: version.name, commit }));
}

function isUpdate(now: VersionTag, version: VersionTag, level: UpdateLevel): boolean {
  const isRelease = isFullVersion(version.name) && version.version.prerelease.length === 0;
  const isWithin = level === "major" || version.version.major === now.version.major;
  return isRelease && isWithin && version.prefix === now.prefix && compare(version.version, now.version) > 0;
}

/** The last day on which a release must have been out, `days` before `today`; both `YYYY-MM-DD` in UTC. */
export function dayBefore(today: string, days: number): string {
  const date = new Date(`${today}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - days);
  return date.toISOString().slice(0, today.length);
}
