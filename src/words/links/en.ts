import type { LinkCode, LinkProblem } from '../../experiment/link';
import { problems } from '../problems/en';

/** A sentence for everything that can be wrong with a link or a file. */
export const links: Readonly<Record<LinkCode, (problem: LinkProblem) => string>> = {
  'too-long': ({ data }) => `It has ${data['length']} characters; at most ${data['limit']} are read.`,
  incomplete: () => 'Its end is missing.',
  'bad-version': ({ data }) => `It was made by a newer Ravine (version ${data['version']}).`,
  'not-json': () => 'The file is not JSON.',
  'too-deep': ({ data }) => `It is nested deeper than ${data['limit']} levels.`,
  'bad-shape': ({ field }) =>
    field === '' ? 'It does not describe a race.' : `“${field}” is not what it should be.`,
  'unknown-field': ({ data }) => `It has a field “${data['name']}”, which means nothing here.`,
  'duplicated-field': ({ data }) => `The field “${data['name']}” is said twice.`,
  'unknown-objective': ({ data }) => `There is no surface “${data['name']}”.`,
  'unknown-optimizer': ({ data }) => `There is no optimizer “${data['name']}”.`,
  'unknown-form': ({ data }) => `“${data['optimizer']}” has no form “${data['name']}”.`,
  'unknown-schedule': ({ data }) => `There is no schedule “${data['name']}”.`,
  'no-schedule': ({ data }) => `“${data['optimizer']}” sets its own steps; no schedule can.`,
  'no-lookahead': ({ data }) =>
    `“${data['optimizer']}” is no rule of equations; Lookahead cannot go around it.`,
  'missing-steps': ({ data }) =>
    `Another schedule follows “${data['name']}”, which must say after how many steps: “-steps:100”.`,
  'stray-steps': ({ data }) => `The schedule “${data['name']}” cannot be told its steps here.`,
  'unknown-parameter': ({ data, field }) => `“${data['owner'] ?? field}” has no parameter “${data['name']}”.`,
  'unknown-setting': ({ data, field }) =>
    `${field === 'f' ? 'This surface' : 'An optimizer'} has no setting “${data['name']}”.`,
  'unknown-word': ({ data, field }) => `“${field}” cannot be “${data['text']}”.`,
  'duplicated-setting': ({ data }) => `The setting “${data['name']}” is said twice.`,
  'duplicated-slot': ({ data }) => `Two optimizers have slot ${data['slot']}.`,
  'bad-number': ({ data, field }) => `“${data['text']}” is no number that “${field}” can be.`,
  'not-whole': ({ data, field }) => `“${field}” is ${data['value']}; it must be a whole number.`,
  'out-of-range': ({ data, field }) =>
    `“${field}” is ${data['value']}; it must be from ${data['low']} to ${data['high']}.`,
  'unknown-data': ({ data }) => `There is no data set “${data['name']}”.`,
  'unfit-data': ({ data }) => `The data set “${data['name']}” does not fit “${data['owner']}”.`,
  'bad-data': ({ data }) => `The data inside it are damaged, or more than ${data['limit']} rows.`,
  'no-data': ({ data }) => `“${data['owner']}” has no data to take batches from.`,
  'no-stored-batches': ({ data }) => `No batches are stored with the data set “${data['name']}”.`,
  'bad-point': ({ data }) => `A start needs ${data['coordinates']} numbers; there are ${data['found']}.`,
  'bad-within': ({ data }) =>
    `Its constraint does not fit ${data['coordinates']} coordinates: a box has an interval for each, a disc a centre and a radius.`,
  'bad-domain': ({ data }) =>
    `The domain of its surface does not fit ${data['coordinates']} coordinates: each has a lower and a higher end.`,
  'bad-view': ({ data }) => `“${data['text']}” is no view.`,
  'bad-name': ({ data }) => `The name “${data['name']}” is empty or longer than ${data['limit']} characters.`,
  'too-many-racers': ({ data }) =>
    `It has ${data['count']} optimizers; a race has room for ${data['limit']}.`,
  'too-many-schedules': ({ data }) =>
    `It has ${data['count']} schedules for one optimizer; there is room for ${data['limit']}.`,
  'too-many-starts': ({ data }) => `It has ${data['count']} starts; a race has room for ${data['limit']}.`,
  'too-many-maps': ({ data }) =>
    `It asks for ${data['count']} maps; there can be from 1 to ${data['limit']}.`,
  'unfit-objective': ({ data }) =>
    `“${data['name']}” has ${data['found']} coordinates and cannot stand beside surfaces of ${data['coordinates']}.`,
  'damaged-texts': () => 'The texts inside it are damaged.',
  'inflated-too-large': () => 'The texts inside it are too large.',
  'unknown-text': ({ data }) => `The text “${data['name']}” is not in it.`,
  'bad-text': ({ problem }) =>
    problem
      ? `A text in it cannot be read: ${problems[problem.code](problem.data)}`
      : 'A text in it cannot be read.',
};
