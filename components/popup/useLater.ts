/** For what need not stand there in the first instant: below what a popup shows without scrolling. */
import { useEffect, useState } from 'preact/hooks';

/** False in the first drawing, true as soon as that has been painted. */
export function useLater(): boolean {
  const [later, setLater] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setLater(true), 0);
    return () => clearTimeout(timer);
  }, []);
  return later;
}
