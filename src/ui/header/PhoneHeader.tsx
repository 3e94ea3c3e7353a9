import { useApp } from '../context';
import button from '../controls/Button.module.css';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { Mark } from '../icons/Mark';
import { icons } from '../icons/icons';
import { useWords } from '../words';
import { UndoButtons } from './Header';
import css from './Header.module.css';
import { LanguageSwitch } from './LanguageSwitch';
import { PresetList } from './PresetList';
import { SurfaceMenu } from './SurfaceMenu';
import { ThemeSwitch } from './ThemeSwitch';

/** The top of the page on a phone: what is used least waits behind one button. */
export function PhoneHeader() {
  const t = useWords();
  const { actions } = useApp();
  return (
    <header className={css.header} aria-label={t.header.label}>
      <h1 className={css.mark}>
        <Mark />
        <span className="unseen">Ravine</span>
      </h1>
      <SurfaceMenu />
      <span className={css.space} />
      <button
        className={button.icon}
        type="button"
        aria-label={t.share.open}
        title={t.share.open}
        onClick={() => actions.openSheet('share')}
      >
        {icons.share}
      </button>
      <Popover name={t.page.more} button={icons.more} buttonClass={button.icon} width={360} side="end">
        {(close) => (
          <>
            <div className={css.tools}>
              <UndoButtons />
              <LanguageSwitch />
              <ThemeSwitch />
            </div>
            <button
              className={popover.choice}
              type="button"
              onClick={() => {
                close();
                actions.openSheet('help');
              }}
            >
              {t.header.help}
            </button>
            <h2 className={popover.group}>{t.header.presets}</h2>
            <PresetList onChosen={close} />
          </>
        )}
      </Popover>
    </header>
  );
}
