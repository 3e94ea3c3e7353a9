import { useState } from 'react';
import { type Access, type Control, CONTROLS } from '../../experiment/controls';
import { shareWords } from '../../words/share';
import { Choice } from '../controls/Choice';
import { Segments } from '../controls/Segments';
import { useLanguage } from '../words';
import { Row } from './Row';
import css from './ShareSheet.module.css';
import type { SharingProps } from './sharing';

type Scope = 'everything' | 'rates' | 'nothing';

const lockedBut = (...open: readonly Control[]): Access =>
  Object.fromEntries(
    CONTROLS.filter((control) => !open.includes(control)).map((control) => [control, 'locked']),
  );

/** What is most often let open. To look through the race is not to change it. */
const SCOPES: Readonly<Record<Scope, Access>> = {
  everything: {},
  rates: lockedBut('eta', 'start', 'timeline'),
  nothing: lockedBut('timeline'),
};

const REACHES = ['open', 'locked', 'hidden'] as const;

const isSame = (a: Access, b: Access): boolean => CONTROLS.every((control) => a[control] === b[control]);

/** What whoever opens the link may change: in one word, or control by control. */
export function AccessRows({ sharing, onChange }: SharingProps) {
  const t = shareWords[useLanguage()];
  const { access = {}, ...rest } = sharing;
  const known = (Object.keys(SCOPES) as Scope[]).find((scope) => isSame(SCOPES[scope], access));
  const [isChoosing, setIsChoosing] = useState(known === undefined);
  const scope = isChoosing ? 'chosen' : (known ?? 'chosen');
  const close = (closed: Access): void =>
    onChange(Object.keys(closed).length > 0 ? { ...rest, access: closed } : rest);
  const choose = (chosen: Scope | 'chosen'): void => {
    setIsChoosing(chosen === 'chosen');
    if (chosen !== 'chosen') close(SCOPES[chosen]);
  };
  const reach = (control: Control, chosen: (typeof REACHES)[number]): void => {
    const { [control]: _, ...others } = access;
    close(chosen === 'open' ? others : { ...others, [control]: chosen });
  };
  return (
    <>
      <Row label={t.may}>
        <Choice
          label={t.may}
          value={scope}
          options={([...(Object.keys(SCOPES) as Scope[]), 'chosen'] as const).map((value) => ({
            value,
            name: t.scopes[value],
          }))}
          onChange={choose}
        />
      </Row>
      {scope === 'chosen' && (
        <ul className={css.controls} aria-label={t.may}>
          {CONTROLS.map((control) => (
            <li key={control} className={css.control}>
              <span>{t.controls[control]}</span>
              <Segments
                label={t.controls[control]}
                value={access[control] ?? 'open'}
                options={REACHES.map((value) => ({ value, name: t.access[value] }))}
                onChange={(chosen) => reach(control, chosen)}
              />
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
