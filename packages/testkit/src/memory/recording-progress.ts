// Keeps what a program said about its progress, for a test to look at.
import type { Progress } from "@lockstep/core";

export interface ProgressRecord {
  readonly activity: string;
  readonly done?: number;
  readonly total?: number;
}

export interface RecordingProgress extends Progress {
  readonly records: readonly ProgressRecord[];
}

export function recordingProgress(): RecordingProgress {
  const records: ProgressRecord[] = [];
  return {
    records,
    report: (activity, done, total) => {
      records.push({ activity, ...(done === undefined ? {} : { done }), ...(total === undefined ? {} : { total }) });
    },
  };
}
