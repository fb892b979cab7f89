import { useState } from 'react';
import { readProfile } from '#lib/profile/read.ts';
import type { ProfileReading } from '#lib/profile/read.ts';
import type { Profile } from '#lib/profile/schema.ts';
import { DropZone } from './DropZone.tsx';
import { ProblemList } from './ProblemList.tsx';
import { ProfilePreview } from './ProfilePreview.tsx';

interface ImportProfileProps {
  /** What holds now, to compare with. */
  current: Profile;
  /** Takes the text of the file, which holds no problem. */
  onApply: (text: string) => Promise<void>;
}

/** Brings in guidelines by file, by drop or by paste. Nothing changes before the person says so. */
export function ImportProfile({ current, onApply }: ImportProfileProps) {
  const [offered, setOffered] = useState<{ text: string; reading: ProfileReading }>();
  const read = (text: string) => setOffered({ text, reading: readProfile(text) });
  const readFile = async (file: File | undefined) => {
    if (file) read(await file.text());
  };
  const apply = async (text: string) => {
    await onApply(text);
    setOffered(undefined);
  };
  if (offered?.reading.ok) {
    return (
      <ProfilePreview
        current={current}
        offered={offered.reading.profile}
        onApply={() => void apply(offered.text)}
        onCancel={() => setOffered(undefined)}
      />
    );
  }
  return (
    <div className="stack">
      <DropZone onFile={(file) => void readFile(file)} onText={read} />
      {offered && !offered.reading.ok && <ProblemList problems={offered.reading.problems} />}
    </div>
  );
}
