/** The parts of the editor, in the order a comms lead would go through them, and what each edits. */
export const editorSections = [
  { id: 'about', parts: ['name', 'id', 'version', 'validity', 'locale'] },
  { id: 'hospital', parts: ['org'] },
  { id: 'people', parts: ['people'] },
  { id: 'voice', parts: ['voice'] },
  { id: 'sites', parts: ['platforms'] },
  { id: 'hashtags', parts: ['hashtags'] },
  { id: 'words', parts: ['terms'] },
  { id: 'rules', parts: ['rules'] },
  { id: 'templates', parts: ['canned', 'disclosures', 'disclaimers', 'youtube'] },
  { id: 'calendar', parts: ['campaigns', 'events'] },
  { id: 'care', parts: ['reviews', 'consent', 'escalation', 'crisis'] },
  {
    id: 'plan',
    parts: ['sources', 'plan', 'privacy', 'employeeRights', 'notes', 'extends'],
  },
  { id: 'check', parts: [] },
  { id: 'print', parts: [] },
] as const satisfies readonly { id: string; parts: readonly string[] }[];

export type EditorSectionId = (typeof editorSections)[number]['id'];

/** Where in the editor a part of the profile is edited. */
export function sectionOf(part: string): EditorSectionId {
  const section = editorSections.find(({ parts }) => parts.some((it) => it === part));
  return section?.id ?? 'about';
}
