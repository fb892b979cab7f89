import { describe } from 'vitest';
import { finds, leaves } from './examples.ts';

describe('prints of one person', () => {
  finds('biometric', [
    "⟦the patient's fingerprints⟧ are on file",
    '⟦his retina scan⟧ unlocks it',
    "⟦my patient's voiceprint⟧",
    '⟦her DNA profile⟧ came back',
  ]);
  leaves('biometric', [
    'use your fingerprint to log in',
    'fingerprint readers on every cart',
    'retina clinic opens',
    'blueprint for care',
    'family of four: iris in the garden',
  ]);
});
