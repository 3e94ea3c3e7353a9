/** How often a property is tried: the ordinary count, times RAVINE_RUNS when it is set. */
export const runs = (ordinary: number) => ordinary * Number(process.env['RAVINE_RUNS'] ?? 1);

/** Whether this is the long check that stands before a release. */
export const isLong = runs(1) > 1;
