/** Who has made an entry of the browser's history: the page, or whoever followed a link. */
export type Maker = 'page' | 'link';

/** What an entry says that the page has made. */
const OWN = 'own';

const makerOf = (state: unknown): Maker => (state === OWN ? 'page' : 'link');

/** Makes an entry with this fragment, unless it is where we are. */
export function addEntry(fragment: string): void {
  if (`#${fragment}` !== location.hash) history.pushState(OWN, '', `#${fragment}`);
}

/** Makes the entry where we are the page's own. */
export const claimEntry = (): void => history.replaceState(OWN, '');

/** Calls back for every entry that is visited, beginning with the one where we are if it has a fragment; returns how to stop. */
export function followEntries(visit: (maker: Maker) => void): () => void {
  const listen = ({ state }: PopStateEvent): void => visit(makerOf(state));
  window.addEventListener('popstate', listen);
  if (location.hash.length > 1) visit(makerOf(history.state));
  else claimEntry();
  return () => window.removeEventListener('popstate', listen);
}
