import { Sheet } from '../controls/Sheet';
import { keyWords } from '../../words/keys';
import { useLanguage } from '../words';
import css from './HelpSheet.module.css';

/** The keys of the page, as `hotkeys` has them. */
export function HelpSheet({ onClose }: { readonly onClose: () => void }) {
  const keys = keyWords[useLanguage()];
  const rows: readonly (readonly [deed: string, ...caps: string[]])[] = [
    [keys.play, 'Space'],
    [keys.step, '←', '→'],
    [keys.ends, 'Home', 'End'],
    [keys.racer, '1', '…', '9'],
    [keys.zoom, '+', '−', '0'],
    [keys.turn, '←', '→', '↑', '↓'],
    [keys.undo, 'Z'],
    [keys.present, 'P'],
    [keys.why, 'W'],
    [keys.share, 'S'],
    [keys.takeHome, 'X'],
    [keys.code, 'C'],
    [keys.theme, 'T'],
    [keys.language, 'L'],
    [keys.help, '?'],
  ];
  return (
    <Sheet title={keys.title} onClose={onClose}>
      <p className={css.says}>{keys.says}</p>
      <dl className={css.list}>
        {rows.map(([deed, ...caps]) => (
          <div key={deed} className={css.row}>
            <dt>
              {caps.map((cap) => (
                <kbd key={cap}>{cap}</kbd>
              ))}
            </dt>
            <dd>{deed}</dd>
          </div>
        ))}
      </dl>
    </Sheet>
  );
}
