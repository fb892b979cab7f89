/** The part of Quill 1.3 that the practice page uses; the package brings no types. */
declare module 'quill1' {
  interface NativeRange {
    start: { node: Node; offset: number };
    end: { node: Node; offset: number };
    native: Range;
  }

  interface Selection {
    root: HTMLElement;
    getNativeRange(): NativeRange | null;
    hasFocus(): boolean;
    normalizeNative(range: Range): NativeRange | null;
    setNativeRange(
      startNode: Node | null,
      startOffset?: number,
      endNode?: Node,
      endOffset?: number,
    ): void;
  }

  export default class Quill {
    constructor(container: HTMLElement, options: Record<string, unknown>);
    readonly root: HTMLElement;
    readonly selection: Selection;
    focus(): void;
    getSelection(): { index: number; length: number } | null;
    getText(): string;
    on(event: 'text-change', changed: () => void): void;
  }
}
