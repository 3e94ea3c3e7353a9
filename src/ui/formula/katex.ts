import type katexPackage from 'katex';
import { useEffect, useState } from 'react';

type Katex = typeof katexPackage;

let loading: Promise<Katex> | undefined;
let loaded: Katex | undefined;

/** After the first paint: formulas are not what the page waits for. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function load(): Promise<Katex> {
  await afterPaint();
  const [katex] = await Promise.all([import('katex'), import('katex/dist/katex.min.css')]);
  loaded = katex.default;
  return loaded;
}

/** The typesetter, once it is there; a page that cannot load it keeps its formulas as plain text. */
export function useKatex(): Katex | undefined {
  const [katex, setKatex] = useState<{ readonly current: Katex | undefined }>({ current: loaded });
  useEffect(() => {
    let mounted = true;
    loading ??= load();
    loading.then(
      (current) => mounted && setKatex((before) => (before.current === current ? before : { current })),
      () => {
        // The next formula tries again.
        loading = undefined;
      },
    );
    return () => {
      mounted = false;
    };
  }, []);
  return katex.current;
}
