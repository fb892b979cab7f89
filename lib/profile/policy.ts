/** Systems for which a profile can be written as a policy file (docs/rollout.md). */
export const policySystems = ['windows', 'macos', 'linux', 'firefox'] as const;
export type PolicySystem = (typeof policySystems)[number];

interface PolicyFile {
  readonly name: string;
  readonly text: string;
}

/**
 * Writes the file by which an administrator hands a profile out. The profile goes in as one text,
 * which every system takes as it is; Windows and macOS files are for Chrome.
 *
 * @param extensionId - Under which the browser knows Chaperone; Firefox needs its add-on id.
 */
export function writePolicy(
  profileText: string,
  system: PolicySystem,
  extensionId: string,
): PolicyFile {
  const policy = { profileText: toAscii(profileText) };
  const name = `chaperone-policy.${fileEndings[system]}`;
  if (system === 'windows') return { name, text: writeRegistry(policy.profileText, extensionId) };
  if (system === 'macos') return { name, text: writePropertyList(policy.profileText) };
  const content =
    system === 'linux'
      ? { '3rdparty': { extensions: { [extensionId]: policy } } }
      : { policies: { '3rdparty': { Extensions: { [extensionId]: policy } } } };
  return { name, text: `${JSON.stringify(content, null, 2)}\n` };
}

const fileEndings: Readonly<Record<PolicySystem, string>> = {
  windows: 'reg',
  macos: 'plist',
  linux: 'json',
  firefox: 'json',
};

/** One line in ASCII, so that no tool on the way can change a letter. */
function toAscii(json: string): string {
  const line = JSON.stringify(JSON.parse(json));
  return line.replaceAll(
    /[\u0080-\uFFFF]/g,
    (unit) => String.raw`\u` + unit.charCodeAt(0).toString(16).padStart(4, '0'),
  );
}

function writeRegistry(value: string, extensionId: string): string {
  const key = String.raw`HKEY_LOCAL_MACHINE\SOFTWARE\Policies\Google\Chrome\3rdparty\extensions`;
  const quoted = value.replaceAll(/["\\]/g, String.raw`\$&`);
  return [
    'Windows Registry Editor Version 5.00',
    '',
    `[${[key, extensionId, 'policy'].join('\\')}]`,
    `"profileText"="${quoted}"`,
    '',
  ].join('\r\n');
}

function writePropertyList(value: string): string {
  const escaped = value.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return `<?xml version="1.0" encoding="UTF-8"?>
<plist version="1.0">
<dict>
  <key>profileText</key>
  <string>${escaped}</string>
</dict>
</plist>
`;
}
