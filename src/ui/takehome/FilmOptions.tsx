import type { VideoFormat } from '../../export/video';
import { type FilmSettings, FRAMES, LENGTHS, RATES } from './film';
import { Option } from './Option';
import { ColourOption } from './PictureFiles';
import { useTakeHomeWords } from './words';

const FRAME_NAMES = Object.keys(FRAMES) as readonly FilmSettings['frame'][];

const asOptions = (values: readonly number[], name: (value: number) => string) =>
  values.map((value) => ({ value: String(value), name: name(value) }));

interface FilmOptionsProps {
  readonly film: FilmSettings;
  /** What the browser packs films in, where it is known. */
  readonly format: VideoFormat | null | undefined;
  readonly onChange: (film: FilmSettings) => void;
}

/** What can be chosen of a film, line by line. */
export function FilmOptions({ film, format, onChange }: FilmOptionsProps) {
  const words = useTakeHomeWords();
  const { kind, frame, length, rates, theme } = film;
  const set = (change: Partial<FilmSettings>): void => onChange({ ...film, ...change });
  const kinds = [
    { value: 'video' as const, name: format?.kind === 'webm' ? 'WebM' : 'MP4' },
    { value: 'gif' as const, name: 'GIF' },
  ];
  const sizes = FRAME_NAMES.map((value) => ({ value, name: words.frames[value] }));
  return (
    <>
      <Option label={words.format} value={kind} options={kinds} onChange={(it) => set({ kind: it })} />
      <Option label={words.size} value={frame} options={sizes} onChange={(it) => set({ frame: it })} />
      <Option
        label={words.length}
        value={String(length)}
        options={asOptions(LENGTHS, words.seconds)}
        onChange={(seconds) => set({ length: Number(seconds) })}
      />
      <Option
        label={words.rate}
        value={String(rates[kind])}
        options={asOptions(RATES[kind], String)}
        onChange={(rate) => set({ rates: { ...rates, [kind]: Number(rate) } })}
      />
      <ColourOption theme={theme} onChange={(it) => set({ theme: it })} />
    </>
  );
}
