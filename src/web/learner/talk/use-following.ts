import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'

const nearEnough = 120 // pixels from the end, where the footer stands

/**
 * Keeps the end of a growing text in sight while its reader is there; whoever has scrolled up is left in peace.
 * @param startsAtEnd where the reader is at first
 */
export function useFollowing(startsAtEnd: boolean) {
  const isAtEnd = useRef(startsAtEnd)
  const [isAway, setIsAway] = useState(false)

  useEffect(() => {
    const look = () => {
      const { scrollHeight, clientHeight } = document.documentElement
      isAtEnd.current = scrollHeight - clientHeight - scrollY < nearEnough
      setIsAway(!isAtEnd.current)
    }
    addEventListener('scroll', look, { passive: true })
    return () => removeEventListener('scroll', look)
  }, [])

  const toEnd = useCallback(() => {
    isAtEnd.current = true
    scrollTo({ top: document.documentElement.scrollHeight, behavior: 'instant' })
  }, [])

  // Whatever has been drawn may have grown.
  useLayoutEffect(() => {
    if (isAtEnd.current) toEnd()
  })

  return { isAway, toEnd }
}
