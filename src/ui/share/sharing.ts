import type { Presentation } from '../../experiment/experiment';

/** What a part of the share sheet is given: how the link will show the race, and how to say it otherwise. */
export interface SharingProps {
  readonly sharing: Presentation;
  readonly onChange: (sharing: Presentation) => void;
}
