import { isLong, runs } from './runs';

// Properties that state no count of their own are tried more often in the long check, too.
if (isLong) (await import('fast-check')).default.configureGlobal({ numRuns: runs(100) });
