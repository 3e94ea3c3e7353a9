import { useId, useMemo, useRef } from 'react';
import { codeWords } from '../../words/code';
import { save } from '../../export/saving';
import button from '../controls/Button.module.css';
import { CopyButton } from '../share/CopyButton';
import { useLanguage } from '../words';
import css from './Code.module.css';
import { listing } from './listing';

interface CodeBlockProps {
  readonly title: string;
  readonly text: string;
  /** What the file is called in which it is saved; absent for what is too short for one. */
  readonly file?: string;
}

/** A text that is taken away: copied, or saved as a file. */
export function CodeBlock({ title, text, file }: CodeBlockProps) {
  const t = codeWords[useLanguage()];
  const id = useId();
  const place = useRef<HTMLPreElement>(null);
  const field = useRef({ select: () => place.current && getSelection()?.selectAllChildren(place.current) });
  const lines = useMemo(() => listing(text), [text]);
  return (
    <div className={css.block}>
      <div className={css.head}>
        <h3 className={css.title} id={id}>
          {title}
        </h3>
        {file !== undefined && (
          <button
            className={button.quiet}
            type="button"
            title={file}
            onClick={() => save(new Blob([text], { type: 'text/plain' }), file)}
          >
            {t.download}
          </button>
        )}
        <CopyButton text={text} field={field} look={file === undefined ? 'outlined' : 'primary'} />
      </div>
      {/* What scrolls must be reached by keys. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex */}
      <section className={css.code} tabIndex={0} aria-labelledby={id} lang="en">
        <pre ref={place}>
          {lines.map(({ text: line, isComment }, number) => (
            <span key={number} className={isComment ? css.comment : undefined}>
              {line}
              {'\n'}
            </span>
          ))}
        </pre>
      </section>
    </div>
  );
}
