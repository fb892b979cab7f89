import { i18n } from '#i18n';
import type { Trouble } from '#lib/store/stored.ts';
import { SeverityGlyph } from './SeverityGlyph.tsx';

/** Says that the browser could not keep or give back what was stored. */
export function TroubleNotice({ trouble }: { trouble: Trouble | undefined }) {
  if (!trouble) return null;
  return (
    <p className="notice" data-severity="warn" role="alert">
      <SeverityGlyph severity="warn" />
      <span>{i18n.t(`trouble.${trouble}`)}</span>
    </p>
  );
}
