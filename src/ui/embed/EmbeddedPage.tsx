import type { Embed } from '../../experiment/controls';
import { experimentOf } from '../../state/store';
import { useAppState } from '../context';
import { Desk } from '../Desk';
import { MapPane } from '../layout/MapPane';
import { useMedia } from '../media';
import { objectiveName } from '../naming';
import { Phone } from '../phone/Phone';
import { NoticeLine } from '../sentence/NoticeLine';
import { Timeline } from '../timeline/Timeline';
import { useLanguage } from '../words';
import css from './Embed.module.css';
import { OpenSliders } from './OpenSliders';
import { Source } from './Source';

/** The page where it stands within another: as much of it as its link says, and where it comes from. */
export function EmbeddedPage({ extent }: { readonly extent: Embed }) {
  return (
    <div className={css.embed}>
      {extent === 'full' ? <Whole /> : <Part extent={extent} />}
      <Source />
    </div>
  );
}

function Whole() {
  const isPhone = useMedia('(width < 700px)');
  return isPhone ? <Phone /> : <Desk />;
}

function Part({ extent }: { readonly extent: Exclude<Embed, 'full'> }) {
  const language = useLanguage();
  const objective = useAppState((state) => experimentOf(state).objective);
  const notice = useAppState((state) => state.notice);
  return (
    <main className={css.part}>
      <h1 className="unseen">{objectiveName(objective, language)}</h1>
      {notice && <NoticeLine notice={notice} />}
      <div className={css.race}>
        <div className={css.map}>
          <MapPane />
        </div>
        {extent === 'controls' && <OpenSliders />}
      </div>
      {extent !== 'map' && <Timeline />}
    </main>
  );
}
