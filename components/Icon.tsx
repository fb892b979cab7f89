/** Line drawings on a 16 × 16 grid. */
const drawings = {
  previous: 'M10 3.5 5.5 8l4.5 4.5',
  next: 'M6 3.5 10.5 8 6 12.5',
  close: 'm4 4 8 8m0-8-8 8',
  arrow: 'M2.5 8h10.5M9.5 4.5 13 8l-3.5 3.5',
  star: 'm8 2.2 1.8 3.7 4 .6-2.9 2.8.7 4L8 11.4l-3.6 1.9.7-4L2.2 6.5l4-.6z',
  search: 'M7 2.5a4.5 4.5 0 1 1 0 9 4.5 4.5 0 0 1 0-9zm3.3 7.8L14 14',
  copy: 'M5.5 5.5v-3h8v8h-3m-8-5h8v8h-8z',
  add: 'M8 3v10M3 8h10',
  check: 'm3 8.5 3.3 3.3L13 5',
  settings: 'M2 4.5h5.5m3 0H14M2 11.5h3.5m3 0H14M9 2.8v3.4M7 9.8v3.4',
  beside: 'M2.5 2.5h11v11h-11zm6.5 0v11M4.5 5.5h2m-2 3h2',
  file: 'M4 1.8h5l3 3v9.4H4zm5 0v3h3',
} as const;

export type IconName = keyof typeof drawings;

/** A small drawing in the current text colour. Decoration: whatever holds it carries the words. */
export function Icon({ name, size = 16 }: { name: IconName; size?: number }) {
  return (
    <svg
      className="drawing"
      viewBox="0 0 16 16"
      width={size}
      height={size}
      fill="none"
      stroke="currentColor"
      strokeWidth="1.6"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
    >
      <path d={drawings[name]} />
    </svg>
  );
}
