import { useEffect, useState } from 'react';
import type { Presentation } from '../../experiment/experiment';
import type { LinkProblem } from '../../experiment/link';
import type { Result } from '../../notation/problem';
import { experimentOf } from '../../state/store';
import { useApp, useAppState } from '../context';

/**
 * The address that opens this experiment, looked at as it is and as is said, or why there is none; null while it is
 * being written. It is written anew when the hand rests.
 */
export function useLink(presentation: Presentation): Result<string, LinkProblem> | null {
  const app = useApp();
  const experiment = useAppState(experimentOf);
  const view = useAppState((state) => state.view);
  const isHeld = useAppState(({ dragging }) => dragging !== null);
  const [link, setLink] = useState<Result<string, LinkProblem> | null>(null);
  useEffect(() => {
    let newest = true;
    if (isHeld) return undefined;
    void app.link(presentation).then((address) => {
      if (newest) setLink(address);
    });
    return () => {
      newest = false;
    };
  }, [app, experiment, view, isHeld, presentation]);
  return link;
}
