import { useCallback, useEffect, useMemo, useRef, useState } from 'react';
import type { Experiment } from '../../experiment/experiment';
import type { Problem } from '../../notation/problem';
import { experimentOf, type Writing } from '../../state/store';
import { useApp, useAppState } from '../context';
import { type Target, targetOf } from './target';

/** The text in the editor. What is wrong with it is said here; the race goes on with the last version that worked. */
export interface Draft extends Version {
  readonly target: Target;
  /** Counts the texts that came from elsewhere: undone, or opened with another experiment. */
  readonly revision: number;
  readonly write: (text: string) => void;
}

/** A text, and what is wrong with it. */
export interface Version {
  readonly text: string;
  readonly problem: Problem | undefined;
}

/** Versions that could not run when the editor was closed, with what they hang on: reopened, they are there. */
const left = new Map<string, Version & { readonly anchor: unknown }>();

function reopened(target: Target, experiment: Experiment): Version {
  const behind = target.textIn(experiment);
  const found = left.get(target.key);
  if (found && found.anchor === target.anchorIn(experiment)) return found;
  return behind === undefined
    ? { text: '', problem: undefined }
    : { text: behind, problem: target.problemOf(experiment) };
}

const draftOf = (problem: Problem | undefined): Writing['draft'] => (problem ? 'broken' : 'works');

/** The draft of what is being written. All that is typed in one go is one undo entry of the page. */
export function useDraft({ of, draft }: Writing): Draft {
  const { store, actions } = useApp();
  const target = useMemo(() => targetOf(of), [of]);
  const source = useAppState((state) => target.textIn(experimentOf(state)));
  const [version, setVersion] = useState(() => reopened(target, experimentOf(store.getState())));
  const [revision, setRevision] = useState(0);
  const running = useRef(source);
  const mine = useRef<Experiment | null>(null);

  /** What came from elsewhere takes the place of what was written. */
  const takeIn = useCallback(
    (text: string): void => {
      running.current = text;
      mine.current = null;
      setVersion({ text, problem: target.problemOf(experimentOf(store.getState())) });
      setRevision((count) => count + 1);
    },
    [target, store],
  );
  const write = (text: string): void => {
    const now = experimentOf(store.getState());
    const next = target.written(now, text);
    const problem = target.problemOf(next);
    if (!problem && next !== now) {
      running.current = text;
      (mine.current === now ? actions.amend : actions.edit)(() => next);
      mine.current = experimentOf(store.getState());
      // What a link has locked stays as it is.
      if (mine.current !== next) return takeIn(target.textIn(mine.current) ?? '');
    }
    if (problem) left.set(target.key, { text, problem, anchor: target.anchorIn(now) });
    else left.delete(target.key);
    setVersion({ text, problem });
  };

  const now = draftOf(version.problem);
  useEffect(() => {
    if (draft !== now) actions.write({ of, draft: now });
  }, [actions, of, draft, now]);
  useEffect(() => {
    // More may have been written since this was rendered.
    const text = target.textIn(experimentOf(store.getState()));
    if (text === undefined) actions.write(null);
    else if (text !== running.current) takeIn(text);
  }, [source, target, store, actions, takeIn]);
  return { target, ...version, revision, write };
}
