import { useEffect, useMemo, useState } from 'react';
import { type Recording, shoot } from '../../export/film';
import { filmLayout, type FilmShape } from '../../export/layout';
import { fileName } from '../../export/naming';
import type { VideoFormat } from '../../export/video';
import type { Size } from '../../paint/camera';
import type { Theme } from '../../paint/palette';
import { experimentOf } from '../../state/store';
import { useWorkshop } from './making';
import { Option } from './Option';
import { ColourOption } from './PictureFiles';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { useFigure, useSeen } from './subject';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

interface Frame extends Size {
  readonly shape: FilmShape;
  /** Px to each of the layout's own. */
  readonly scale: number;
}

const FRAMES = {
  small: { shape: 'wide', scale: 1, width: 1280, height: 720 },
  large: { shape: 'wide', scale: 1.5, width: 1920, height: 1080 },
  square: { shape: 'square', scale: 1.5, width: 1080, height: 1080 },
} as const satisfies Record<string, Frame>;
type FrameName = keyof typeof FRAMES;
const FRAME_NAMES = Object.keys(FRAMES) as readonly FrameName[];

const LENGTHS = [4, 6, 10, 20];
/** No GIF is shown faster than this by every reader. */
const RATES = { gif: [10, 20, 25], video: [25, 30, 60] } as const;

type Kind = keyof typeof RATES;

const asOptions = (values: readonly number[], name: (value: number) => string) =>
  values.map((value) => ({ value: String(value), name: name(value) }));

/** A film of the race. */
export function FilmFiles() {
  const words = useTakeHomeWords();
  const [kind, setKind] = useState<Kind>('video');
  const [frame, setFrame] = useState<FrameName>('small');
  const [length, setLength] = useState('6');
  const [rates, setRates] = useState({ gif: '20', video: '30' });
  const [theme, setTheme] = useState<Theme>('light');
  const { shape, scale, width, height } = FRAMES[frame];
  const layout = useMemo(() => filmLayout(shape), [shape]);
  const seen = useSeen();
  const figure = useFigure(seen, layout, theme);
  const fps = Number(rates[kind]);
  const format = useVideoFormat(width, height, fps);
  const workshop = useWorkshop();
  const suffix = kind === 'gif' ? 'gif' : (format?.kind ?? 'mp4');
  if (!figure) return null;
  const save = (): void => {
    const name = fileName(experimentOf(seen.store.getState()), `${width}x${height}`);
    const timing = { seconds: Number(length), fps };
    void workshop.make(`${name}.${suffix}`, async (making) =>
      shoot({ figure, layout, scale, timing }, await recordingOf(kind, theme, format), making),
    );
  };
  const kinds = [
    { value: 'video' as const, name: format?.kind === 'webm' ? 'WebM' : 'MP4' },
    { value: 'gif' as const, name: 'GIF' },
  ];
  const sizes = FRAME_NAMES.map((value) => ({ value, name: words.frames[value] }));
  const canMake = kind === 'gif' || format !== null;
  return (
    <>
      <Preview figure={figure} layout={layout} />
      <Option label={words.format} value={kind} options={kinds} onChange={setKind} />
      <Option label={words.size} value={frame} options={sizes} onChange={setFrame} />
      <Option
        label={words.length}
        value={length}
        options={asOptions(LENGTHS, words.seconds)}
        onChange={setLength}
      />
      <Option
        label={words.rate}
        value={rates[kind]}
        options={asOptions(RATES[kind], String)}
        onChange={(rate) => setRates({ ...rates, [kind]: rate })}
      />
      <ColourOption theme={theme} onChange={setTheme} />
      {canMake ? (
        <SaveBar
          workshop={workshop}
          label={words.make(suffix === 'webm' ? 'WebM' : suffix.toUpperCase())}
          onSave={kind === 'gif' || format ? save : undefined}
        />
      ) : (
        <p className={css.says}>{words.noVideo}</p>
      )}
    </>
  );
}

/** What this browser can pack films in: undefined until it is known, null where it packs none. */
function useVideoFormat(width: number, height: number, fps: number): VideoFormat | null | undefined {
  const [format, setFormat] = useState<VideoFormat | null>();
  useEffect(() => {
    let newest = true;
    const ask = async (): Promise<void> => {
      const { videoFormat } = await import('../../export/video');
      const found = await videoFormat({ width, height }, fps);
      if (newest) setFormat(found ?? null);
    };
    void ask();
    return () => {
      newest = false;
    };
  }, [width, height, fps]);
  return format;
}

async function recordingOf(
  kind: Kind,
  theme: Theme,
  format: VideoFormat | null | undefined,
): Promise<Recording> {
  if (kind === 'gif') return (await import('../../export/gif')).recordGif(theme);
  if (!format) throw new Error('no video format');
  return (await import('../../export/video')).recordVideo(format);
}
