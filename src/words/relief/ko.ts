import type { en } from './en';

/** `en`, in Korean. */
export const ko: typeof en = {
  label: (surface) => `공간에서 본 ${surface} 곡면`,
  keys: '끌면 돌아가고, 시작점을 끌면 시작점이 움직입니다. 화살표 키로 돌리고, +와 −로 다가가거나 물러나며, 0을 누르면 처음 시점으로 돌아갑니다.',
  form: '모양',
  forms: { surface: '곡면', wireframe: '그물' },
  views: '시점',
  viewpoints: { front: '앞', notes: '30°, 200°', top: '위' },
  says: {
    front: '앞에서',
    notes: '강의 노트와 같은 시점: 고도 30°, 방위각 200°',
    top: '지도처럼 위에서',
  },
  loading: '곡면을 그릴 준비를 하고 있습니다 …',
  missing: '이 브라우저에는 WebGL이 없어 곡면을 공간에 그릴 수 없습니다. 지도에서 같은 것을 볼 수 있습니다.',
  flat: '좌표가 하나면 곡선이 되므로 공간에서 볼 곡면이 없습니다. 지도가 전부를 보여 줍니다.',
};
