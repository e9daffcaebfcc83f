import { useCallback, useEffect, useRef, useState } from 'react'
import { utterancesOf } from './utterances.ts'

const key = 'read-replies-aloud'

/** Reads replies aloud with the browser's own voices. Off until the learner turns it on; impossible where there are none. */
export function useReadingAloud(language: string | null | undefined) {
  const isPossible = useHasVoices()
  const [isOn, setIsOn] = useState(wasOn)
  const [isSpeaking, setIsSpeaking] = useState(false)
  const reading = useRef(0) // which text: an older one must not say that it has ended

  const hush = useCallback(() => {
    reading.current++
    globalThis.speechSynthesis?.cancel()
    setIsSpeaking(false)
  }, [])

  const speak = useCallback(
    (text: string) => {
      hush()
      const mine = reading.current
      const pieces = utterancesOf(text, language)
      const done = () => {
        if (reading.current === mine) setIsSpeaking(false)
      }
      for (const [index, piece] of pieces.entries()) {
        const utterance = new SpeechSynthesisUtterance(piece)
        if (language) utterance.lang = language
        utterance.addEventListener('error', done)
        if (index === pieces.length - 1) utterance.addEventListener('end', done)
        speechSynthesis.speak(utterance)
      }
      setIsSpeaking(pieces.length > 0)
    },
    [language, hush],
  )

  const read = (text: string) => {
    if (isOn && isPossible) speak(text)
  }

  /** Turned on, it begins with what was said last. */
  const toggle = (last: string) => {
    if (isOn) hush()
    else speak(last)
    keep(!isOn)
    setIsOn(!isOn)
  }

  useEffect(() => () => globalThis.speechSynthesis?.cancel(), [])
  return { isPossible, isOn: isOn && isPossible, isSpeaking, toggle, read, hush }
}

/** Browsers load their voices late, and some have none. */
function useHasVoices(): boolean {
  const [hasVoices, setHasVoices] = useState(voicesThere)
  useEffect(() => {
    const synthesis = globalThis.speechSynthesis
    if (!synthesis?.addEventListener) return
    const look = () => setHasVoices(voicesThere())
    look()
    synthesis.addEventListener('voiceschanged', look)
    return () => synthesis.removeEventListener('voiceschanged', look)
  }, [])
  return hasVoices
}

const voicesThere = () => (globalThis.speechSynthesis?.getVoices().length ?? 0) > 0

function wasOn(): boolean {
  try {
    return localStorage.getItem(key) === 'on'
  } catch {
    return false
  }
}

function keep(isOn: boolean): void {
  try {
    if (isOn) localStorage.setItem(key, 'on')
    else localStorage.removeItem(key)
  } catch {
    // forgotten with the page
  }
}
