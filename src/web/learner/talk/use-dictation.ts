import { useCallback, useEffect, useRef, useState } from 'react'

/** What of the browser's speech recognition is used here (Web Speech API); TypeScript knows no constructor of it. */
interface Recognition extends EventTarget {
  lang: string
  continuous: boolean
  interimResults: boolean
  start(): void
  stop(): void
  abort(): void
}

interface RecognitionEvent extends Event {
  readonly resultIndex: number
  readonly results: ArrayLike<ArrayLike<{ readonly transcript: string }> & { readonly isFinal: boolean }>
}

const problems: Readonly<Record<string, string>> = {
  'not-allowed': 'The browser may not use the microphone. Its settings can change that.',
  'service-not-allowed': 'This browser allows no dictation here.',
  'audio-capture': 'No microphone was found.',
  network: 'Dictation needs a network connection in this browser.',
  'language-not-supported': 'This browser cannot take dictation in this language.',
}

/**
 * Dictation with the browser's own speech recognition; impossible where there is none.
 * @param onWords gets what was understood for good, piece by piece
 */
export function useDictation(language: string | null | undefined, onWords: (words: string) => void) {
  const [isOn, setIsOn] = useState(false)
  const [heard, setHeard] = useState('') // not yet for good
  const [problem, setProblem] = useState<string | null>(null)
  const recognition = useRef<Recognition | null>(null)
  const take = useRef(onWords)
  useEffect(() => {
    take.current = onWords
  })

  const stop = useCallback(() => recognition.current?.stop(), [])

  const start = useCallback(() => {
    const Recogniser = recogniser()
    if (!Recogniser || recognition.current) return
    const one = new Recogniser()
    one.lang = language ?? navigator.language
    one.continuous = true
    one.interimResults = true
    one.addEventListener('result', (event) => {
      const { results, resultIndex } = event as RecognitionEvent
      let unsure = ''
      for (const result of Array.from(results).slice(resultIndex)) {
        const words = result[0]?.transcript ?? ''
        if (result.isFinal) take.current(words.trim())
        else unsure += words
      }
      setHeard(unsure)
    })
    one.addEventListener('error', (event) =>
      setProblem(problems[(event as Event & { error?: string }).error ?? ''] ?? null),
    )
    one.addEventListener('end', () => {
      recognition.current = null
      setIsOn(false)
      setHeard('')
    })
    recognition.current = one
    setProblem(null)
    setIsOn(true)
    one.start()
  }, [language])

  useEffect(() => () => recognition.current?.abort(), [])
  return { isPossible: recogniser() !== null, isOn, heard, problem, start, stop }
}

function recogniser(): (new () => Recognition) | null {
  const { SpeechRecognition, webkitSpeechRecognition } = globalThis as unknown as Record<
    string,
    (new () => Recognition) | undefined
  >
  return SpeechRecognition ?? webkitSpeechRecognition ?? null
}
