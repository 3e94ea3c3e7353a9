import type { LinkCode, LinkProblem } from '../../experiment/link';
import { quotedWith, withParticle } from '../particle';
import { problems } from '../problems/ko';

/** A sentence for everything that can be wrong with a link or a file. */
export const links: Readonly<Record<LinkCode, (problem: LinkProblem) => string>> = {
  'too-long': ({ data }) => `길이가 ${data['length']}자입니다. ${data['limit']}자까지 읽습니다.`,
  incomplete: () => '끝부분이 없습니다.',
  'bad-version': ({ data }) => `더 새로운 Ravine(버전 ${data['version']})에서 만든 링크입니다.`,
  'not-json': () => 'JSON 파일이 아닙니다.',
  'too-deep': ({ data }) => `${data['limit']}겹보다 깊게 겹쳐 있습니다.`,
  'bad-shape': ({ field }) =>
    field === '' ? '경주를 담은 파일이 아닙니다.' : `${quotedWith(field, '이')} 올바르지 않습니다.`,
  'unknown-field': ({ data }) => `${quotedWith(data['name'], '은')} 여기서 뜻이 없습니다.`,
  'duplicated-field': ({ data }) => `${quotedWith(data['name'], '이')} 두 번 나옵니다.`,
  'unknown-objective': ({ data }) => `${quotedWith(data['name'], '이라는')} 곡면은 없습니다.`,
  'unknown-optimizer': ({ data }) => `${quotedWith(data['name'], '이라는')} 옵티마이저는 없습니다.`,
  'unknown-form': ({ data }) =>
    `‘${data['optimizer']}’에는 ${quotedWith(data['name'], '이라는')} 형태가 없습니다.`,
  'unknown-schedule': ({ data }) => `${quotedWith(data['name'], '이라는')} 스케줄은 없습니다.`,
  'no-schedule': ({ data }) =>
    `${quotedWith(data['optimizer'], '은')} 보폭을 스스로 정하므로 스케줄을 쓸 수 없습니다.`,
  'no-lookahead': ({ data }) =>
    `${quotedWith(data['optimizer'], '은')} 수식으로 쓴 규칙이 아니어서 Lookahead를 적용할 수 없습니다.`,
  'missing-steps': ({ data }) =>
    `${quotedWith(data['name'], '은')} 몇 스텝 뒤에 다음 스케줄로 넘어가는지 밝혀야 합니다. 보기: ‘-steps:100’.`,
  'stray-steps': ({ data }) =>
    `여기서는 ${quotedWith(data['name'], '이라는')} 스케줄에 스텝 수를 줄 수 없습니다.`,
  'unknown-parameter': ({ data, field }) =>
    `‘${data['owner'] ?? field}’에는 ${quotedWith(data['name'], '이라는')} 매개변수가 없습니다.`,
  'unknown-setting': ({ data, field }) =>
    `${field === 'f' ? '이 곡면' : '옵티마이저'}에는 ${quotedWith(data['name'], '이라는')} 설정이 없습니다.`,
  'unknown-word': ({ data, field }) => `‘${field}’에는 ‘${data['text']}’ 값을 쓸 수 없습니다.`,
  'duplicated-setting': ({ data }) => `${quotedWith(data['name'], '이')} 두 번 나옵니다.`,
  'duplicated-slot': ({ data }) =>
    `슬롯 ${withParticle(String(data['slot']), '을')} 두 옵티마이저가 함께 씁니다.`,
  'bad-number': ({ data, field }) =>
    `${quotedWith(data['text'], '은')} ‘${field}’에 쓸 수 있는 숫자가 아닙니다.`,
  'not-whole': ({ data, field }) => `‘${field}’에는 정수를 써야 하는데 값이 ${data['value']}입니다.`,
  'out-of-range': ({ data, field }) =>
    `${quotedWith(field, '은')} ${data['low']}부터 ${data['high']}까지인데 ${data['value']}입니다.`,
  'unknown-data': ({ data }) => `${quotedWith(data['name'], '이라는')} 데이터는 없습니다.`,
  'unfit-data': ({ data }) => `데이터 ${quotedWith(data['name'], '은')} ‘${data['owner']}’에 맞지 않습니다.`,
  'bad-data': ({ data }) => `안에 든 데이터가 손상되었거나 ${data['limit']}행을 넘습니다.`,
  'no-data': ({ data }) => `‘${data['owner']}’에는 배치를 뽑을 데이터가 없습니다.`,
  'no-stored-batches': ({ data }) => `데이터 ${quotedWith(data['name'], '과')} 함께 저장된 배치가 없습니다.`,
  'bad-point': ({ data }) => `시작점에는 숫자가 ${data['coordinates']}개 필요한데 ${data['found']}개입니다.`,
  'bad-within': ({ data }) =>
    `제약이 좌표 ${data['coordinates']}개에 맞지 않습니다. 상자에는 좌표마다 구간이, 원에는 중심과 반지름이 있어야 합니다.`,
  'bad-domain': ({ data }) =>
    `곡면의 범위가 좌표 ${data['coordinates']}개에 맞지 않습니다. 좌표마다 아래 끝과 위 끝이 있어야 합니다.`,
  'bad-view': ({ data }) => `‘${data['text']}’에 해당하는 화면 범위는 없습니다.`,
  'bad-name': ({ data }) => `이름 ‘${data['name']}’이 비어 있거나 ${data['limit']}자보다 깁니다.`,
  'too-many-racers': ({ data }) => `옵티마이저가 ${data['count']}개입니다. ${data['limit']}개까지 됩니다.`,
  'too-many-schedules': ({ data }) =>
    `한 옵티마이저에 스케줄이 ${data['count']}개인데, ${data['limit']}개까지 넣을 수 있습니다.`,
  'too-many-starts': ({ data }) => `시작점이 ${data['count']}개입니다. ${data['limit']}개까지 됩니다.`,
  'too-many-maps': ({ data }) =>
    `지도를 ${data['count']}개 요구합니다. 1개부터 ${data['limit']}개까지 됩니다.`,
  'unfit-objective': ({ data }) =>
    `“${data['name']}”의 좌표는 ${data['found']}개라서 좌표가 ${data['coordinates']}개인 곡면과 나란히 둘 수 없습니다.`,
  'damaged-texts': () => '안에 든 글이 손상되었습니다.',
  'inflated-too-large': () => '안에 든 글이 너무 큽니다.',
  'unknown-text': ({ data }) => `글 ${quotedWith(data['name'], '이')} 안에 없습니다.`,
  'bad-text': ({ problem }) =>
    problem
      ? `안에 든 글을 읽을 수 없습니다. ${problems[problem.code](problem.data)}`
      : '안에 든 글을 읽을 수 없습니다.',
};
