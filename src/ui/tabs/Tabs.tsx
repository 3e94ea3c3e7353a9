import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import css from './Tabs.module.css';

interface Tab {
  readonly id: string;
  readonly name: string;
  readonly panel: ReactNode;
}

interface TabsProps {
  readonly label: string;
  readonly tabs: readonly Tab[];
}

const TOWARDS: Readonly<Record<string, number>> = {
  ArrowLeft: -1,
  ArrowRight: 1,
  Home: -Infinity,
  End: Infinity,
};

/** Panels that share one place; arrows go from tab to tab. */
export function Tabs({ label, tabs }: TabsProps) {
  const group = useId();
  const [chosen, setChosen] = useState(tabs[0]!.id);
  const at = Math.max(
    0,
    tabs.findIndex(({ id }) => id === chosen),
  );
  const press = (event: KeyboardEvent<HTMLDivElement>): void => {
    const towards = TOWARDS[event.key];
    if (towards === undefined) return;
    event.preventDefault();
    const next = Math.min(tabs.length - 1, Math.max(0, at + towards));
    setChosen(tabs[next]!.id);
    (event.currentTarget.children[next] as HTMLElement).focus();
  };
  return (
    <>
      <div className={css.tabs} role="tablist" tabIndex={-1} aria-label={label} onKeyDown={press}>
        {tabs.map(({ id, name }, i) => (
          <button
            key={id}
            className={css.tab}
            type="button"
            role="tab"
            id={`${group}${id}`}
            aria-selected={i === at}
            aria-controls={`${group}panel`}
            tabIndex={i === at ? 0 : -1}
            onClick={() => setChosen(id)}
          >
            {name}
          </button>
        ))}
      </div>
      <div
        className={css.panel}
        role="tabpanel"
        id={`${group}panel`}
        aria-labelledby={`${group}${tabs[at]!.id}`}
      >
        {tabs[at]!.panel}
      </div>
    </>
  );
}
