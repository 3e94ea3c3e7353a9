import { useEffect, useMemo, useState } from 'react';
import { type Recording, shoot } from '../../export/film';
import { filmLayout } from '../../export/layout';
import { fileName } from '../../export/naming';
import type { VideoFormat } from '../../export/video';
import type { Theme } from '../../paint/palette';
import { experimentOf } from '../../state/store';
import { type FilmSettings, FRAMES, USUAL_FILM } from './film';
import { FilmOptions } from './FilmOptions';
import { useWorkshop } from './making';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { useFigure, useSeen } from './subject';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

/** A film of the race. */
export function FilmFiles() {
  const words = useTakeHomeWords();
  const [film, setFilm] = useState(USUAL_FILM);
  const { kind, theme } = film;
  const { shape, scale, width, height } = FRAMES[film.frame];
  const layout = useMemo(() => filmLayout(shape), [shape]);
  const seen = useSeen();
  const figure = useFigure(seen, layout, theme);
  const timing = { seconds: film.length, fps: film.rates[kind] };
  const format = useVideoFormat(width, height, timing.fps);
  const workshop = useWorkshop();
  const suffix = kind === 'gif' ? 'gif' : (format?.kind ?? 'mp4');
  if (!figure) return null;
  const save = (): void => {
    const name = fileName(experimentOf(seen.store.getState()), `${width}x${height}`);
    void workshop.make(`${name}.${suffix}`, async (making) =>
      shoot({ figure, layout, scale, timing }, await recordingOf(kind, theme, format), making),
    );
  };
  return (
    <>
      <Preview figure={figure} layout={layout} />
      <FilmOptions film={film} format={format} onChange={setFilm} />
      {kind === 'gif' || format !== null ? (
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
  kind: FilmSettings['kind'],
  theme: Theme,
  format: VideoFormat | null | undefined,
): Promise<Recording> {
  if (kind === 'gif') return (await import('../../export/gif')).recordGif(theme);
  if (!format) throw new Error('no video format');
  return (await import('../../export/video')).recordVideo(format);
}
