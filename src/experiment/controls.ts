/** What of a page a link can lock or hide. Permanent: old links hold them. */
export const CONTROLS = ['surface', 'racers', 'eta', 'parameters', 'start', 'settings', 'timeline'] as const;

/**
 * The surface with its parameters and data; who races; their learning rates; everything else about their rules; the
 * start; what all racers have in common; the playhead.
 */
export type Control = (typeof CONTROLS)[number];

/** What is closed to whoever opened a link: seen and not changed, or not seen. What is not named is open. */
export type Access = Readonly<Partial<Record<Control, 'locked' | 'hidden'>>>;

/** The least interface that a page within a page can have, and more and more of it. Permanent, as above. */
export const EMBEDS = ['map', 'timeline', 'controls', 'full'] as const;

/** The map; with its timeline; with the sliders that are open, too; or the whole page. */
export type Embed = (typeof EMBEDS)[number];
