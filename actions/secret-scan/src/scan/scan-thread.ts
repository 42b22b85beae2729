// A thread of the scan: loads the rules once, then works on tasks.
import { serveTasks } from "@lockstep/runtime";
import { loadRules, type RuleChoice } from "./load-rules.ts";
import { runTask, type ScanResult, type ScanTask } from "./scan-task.ts";

export function serveScan(): void {
  serveTasks<RuleChoice, ScanTask, ScanResult>((choice) => {
    const rules = loadRules(choice);
    return (task) => runTask(rules, task);
  });
}
