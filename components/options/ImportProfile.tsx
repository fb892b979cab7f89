import { useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { i18n } from '#i18n';
import { readProfile } from '#lib/profile/read.ts';
import type { ProfileReading } from '#lib/profile/read.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { DropZone } from './DropZone.tsx';
import { exampleText } from './examples.ts';
import { ProblemList } from './ProblemList.tsx';
import { ProfilePreview } from './ProfilePreview.tsx';

interface ImportProfileProps {
  /** What holds now, to compare with. */
  current: Profile;
  /** An example to begin with; "" for none. Give another key with it. */
  exampleId: string;
  /** Takes the text of the file, which holds no problem. */
  onApply: (text: string) => Promise<void>;
}

interface Offer {
  text: string;
  reading: ProfileReading;
}

function offer(text: string | undefined): Offer | undefined {
  return text === undefined ? undefined : { text, reading: readProfile(text) };
}

/** Brings in guidelines by file, by drop or by paste. Nothing changes before the person says so. */
export function ImportProfile({ current, exampleId, onApply }: ImportProfileProps) {
  const [offered, setOffered] = useState(() => offer(exampleText(exampleId)));
  const read = (text: string) => setOffered(offer(text));
  const readFile = async (file: File | undefined) => {
    if (file) read(await file.text());
  };
  const place = useRef<HTMLElement>(null);
  const close = () => {
    // What had the focus goes away: the keyboard goes on from here.
    flushSync(() => setOffered(undefined));
    place.current?.focus();
    if (exampleId) location.hash = 'guidelines';
  };
  const apply = async (text: string) => {
    await onApply(text);
    close();
  };
  return (
    <section className="stack" ref={place} tabIndex={-1} aria-label={i18n.t('profile.bringIn')}>
      {offered?.reading.ok ? (
        <ProfilePreview
          current={current}
          offered={offered.reading.profile}
          onApply={() => void apply(offered.text)}
          onCancel={close}
        />
      ) : (
        <>
          <DropZone onFile={(file) => void readFile(file)} onText={read} />
          {offered && !offered.reading.ok && <ProblemList problems={offered.reading.problems} />}
        </>
      )}
    </section>
  );
}
