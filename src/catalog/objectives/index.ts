import type { Objective } from '../definition';
import { ackley } from './ackley';
import { beale } from './beale';
import { bohachevsky1 } from './bohachevsky1';
import { booth } from './booth';
import { branin } from './branin';
import { bukin6 } from './bukin6';
import { crossInTray } from './cross-in-tray';
import { dixonPrice } from './dixon-price';
import { doubleWell1d } from './double-well-1d';
import { dropWave } from './drop-wave';
import { easom } from './easom';
import { eggholder } from './eggholder';
import { exponentialDecay } from './exponential-decay';
import { freudensteinRoth } from './freudenstein-roth';
import { gabor } from './gabor';
import { goldsteinPrice } from './goldstein-price';
import { griewank } from './griewank';
import { hills } from './hills';
import { himmelblau } from './himmelblau';
import { holderTable } from './holder-table';
import { illConditioned } from './ill-conditioned';
import { levy } from './levy';
import { levy13 } from './levy13';
import { lineFit } from './line-fit';
import { logistic } from './logistic';
import { matyas } from './matyas';
import { mccormick } from './mccormick';
import { michalewicz } from './michalewicz';
import { monkeySaddle } from './monkey-saddle';
import { neuron } from './neuron';
import { noisyWell } from './noisy-well';
import { normalPdf } from './normal-pdf';
import { parabola } from './parabola';
import { peaks } from './peaks';
import { quadratic } from './quadratic';
import { quarticG } from './quartic-g';
import { rastrigin } from './rastrigin';
import { rosenbrock } from './rosenbrock';
import { rosenbrock4 } from './rosenbrock-4';
import { rotatedQuadratic } from './rotated-quadratic';
import { saddle } from './saddle';
import { schaffer2 } from './schaffer2';
import { schaffer4 } from './schaffer4';
import { schwefel } from './schwefel';
import { sineFit } from './sine-fit';
import { sixHumpCamel } from './six-hump-camel';
import { sphere } from './sphere';
import { squares4 } from './squares-4';
import { styblinskiTang } from './styblinski-tang';
import { threeHumpCamel } from './three-hump-camel';
import { trid } from './trid';
import { twoWells } from './two-wells';
import { zettl } from './zettl';

/** Every surface of the catalogue, in the order in which it is offered. */
export const objectives: readonly Objective[] = [
  // Where everyone begins.
  beale,
  quadratic,
  quarticG,
  rosenbrock,
  sphere,
  himmelblau,
  // One bowl, one valley.
  booth,
  matyas,
  trid,
  rotatedQuadratic,
  illConditioned,
  zettl,
  // No way down is the right one: saddles.
  saddle,
  monkeySaddle,
  // A few minima.
  twoWells,
  threeHumpCamel,
  sixHumpCamel,
  dixonPrice,
  freudensteinRoth,
  styblinskiTang,
  goldsteinPrice,
  branin,
  mccormick,
  peaks,
  hills,
  // Waves and ripples.
  rastrigin,
  ackley,
  griewank,
  levy,
  levy13,
  bohachevsky1,
  dropWave,
  schaffer2,
  schaffer4,
  schwefel,
  eggholder,
  // Plains, grooves and creases.
  easom,
  michalewicz,
  holderTable,
  crossInTray,
  bukin6,
  // One coordinate.
  parabola,
  doubleWell1d,
  noisyWell,
  normalPdf,
  // Four coordinates.
  squares4,
  rosenbrock4,
  // Over data.
  lineFit,
  gabor,
  logistic,
  exponentialDecay,
  sineFit,
  neuron,
];
