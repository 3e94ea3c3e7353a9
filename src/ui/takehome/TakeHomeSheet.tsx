import { useEffect, useState, type ReactNode } from 'react';
import { useApp } from '../context';
import { Segments } from '../controls/Segments';
import { Sheet } from '../controls/Sheet';
import { FilmFiles } from './FilmFiles';
import { PictureFiles } from './PictureFiles';
import { RaceFile } from './RaceFile';
import { RowFiles } from './RowFiles';
import css from './TakeHome.module.css';
import { useTakeHomeWords } from './words';

const PANELS = {
  map: <PictureFiles key="map" of="map" />,
  figure: <PictureFiles key="figure" of="figure" />,
  film: <FilmFiles />,
  rows: <RowFiles />,
  race: <RaceFile />,
} satisfies Record<string, ReactNode>;

type What = keyof typeof PANELS;

/** The race as a file: a picture, a film, its rows, or itself. */
export function TakeHomeSheet({ onClose }: { readonly onClose: () => void }) {
  const words = useTakeHomeWords();
  const { actions } = useApp();
  const [what, setWhat] = useState<What>('figure');
  // A race that goes on would not be the one in the picture.
  useEffect(() => actions.pause(), [actions]);
  const whats = (Object.keys(PANELS) as What[]).map((value) => ({ value, name: words.whats[value] }));
  return (
    <Sheet title={words.title} onClose={onClose}>
      <p className={css.says}>{words.says}</p>
      <Segments label={words.what} value={what} options={whats} onChange={setWhat} />
      <div className={css.panel}>{PANELS[what]}</div>
    </Sheet>
  );
}
