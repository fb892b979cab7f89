import { expect } from '@playwright/test';

/** Waits for what `look` gives, as `expect.poll` does, which looks only once a second after the first two. */
export function eventually<Seen>(look: () => Seen | Promise<Seen>, message?: string) {
  return expect.poll(look, { intervals: [20, 50, 100], ...(message && { message }) });
}
