import { canRedo, canUndo } from '../../state/editing';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { Mark } from '../icons/Mark';
import { icons } from '../icons/icons';
import { useWords } from '../words';
import css from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { PresetMenu } from './PresetMenu';
import { SurfaceMenu } from './SurfaceMenu';
import { ThemeSwitch } from './ThemeSwitch';

/** The top of the page where it is wide. */
export function Header() {
  const t = useWords();
  const { actions } = useApp();
  return (
    <header className={css.header} aria-label={t.header.label}>
      <h1 className={css.mark}>
        <Mark />
        Ravine
      </h1>
      <SurfaceMenu />
      <PresetMenu />
      <span className={css.space} />
      <UndoButtons />
      <LanguageSwitch />
      <ThemeSwitch />
      <button
        className={button.icon}
        type="button"
        aria-label={t.header.help}
        title={t.header.help}
        onClick={() => actions.openSheet('help')}
      >
        {icons.keyboard}
      </button>
      <span className={css.rule} />
      <button className={button.quiet} type="button" title={t.header.present} onClick={actions.present}>
        {icons.present}
        <span className={css.word}>{t.header.present}</span>
      </button>
      <button
        className={`${button.quiet} ${css.share}`}
        type="button"
        onClick={() => actions.openSheet('share')}
      >
        {icons.share}
        <span className={css.word}>{t.share.open}</span>
      </button>
    </header>
  );
}

/** One step back and forward through what was changed. */
export function UndoButtons() {
  const t = useWords();
  const { actions } = useApp();
  const undoable = useAppState(canUndo);
  const redoable = useAppState(canRedo);
  return (
    <div className={css.undo}>
      <button
        className={button.icon}
        type="button"
        disabled={!undoable}
        aria-label={t.header.undo}
        title={t.header.undo}
        onClick={() => actions.undo()}
      >
        {icons.undo}
      </button>
      <button
        className={button.icon}
        type="button"
        disabled={!redoable}
        aria-label={t.header.redo}
        title={t.header.redo}
        onClick={() => actions.redo()}
      >
        {icons.redo}
      </button>
    </div>
  );
}
