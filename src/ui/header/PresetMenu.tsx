import { use } from 'react';
import type { Preset } from '../../experiment/presets';
import { useFreedom } from '../access/Guarded';
import { useApp } from '../context';
import { Popover } from '../controls/Popover';
import popover from '../controls/Popover.module.css';
import { loadPresets, usePreset } from '../sentence/preset';
import { useLanguage, useWords } from '../words';
import css from './Header.module.css';

/** Experiments that each show one thing, one press away. */
export function PresetMenu() {
  const t = useWords();
  // A preset changes everything.
  if (!useFreedom()) return null;
  return (
    <Popover name={t.header.presets} button={t.header.presets} buttonClass={css.presets} width={420}>
      {(close) => <PresetList onChosen={close} />}
    </Popover>
  );
}

/** The presets by name, with what each shows. */
export function PresetList({ onChosen }: { readonly onChosen: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const presets = use(loadPresets());
  const shown = usePreset();
  const choose = async ({ link }: Preset): Promise<void> => {
    onChosen();
    const { decode } = await import('../../experiment/link');
    const opened = await decode(link);
    if (opened.ok) actions.open(opened.value.experiment, opened.value.presentation);
    else actions.notify({ kind: 'link', problem: opened.error });
  };
  return (
    <>
      <p className={popover.lead}>{t.header.presetsSay}</p>
      {presets.map((preset) => (
        <button
          key={preset.id}
          className={popover.choice}
          type="button"
          aria-current={preset === shown}
          onClick={() => void choose(preset)}
        >
          <strong>{preset.name[language]}</strong>
          <span>{preset.says[language]}</span>
        </button>
      ))}
    </>
  );
}
