import type katex from 'katex';
import { useEffect, useState } from 'react';
import type { texLines } from '../../notation/tex';

/** What turns a rule into typeset lines. */
export interface Typesetter {
  readonly render: typeof katex.render;
  readonly texLines: typeof texLines;
}

let loading: Promise<Typesetter> | undefined;
let loaded: Typesetter | undefined;

/** After the first paint: formulas are not what the page waits for. */
const afterPaint = (): Promise<void> =>
  new Promise((resolve) => {
    requestAnimationFrame(() => setTimeout(resolve));
  });

async function load(): Promise<Typesetter> {
  await afterPaint();
  const [{ default: katexPackage }, tex] = await Promise.all([
    import('katex'),
    import('../../notation/tex'),
    import('katex/dist/katex.min.css'),
  ]);
  loaded = { render: katexPackage.render, texLines: tex.texLines };
  return loaded;
}

/** The typesetter, once it is there; a page that cannot load it keeps its rules as plain text. */
export function useTypesetter(): Typesetter | undefined {
  const [typesetter, setTypesetter] = useState(loaded);
  useEffect(() => {
    let mounted = true;
    loading ??= load();
    loading.then(
      (there) => mounted && setTypesetter(there),
      () => {
        // The next rule tries again.
        loading = undefined;
      },
    );
    return () => {
      mounted = false;
    };
  }, []);
  return typesetter;
}
