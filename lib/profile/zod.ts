import { config } from 'zod';

/**
 * Must be set before any schema is built: zod otherwise probes `new Function`, which the content
 * security policy reports as a violation (https://github.com/colinhacks/zod/issues/5864).
 */
config({ jitless: true });

export * as z from 'zod';
