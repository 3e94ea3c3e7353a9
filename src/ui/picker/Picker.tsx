import { useEffect, useRef, useState, type KeyboardEvent, type ReactNode } from 'react';
import type { LeftOut } from '../../catalog/left-out';
import type { GroupNames } from '../../words/groups';
import button from '../controls/Button.module.css';
import popover from '../controls/Popover.module.css';
import { icons } from '../icons/icons';
import { useLanguage, useWords } from '../words';
import { Offer } from './Offer';
import css from './Picker.module.css';
import { type Entry, missed, search } from './search';

interface PickerProps<Group extends string, T extends Entry<Group>> {
  readonly entries: readonly T[];
  /** What each group is called, in the order of the list. */
  readonly groups: GroupNames<Group>;
  /** What is looked for in vain, and why. */
  readonly leftOut?: readonly LeftOut[];
  /** The id of the present choice. */
  readonly current?: string | undefined;
  readonly onChoose: (entry: T) => void;
  readonly onClose: () => void;
  /** Stands above the groups; gone while something is sought. */
  readonly head?: ReactNode;
}

/** A long list in its groups, and a field that finds. Arrows move, Enter chooses, letters go to the field. */
export function Picker<Group extends string, T extends Entry<Group>>({
  entries,
  groups,
  leftOut = [],
  current,
  onChoose,
  onClose,
  head,
}: PickerProps<Group, T>) {
  const t = useWords();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const found = query.trim() === '' ? undefined : search(entries, groups, query);
  const nothing = missed(leftOut, query)?.says[language] ?? t.picker.found(0);
  useEffect(() => {
    list.current!.querySelector('[aria-current="true"]')?.scrollIntoView({ block: 'center' });
    // Where there is no keyboard, one would cover half of the list.
    if (matchMedia('(pointer: fine)').matches) field.current!.focus({ preventScroll: true });
  }, []);

  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing) return;
    const isTyping = event.target === field.current;
    if (event.key === 'Enter' && isTyping) {
      if (found?.[0]) onChoose(found[0]);
    } else if (!walk(event, [field.current!, ...offersIn(list.current!)])) {
      // The letter itself follows the focus.
      if (!isTyping && isLetter(event)) field.current!.focus();
      return;
    }
    event.preventDefault();
    event.stopPropagation();
  };
  const offer = (entry: T) => (
    <Offer key={entry.id} entry={entry} isCurrent={entry.id === current} onChoose={() => onChoose(entry)} />
  );

  return (
    // Keys reach it from the field and from the buttons inside.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div className={css.picker} onKeyDown={press}>
      <div className={css.head}>
        <input
          ref={field}
          className={css.field}
          type="text"
          enterKeyHint="go"
          autoComplete="off"
          spellCheck={false}
          placeholder={t.picker.search}
          aria-label={t.picker.search}
          value={query}
          onChange={({ currentTarget }) => setQuery(currentTarget.value)}
        />
        <button
          className={`${button.icon} ${css.close}`}
          type="button"
          aria-label={t.page.close}
          onClick={onClose}
        >
          {icons.close}
        </button>
      </div>
      <output className="unseen">
        {found && (found.length > 0 ? t.picker.found(found.length) : nothing)}
      </output>
      <div ref={list}>
        {found ? (
          <ul>{found.map(offer)}</ul>
        ) : (
          <>
            {head}
            {(Object.entries(groups[language]) as [Group, string][]).map(([group, name]) => (
              <section key={group} aria-label={name}>
                <h2 className={popover.group}>{name}</h2>
                <ul>{entries.filter((entry) => entry.group === group).map(offer)}</ul>
              </section>
            ))}
          </>
        )}
        {found?.length === 0 && <p className={popover.lead}>{nothing}</p>}
      </div>
    </div>
  );
}

const offersIn = (list: HTMLElement): readonly HTMLElement[] => [
  ...list.querySelectorAll<HTMLElement>('button'),
];

const isLetter = ({ key, ctrlKey, metaKey, altKey }: KeyboardEvent): boolean =>
  (key.length === 1 && key !== ' ' && !ctrlKey && !metaKey && !altKey) || key === 'Backspace';

/** Moves the focus among stops, from a link to what stands beside its own; says whether it did. */
function walk({ key, target }: KeyboardEvent, stops: readonly HTMLElement[]): boolean {
  const by = key === 'ArrowDown' ? 1 : key === 'ArrowUp' ? -1 : 0;
  const own = stops.find(
    (stop) => stop === target || stop.parentElement === (target as Element).parentElement,
  );
  if (by === 0 || !own) return false;
  stops.at((stops.indexOf(own) + by) % stops.length)!.focus();
  return true;
}
