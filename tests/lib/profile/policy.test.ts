import { describe, expect, it } from 'vitest';
import { policySystems, writePolicy } from '#lib/profile/policy.ts';
import { readProfile, writeProfile } from '#lib/profile/read.ts';
import { makeProfile } from './samples.ts';

const profile = makeProfile({ name: 'Größe “plain” \\ <3 & more 🩺' });
const text = writeProfile(profile);
const id = 'abcdefghijklmnopabcdefghijklmnop';

/** The profile's text as each system's own reader would give it to the browser. */
function readBack(system: (typeof policySystems)[number]): string {
  const file = writePolicy(text, system, id).text;
  if (system === 'windows') {
    const [, value = ''] = /^"profileText"="(.*)"\r$/m.exec(file) ?? [];
    return value.replaceAll(/\\(["\\])/g, '$1');
  }
  if (system === 'macos') {
    const [, value = ''] = /<string>(.*)<\/string>/s.exec(file) ?? [];
    return value.replaceAll('&lt;', '<').replaceAll('&gt;', '>').replaceAll('&amp;', '&');
  }
  const policies = JSON.parse(file);
  const { extensions, Extensions } = (policies.policies ?? policies)['3rdparty'];
  return (extensions ?? Extensions)[id].profileText;
}

describe('a policy file', () => {
  it.each(policySystems)('for %s gives the profile back, in ASCII', (system) => {
    expect(readProfile(readBack(system))).toEqual({ ok: true, profile });
    expect(writePolicy(text, system, id).text).toMatch(/^[\n\r -~]*$/);
  });

  it('names the place in the registry', () => {
    expect(writePolicy(text, 'windows', id).text).toContain(
      `[HKEY_LOCAL_MACHINE\\SOFTWARE\\Policies\\Google\\Chrome\\3rdparty\\extensions\\${id}\\policy]`,
    );
  });
});
