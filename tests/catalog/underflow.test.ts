import fc from 'fast-check';
import { expect, test } from 'vitest';
import { objectives } from '../../src/catalog/objectives';
import { gradient } from '../../src/graph/derive';
import { evaluateNodes } from '../../src/graph/evaluate';
import { createGraph } from '../../src/graph/graph';
import { surfaceGraph } from '../../src/graph/surface';
import { parseSurface } from '../../src/notation/parse';
import { runs } from '../runs';
import { accepted } from './surface';

const rooted = objectives.filter(({ text, data }) => /sqrt|√/.test(text) && !data);

test.each(rooted)('$id has slopes where its squares round to 0', ({ text, coordinates }) => {
  const tiny = fc.oneof(fc.constant(0), fc.double({ min: -1e-162, max: 1e-162, noNaN: true }));
  const parsed = accepted(parseSurface(text, coordinates ? { coordinates } : {}));
  const graph = createGraph();
  const { coordinates: w, value } = accepted(surfaceGraph(graph, parsed));
  const slopes = gradient(graph, value, w);
  const declared = parsed.parameters.map((one) => [`p:${one.name}`, one.value] as const);
  fc.assert(
    fc.property(fc.array(tiny, { minLength: w.length, maxLength: w.length }), (at) => {
      const inputs = new Map([...declared, ...at.map((place, i) => [`w[${i}]`, place] as const)]);
      for (const slope of evaluateNodes(slopes, { inputs })) expect(slope).not.toBeNaN();
    }),
    { numRuns: runs(50) },
  );
});
