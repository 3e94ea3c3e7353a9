import { lazy, Suspense, useMemo, useState } from 'react';
import { shareWords } from '../../words/share';
import { useLanguage } from '../words';
import { MARGIN, codeOf, type Code } from './code';
import css from './QrCode.module.css';

const LargeCode = lazy(async () => ({ default: (await import('./LargeCode')).LargeCode }));

/** The link as a code for phones, and a way to fill the screen with it; or why there is none. */
export function QrCode({ link }: { readonly link: string }) {
  const t = shareWords[useLanguage()];
  const [isLarge, setIsLarge] = useState(false);
  const code = useMemo(() => codeOf(link), [link]);
  if (!code) return <p className={css.tooLong}>{t.codeTooLong(link.length)}</p>;
  return (
    <div className={css.place}>
      <Squares code={code} label={t.code} />
      <button className={css.enlarge} type="button" onClick={() => setIsLarge(true)}>
        {t.large}
      </button>
      {isLarge && (
        <Suspense>
          <LargeCode code={code} link={link} onClose={() => setIsLarge(false)} />
        </Suspense>
      )}
    </div>
  );
}

interface SquaresProps {
  readonly code: Code;
  readonly label: string;
}

/** A code, dark on white in either theme: not every reader knows the other way round. */
export const Squares = ({ code: { size, path }, label }: SquaresProps) => (
  <svg
    className={css.code}
    viewBox={`${-MARGIN} ${-MARGIN} ${size + 2 * MARGIN} ${size + 2 * MARGIN}`}
    shapeRendering="crispEdges"
  >
    <title>{label}</title>
    <path className={css.squares} d={path} />
  </svg>
);
