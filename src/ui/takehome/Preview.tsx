import { useEffect, useRef } from 'react';
import type { Figure, Layout } from '../../export/figure';
import { paintStill } from '../../export/still';
import { useAppState } from '../context';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

/** The width of the sheet's inside, in px; a style makes it smaller where there is less room. */
const WIDTH = 564;

interface PreviewProps {
  readonly figure: Figure;
  readonly layout: Layout;
}

/** How a picture, or a film at the playhead, will look. */
export function Preview({ figure, layout }: PreviewProps) {
  const words = useTakeHomeWords();
  const step = useAppState(({ playback }) => playback.step);
  const canvas = useRef<HTMLCanvasElement>(null);
  useEffect(() => {
    const scale = (WIDTH * devicePixelRatio) / layout.width;
    canvas.current!.width = Math.round(layout.width * scale);
    canvas.current!.height = Math.round(layout.height * scale);
    const ctx = canvas.current!.getContext('2d')!;
    ctx.scale(scale, scale);
    paintStill(ctx, figure, layout, step);
  }, [figure, layout, step]);
  return (
    <figure className={css.preview} aria-label={words.preview(figure.title, figure.stepAt(step))}>
      <canvas ref={canvas} width={layout.width} height={layout.height} />
    </figure>
  );
}
