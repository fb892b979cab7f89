import type { VideoDetails } from '#lib/metadata/details.ts';
import type { VideoGuidance } from '#lib/metadata/guidance.ts';
import type { Surroundings } from '../view.ts';
import type { VideoField } from './fields.ts';

/** `replace`: in place of all that is there. `add`: as a paragraph of its own below it. */
export type Placing = 'replace' | 'add';

/** A field that takes any text; tags have a way of their own. */
export type TextField = Exclude<VideoField, 'tags'>;

/** What the panel needs from the page. */
export interface VideoPanelProps {
  /** What is written now. */
  details: VideoDetails;
  /** The fields that are on show; YouTube keeps the tags behind “Show more”. */
  shown: readonly VideoField[];
  /** Absent when it could not be read. */
  guidance: VideoGuidance | undefined;
  anchor: () => DOMRect;
  surroundings: () => Surroundings;
  /** Set when the panel was opened by keyboard; otherwise the caret stays where it is. */
  focusOnOpen: boolean;
  /** Writes into a field. Answers whether the field now holds exactly that. */
  onWrite: (field: TextField, text: string, placing: Placing) => Promise<boolean>;
  /** Adds one tag. Answers whether the page has taken it. */
  onTag: (tag: string) => Promise<boolean>;
  onCopy: (text: string) => void;
  /** `returnFocus`: the focus was inside the panel and belongs back in the field. */
  onClose: (returnFocus: boolean) => void;
}
