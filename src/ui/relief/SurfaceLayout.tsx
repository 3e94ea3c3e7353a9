import { useState } from 'react';
import { LinkedMap } from './LinkedMap';
import { createPointed } from './pointed';
import { ReliefPane } from './ReliefPane';
import css from './SurfaceLayout.module.css';

/** The surface in space beside the map, as course notes print them; where there is no room beside it, above it. */
export function SurfaceLayout() {
  const [pointed] = useState(createPointed);
  return (
    <div className={css.surface}>
      <ReliefPane pointed={pointed} />
      <LinkedMap pointed={pointed} />
    </div>
  );
}
