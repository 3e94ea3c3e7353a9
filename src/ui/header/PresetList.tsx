import { use } from 'react';
import type { Preset } from '../../experiment/presets';
import { useApp } from '../context';
import popover from '../controls/Popover.module.css';
import { loadPresets, usePreset } from '../sentence/preset';
import { useLanguage, useWords } from '../words';

/** The presets by name, with what each shows. */
export function PresetList({ onChosen }: { readonly onChosen: () => void }) {
  const t = useWords();
  const language = useLanguage();
  const { actions } = useApp();
  const presets = use(loadPresets());
  const shown = usePreset();
  const choose = async ({ link, layout = 'one' }: Preset): Promise<void> => {
    onChosen();
    const { decode } = await import('../../experiment/link');
    const opened = await decode(link);
    if (opened.ok) actions.open(opened.value.experiment, { ...opened.value.presentation, layout });
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
