import { useState } from 'react';
import { useMedia } from '../media';
import { useData } from '../model/data';
import { LinkedMap } from '../relief/LinkedMap';
import { createPointed } from '../relief/pointed';
import { ReliefPane } from '../relief/ReliefPane';
import { SurfaceLayout } from '../relief/SurfaceLayout';
import { Loss, Model } from '../results/Results';
import css from './PanelsLayout.module.css';
import { RatePanel } from './RatePanel';

/**
 * Four panels of one race at one step: the surface in space, the map, the model over its data, and the loss. Where
 * there are no data, the learning rates. Where four have no room, the last two are among the results.
 */
export function PanelsLayout() {
  const [pointed] = useState(createPointed);
  const isNarrow = useMedia('(width < 960px)');
  const data = useData();
  if (isNarrow) return <SurfaceLayout />;
  return (
    <div className={css.panels}>
      <ReliefPane pointed={pointed} />
      <LinkedMap pointed={pointed} />
      <div className={css.panel}>{data ? <Model /> : <RatePanel />}</div>
      <div className={css.panel}>
        <Loss />
      </div>
    </div>
  );
}
