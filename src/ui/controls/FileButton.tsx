import { useRef } from 'react';
import button from './Button.module.css';

interface FileButtonProps {
  readonly label: string;
  /** Endings and media types, as an input takes them. */
  readonly accept: string;
  readonly onChosen: (file: File) => void;
}

/** A button that asks for a file of this device. */
export function FileButton({ label, accept, onChosen }: FileButtonProps) {
  const field = useRef<HTMLInputElement>(null);
  return (
    <>
      <button className={button.outlined} type="button" onClick={() => field.current!.click()}>
        {label}
      </button>
      <input
        ref={field}
        hidden
        type="file"
        accept={accept}
        aria-label={label}
        onChange={({ currentTarget: { files } }) => {
          if (files?.[0]) onChosen(files[0]);
        }}
      />
    </>
  );
}
