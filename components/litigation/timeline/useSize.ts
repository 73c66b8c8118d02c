/** How much room a picture has, and how large its type is: known before it is first painted. */
import { useLayoutEffect, useRef, useState } from 'preact/hooks';

/** As long as nothing can be measured: the popup's own. */
const USUAL = { width: 348, em: 12 };

export function useSize<E extends Element>() {
  const ref = useRef<E>(null);
  const [size, setSize] = useState(USUAL);
  useLayoutEffect(() => {
    const element = ref.current;
    if (element === null) return;
    const measure = () => {
      const width = element.getBoundingClientRect().width || USUAL.width;
      const em = Number.parseFloat(getComputedStyle(element).fontSize) || USUAL.em;
      setSize((old) => (old.width === width && old.em === em ? old : { width, em }));
    };
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { ref, ...size };
}
