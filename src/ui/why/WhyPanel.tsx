import { useEffect, useId, useRef } from 'react';
import { whyWords } from '../../words/why';
import { useApp, useAppState } from '../context';
import button from '../controls/Button.module.css';
import { isCovered } from '../keys/covered';
import { racerName } from '../naming';
import { PhraseText } from '../sentence/PhraseText';
import { useLanguage } from '../words';
import { icons } from '../timeline/icons';
import { Arrows } from './Arrows';
import { Lens } from './Lens';
import { Lines } from './Lines';
import { Memory } from './Memory';
import { type Present, usePresent } from './subject';
import { tellInsight, useRemarks } from './telling';
import css from './WhyPanel.module.css';

/** Why the selected racer moved where it did: its rule line by line with the numbers of one step. Beside the map, not over it. */
export function WhyPanel({ onClose }: { readonly onClose: () => void }) {
  'use memo';
  const id = useId();
  const { actions } = useApp();
  const language = useLanguage();
  const why = whyWords[language];
  const present = usePresent();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    const before = document.activeElement;
    actions.pause();
    heading.current!.focus();
    return () => {
      if (before instanceof HTMLElement) before.focus();
    };
  }, [actions]);
  useEscape(onClose);
  const isDesk = useAppState(({ mode }) => mode === 'desk');
  useEffect(() => {
    if (!isDesk) onClose();
  }, [isDesk, onClose]);
  return (
    <aside className={css.panel} aria-labelledby={id} data-part="why">
      <header className={css.head}>
        <button className={css.close} type="button" onClick={onClose}>
          ‹ {why.close}
        </button>
        {present && present.step > 0 && <Stepping step={present.step} />}
      </header>
      <h2 className={css.title} id={id} tabIndex={-1} ref={heading}>
        {present ? why.title(racerName(present.subject.racer, language)) : why.nobody}
      </h2>
      {present && <Story present={present} />}
    </aside>
  );
}

/** Esc closes the panel, if nothing that lies over the page wants it first. */
function useEscape(onClose: () => void): void {
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const isField = event.target instanceof Element && event.target.matches('input, textarea, select');
      if (event.key === 'Escape' && !event.defaultPrevented && !isCovered() && !isField) onClose();
    };
    window.addEventListener('keydown', press);
    return () => window.removeEventListener('keydown', press);
  }, [onClose]);
}

function Stepping({ step }: { readonly step: number }) {
  const { actions } = useApp();
  const why = whyWords[useLanguage()];
  return (
    <div className={css.stepping}>
      <button
        className={button.icon}
        type="button"
        aria-label={why.back}
        onClick={() => actions.seek(step - 2)}
      >
        {icons.back}
      </button>
      <span>{why.step(step - 1, step)}</span>
      <button
        className={button.icon}
        type="button"
        aria-label={why.forward}
        onClick={() => actions.seek(step)}
      >
        {icons.forward}
      </button>
    </div>
  );
}

function Story({ present }: { readonly present: Present }) {
  const why = whyWords[useLanguage()];
  const { subject, step, update } = present;
  const remarks = useRemarks(present);
  const isMethod = subject.entry.rule.method !== undefined;
  return (
    <>
      <div className={css.says}>
        <p>
          {isMethod ? (
            why.method
          ) : step === 0 ? (
            why.unmoved
          ) : update ? (
            <PhraseText phrase={why.insight(tellInsight(subject, update))} />
          ) : (
            why.waiting
          )}
        </p>
        {remarks.map((remark) => (
          <p key={remark.kind}>
            <PhraseText phrase={why.remark(remark)} />
          </p>
        ))}
      </div>
      {update && (
        <>
          <Arrows subject={subject} update={update} />
          <Lines subject={subject} update={update} />
          {update.memory.length > 0 && <Memory subject={subject} update={update} />}
        </>
      )}
      <Lens present={present} />
    </>
  );
}
