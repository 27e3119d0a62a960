import { readdirSync } from 'node:fs';
import { constants, getPriority, setPriority } from 'node:os';

/** How much nicer than this thread its helpers are; at 5 they get a quarter of a processor that both want. */
const NICER = 5;

/**
 * Has the thread that answers go before the helper threads of its own process. In the first minutes V8 compiles in them
 * what runs often, for longer than that runs: where processors are few, keystrokes waited for it, four times as long as
 * they took. The helpers still have every processor that nobody else wants. On Linux alone, where each thread has a
 * priority of its own that may be asked for by its number; elsewhere nothing happens. To be called first, as what is
 * started later takes after the thread that starts it.
 */
export function goBeforeHelpers(): void {
  if (process.platform !== 'linux') return;
  try {
    const nicer = Math.min(constants.priority.PRIORITY_LOW, getPriority() + NICER);
    for (const name of readdirSync('/proc/self/task')) {
      const thread = Number(name);
      if (thread !== process.pid) setPriority(thread, nicer);
    }
  } catch {
    // A system that does not tell its threads, or keeps their priorities: they share the processors as before.
  }
}
