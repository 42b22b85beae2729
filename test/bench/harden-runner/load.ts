// What else the machine was doing: a figure means little without it.
import { availableParallelism, loadavg } from "node:os";

export function loadNow(): string {
  const [minute = Number.NaN] = loadavg();
  return `load ${minute.toFixed(1)} on ${availableParallelism()} processors`;
}
