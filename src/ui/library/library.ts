import { useStore } from 'zustand';
import { type Kept, type Library, openLibrary } from '../../state/wires/library';
import { useApp } from '../context';

/** The library, and what it holds now. */
export function useLibrary(): Library & { readonly list: readonly Kept[] } {
  const library = openLibrary(useApp().actions);
  return { ...library, list: useStore(library.store) };
}
