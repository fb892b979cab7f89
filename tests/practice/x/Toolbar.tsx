interface Props {
  canPost: boolean;
  submitTestId: string;
  submitLabel: string;
  onAttach: (file: File) => void;
  onPost: () => void;
}

/** The row under the text: attach a picture, post. */
export function Toolbar({ canPost, submitTestId, submitLabel, onAttach, onPost }: Props) {
  return (
    <div className="row toolbar" data-testid="toolBar" role="tablist">
      <label className="plain">
        Photo
        <input
          accept="image/*,video/*"
          className="ghost"
          data-testid="fileInput"
          onChange={(event) => {
            const file = event.target.files?.[0];
            if (file) onAttach(file);
          }}
          type="file"
        />
      </label>
      <span className="grow" />
      <button
        aria-disabled={!canPost}
        className="filled"
        data-testid={submitTestId}
        disabled={!canPost}
        onClick={onPost}
        type="button"
      >
        {submitLabel}
      </button>
    </div>
  );
}
