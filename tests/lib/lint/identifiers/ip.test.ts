import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('version 4', () => {
  finds('ip', [
    'portal login came from ⟦!203.0.113.77⟧',
    'patient ⟦!203.0.113.77⟧ logged in',
    'seen: ⟦198.51.100.7⟧.',
  ]);
  leaves('ip', [
    'version 10.15.7.2',
    'update to v1.2.3.4',
    'Epic 10.2.4.1',
    'firmware 2.4.1.9',
    '256.1.1.1',
    '1.2.3',
    '127.0.0.1',
    '1.2.3.4.5',
  ]);
});

describe('version 6', () => {
  finds('ip', [
    'IP ⟦!2001:db8::8a2e:370:7334⟧',
    '⟦!2001:db8:85a3:8d3:1319:8a2e:370:7348⟧',
    '⟦!::ffff:192.0.2.128⟧',
    '⟦!fe80::1⟧',
  ]);
  leaves('ip', [
    '12:34:56',
    '1:2:3:4',
    'std::vector',
    ':::',
    '2001::db8::1',
    'abc:def:ghi',
    'at 10:30::',
  ]);
});
