import { readFileSync } from 'node:fs';
import * as z from 'zod';

/** One request that the browser began, as its own network log tells it. */
export interface LoggedRequest {
  url: string;
  /** The origin of the page, script or worker that asked; `undefined` for the browser itself. */
  initiator: string | undefined;
}

const NetworkLog = z.object({
  constants: z.object({ logEventTypes: z.record(z.string(), z.int()) }),
  events: z.array(
    z.object({
      type: z.int(),
      params: z.optional(
        z.object({ url: z.optional(z.string()), initiator: z.optional(z.string()) }),
      ),
    }),
  ),
});

/** The switch that makes Chromium write its network log, which is whole once the browser has closed. */
export function networkLogSwitch(file: string): string {
  return `--log-net-log=${file}`;
}

/**
 * Reads Chromium's network log (https://www.chromium.org/for-testers/providing-network-details/).
 * It is written below anything a page or a test can get between, and knows every request there was.
 */
export function readNetworkLog(file: string): { text: string; requests: LoggedRequest[] } {
  const text = readFileSync(file, 'utf8');
  const { constants, events } = NetworkLog.parse(JSON.parse(text));
  const started = constants.logEventTypes['URL_REQUEST_START_JOB'];
  const requests = events.flatMap(({ type, params }) => {
    if (type !== started || params?.url === undefined) return [];
    const fromBrowser = params.initiator === undefined || params.initiator === 'not an origin';
    return [{ url: params.url, initiator: fromBrowser ? undefined : params.initiator }];
  });
  return { text, requests };
}
