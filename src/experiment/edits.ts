/**
 * Every way in which an experiment changes: values in, a value out. An edit that says nothing new, names a racer that
 * is not there or a number that is not finite answers the very experiment it was given, so that undo has no empty steps.
 */
export * from './edits/chain';
export * from './edits/conditions';
export * from './edits/data';
export * from './edits/own';
export * from './edits/racers';
export * from './edits/schedules';
export * from './edits/starts';
export * from './edits/surface';
export * from './edits/vary';
