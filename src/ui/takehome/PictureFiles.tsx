import { useEffect, useMemo, useState } from 'react';
import { sheetOf } from '../../export/canvas';
import { figureLayout, MAP_LAYOUT } from '../../export/layout';
import { fileName } from '../../export/naming';
import { pngOf, svgOf } from '../../export/still';
import type { Layout } from '../../export/figure';
import type { Theme } from '../../paint/palette';
import { widthOf } from '../../paint/pen';
import { experimentOf } from '../../state/store';
import type { Wired } from '../../state/wires';
import { useApp, useAppState } from '../context';
import { useLanguage } from '../words';
import { settingsOf } from './caption';
import { useWorkshop } from './making';
import { Option } from './Option';
import { Preview } from './Preview';
import { SaveBar } from './SaveBar';
import { useFigure, useSeen } from './subject';
import { useTakeHomeWords } from './words';

type Format = 'png' | 'svg';
const SCALES = ['1', '2', '4'] as const;
type Scale = (typeof SCALES)[number];

interface PictureFilesProps {
  readonly of: 'map' | 'figure';
}

/** A picture of the map, or of the whole race with its settings. */
export function PictureFiles({ of }: PictureFilesProps) {
  const words = useTakeHomeWords();
  const seen = useSeen();
  const layout = useLayout(of, seen);
  const [theme, setTheme] = useState<Theme>('light');
  const [format, setFormat] = useState<Format>('png');
  const [scale, setScale] = useState<Scale>('2');
  const figure = useFigure(seen, layout, theme);
  const workshop = useWorkshop();
  if (!figure) return null;
  const save = (): void => {
    const { history, playback } = seen.store.getState();
    const name = fileName(history.present, ...(of === 'map' ? ['map'] : []));
    void workshop.make(`${name}.${format}`, async () =>
      format === 'svg'
        ? svgOf(figure, layout, playback.step)
        : pngOf(figure, layout, playback.step, Number(scale)),
    );
  };
  const sizes = SCALES.map((value) => ({ value, name: `${value}×` }));
  return (
    <>
      <Preview figure={figure} layout={layout} />
      <Option
        label={words.format}
        value={format}
        options={[
          { value: 'png', name: 'PNG' },
          { value: 'svg', name: 'SVG' },
        ]}
        onChange={setFormat}
      />
      {format === 'png' && <Option label={words.size} value={scale} options={sizes} onChange={setScale} />}
      <ColourOption theme={theme} onChange={setTheme} />
      <SaveBar workshop={workshop} label={words.save(format.toUpperCase())} onSave={save} />
    </>
  );
}

interface ColourOptionProps {
  readonly theme: Theme;
  readonly onChange: (theme: Theme) => void;
}

/** Paper or night. */
export function ColourOption({ theme, onChange }: ColourOptionProps) {
  const words = useTakeHomeWords();
  const options = (['light', 'dark'] as const).map((value) => ({ value, name: words.themes[value] }));
  return <Option label={words.colours} value={theme} options={options} onChange={onChange} />;
}

/** A figure's caption holds the link, which is written while nothing waits, and closes what is closed here. */
function useLayout(of: 'map' | 'figure', seen: Wired): Layout {
  const app = useApp();
  const language = useLanguage();
  const experiment = useAppState(experimentOf);
  const step = useAppState(({ playback }) => Math.floor(playback.step));
  const access = useAppState((state) => state.access);
  const [link, setLink] = useState('');
  useEffect(() => {
    let newest = true;
    void app
      .link({ language, step, access })
      .then((address) => newest && setLink(address.ok ? address.value : ''));
    return () => {
      newest = false;
    };
  }, [app, experiment, language, step, access]);
  return useMemo(() => {
    if (of === 'map') return MAP_LAYOUT;
    const { ctx } = sheetOf({ width: 1, height: 1 }, 1);
    const settings = settingsOf(experimentOf(seen.store.getState()), language);
    return figureLayout({ settings, link }, (text, face) => widthOf(ctx, text, face));
  }, [of, seen, language, link]);
}
