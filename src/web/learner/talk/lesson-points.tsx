import { Button } from '../../design/button.tsx'
import { Disclosure } from '../../design/disclosure.tsx'
import { askFor, progressInWords, stateInWords } from './lesson.ts'
import type { Lesson } from './talk.ts'

interface LessonPointsProps {
  readonly lesson: Lesson
  readonly onAsk: (line: string) => void // puts a line into the field
}

/** The points of the lesson: folded to one line, so that they cover nothing; an open one can be asked for. */
export function LessonPoints({ lesson, onAsk }: LessonPointsProps) {
  return (
    <section aria-label="The lesson" className="text-sm">
      <Disclosure summary={`The lesson: ${progressInWords(lesson)}`}>
        <div
          // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls has to be reached by keyboard
          tabIndex={0}
          role="group"
          aria-label="Points of the lesson"
          className="max-h-48 overflow-y-auto rounded-lg"
        >
          <ol className="list-decimal space-y-1 pl-8">
            {lesson.points.map((point) => (
              <li key={point.id}>
                <div className="flex items-baseline justify-between gap-x-3">
                  {point.state === 'open' ? (
                    <Button
                      weight="quiet"
                      className="min-w-0 justify-start! px-0! text-left text-sm"
                      onClick={() => onAsk(askFor(point))}
                    >
                      {point.title}
                    </Button>
                  ) : (
                    <span className="min-w-0 py-2">{point.title}</span>
                  )}
                  <span className={`shrink-0 ${point.state === 'checked' ? 'text-good' : 'text-ink-soft'}`}>
                    {stateInWords(point, lesson)}
                  </span>
                </div>
              </li>
            ))}
          </ol>
        </div>
      </Disclosure>
    </section>
  )
}
