import { expect, test } from 'vitest';
import { privacyProblems } from '../../../scripts/checks/privacy.ts';

const problemsIn = (text: string) => privacyProblems({ path: 'background.js', text });

test.each([
  'fetch("/a")',
  'await globalThis.fetch (url)',
  'new XMLHttpRequest',
  'new WebSocket(u)',
  'new WebTransport(u)',
  'new EventSource(u)',
  'new RTCPeerConnection',
  'navigator.sendBeacon(u,t)',
  'new Image().src=u',
  'importScripts(u)',
  'import("https://collector.net/a.js")',
  'eval("1")',
  'new Function("return 1")',
  'var socket="wss://collector.net"',
  'link.href="https://collector.net/?t="+text',
])('%s is reported', (code) => {
  expect(problemsIn(code).length).toBeGreaterThan(0);
});

test.each([
  'e.fetchPriority="high"',
  'prefetch(e)',
  'typeof Function',
  'isFunction(e)',
  'import("./chunk.js")',
  'medieval(e)',
  'a.createElementNS("http://www.w3.org/2000/svg","svg")',
  'matches:["https://x.com/*"]',
  'throw Error("https://react.dev/errors/"+e)',
])('%s is left alone', (code) => {
  expect(problemsIn(code)).toEqual([]);
});

test('an address is reported once, however often it stands there', () => {
  expect(problemsIn('"https://collector.net" "https://collector.net"')).toHaveLength(1);
});

test('an address that a rule gives as its source is left alone', () => {
  const file = { path: 'background.js', text: 'url:"https://www.hhs.gov/hipaa"' };
  expect(privacyProblems(file)).toHaveLength(1);
  expect(privacyProblems(file, ['https://www.hhs.gov/hipaa'])).toEqual([]);
});
