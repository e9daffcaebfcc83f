import { Disclosure } from '../../design/disclosure.tsx'
import { Notice } from '../../design/notice.tsx'
import { Section } from '../../design/section.tsx'
import { cell, Table } from '../../design/table.tsx'
import { counted } from '../../words.ts'
import { kappaInWords } from './by-hand-draft.ts'
import type { Calibration } from './use-calibration.ts'

const tones = { too_few: 'plain', may_decide: 'good', may_advise: 'warn', must_not_decide: 'bad' } as const

/** How far the judge agrees with the trainer: in plain words, over all, and criterion by criterion. */
export function AgreementPart({ calibration }: { readonly calibration: Calibration }) {
  const { talks, overall, criteria, not_compared: left, verdict } = calibration
  return (
    <Section title="How far the judge agrees with you">
      <div className="max-w-3xl">
        <Notice tone={tones[verdict.name]}>
          <p className="font-medium">{verdict.says}</p>
          {overall.pairs > 0 && (
            <p className="mt-1">
              {counted(overall.pairs, 'level')} in {counted(talks, 'talk')}: {overall.exact} the same,{' '}
              {overall.off_by_one} one level off, {overall.further} further apart
              {overall.open > 0 && `, ${overall.open} that only one of you could tell`}.
              {verdict.name !== 'too_few' && ` Kappa ${kappaInWords(overall.kappa)}.`}
            </p>
          )}
        </Notice>
        {left > 0 && (
          <p className="mt-3 text-ink-soft">
            {counted(left, 'level')} of criteria that ask something else by now {left === 1 ? 'is' : 'are'} not
            compared.
          </p>
        )}
        <Disclosure summary="What kappa says">
          <p className="max-w-measure">
            Kappa is agreement beyond chance: 1 is full agreement, 0 is what chance alone would do. One level off counts
            against it less than two. From 0.6 on the judge agrees with you as well as two careful assessors do with
            each other; below 0.4 do not let it decide. The scale is that of Landis and Koch (1977), The measurement of
            observer agreement for categorical data, Biometrics 33, 159–174. Of a handful of talks it is a rough figure,
            and of one criterion a rougher one; of fewer than ten levels of a criterion it is not told.
          </p>
        </Disclosure>
      </div>
      {criteria.length > 0 && (
        <div className="mt-4">
          <Table
            caption="Agreement by criterion"
            head={['Criterion', 'Compared', 'The same', 'One off', 'Further', 'Open', 'Kappa']}
          >
            {criteria.map(({ id, name, pairs, exact, off_by_one, further, open, kappa }) => (
              <tr key={id}>
                <th scope="row" className={`${cell} min-w-40 font-normal`}>
                  {name}
                </th>
                {[pairs, exact, off_by_one, further, open].map((count, at) => (
                  // The columns never change.
                  // oxlint-disable-next-line react/no-array-index-key
                  <td key={at} className={`${cell} tabular-nums`}>
                    {count}
                  </td>
                ))}
                <td className={`${cell} tabular-nums`}>{kappaInWords(kappa)}</td>
              </tr>
            ))}
          </Table>
        </div>
      )}
    </Section>
  )
}
