import { readFileSync } from 'node:fs';
import { cpus, loadavg } from 'node:os';

/** How busy the machine is that times are taken on: what others do there cannot be told from what is measured. */
export class Machine {
  readonly #began = ticks();

  /** Load, and what share of the processors' time went to other machines on the same host, as far as Linux tells. */
  describe(): string {
    const now = ticks();
    const total = now.total - this.#began.total;
    const stolen = total > 0 ? (100 * (now.stolen - this.#began.stolen)) / total : 0;
    const busy = total > 0 ? 100 - (100 * (now.idle - this.#began.idle)) / total : 0;
    const load = loadavg()[0]?.toFixed(1);
    return `Machine: ${cpus().length} processors, load ${load}, ${busy.toFixed(0)} % busy, ${stolen.toFixed(1)} % stolen`;
  }
}

/** See proc_stat(5). Zeros where there is no such file. */
function ticks(): { total: number; idle: number; stolen: number } {
  let line = '';
  try {
    line = readFileSync('/proc/stat', 'utf8').split('\n', 1)[0] ?? '';
  } catch {
    // Not on Linux.
  }
  const fields = line.split(/\s+/).slice(1, 9).map(Number);
  const [, , , idle = 0, waiting = 0, , , stolen = 0] = fields;
  return { total: fields.reduce((sum, one) => sum + one, 0), idle: idle + waiting, stolen };
}
