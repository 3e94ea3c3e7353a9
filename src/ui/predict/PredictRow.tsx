import { predictWords } from '../../words/predict';
import { Choice } from '../controls/Choice';
import { Row } from '../share/Row';
import type { SharingProps } from '../share/sharing';
import { useLanguage } from '../words';

/** What the link asks before it shows the race. */
export function PredictRow({ sharing, onChange }: SharingProps) {
  const t = predictWords[useLanguage()];
  const { predict, ...rest } = sharing;
  return (
    <Row label={t.first}>
      <Choice
        label={t.first}
        value={predict ?? 'nothing'}
        options={(['nothing', 'end', 'winner'] as const).map((value) => ({ value, name: t.asks[value] }))}
        onChange={(asks) => onChange({ ...rest, ...(asks !== 'nothing' && { predict: asks }) })}
      />
    </Row>
  );
}
