/** Back to how Amicus came: asked twice, because lists of sites cannot be brought back. */
import { useEffect, useRef, useState } from 'preact/hooks';

export function Reset({ onReset }: { onReset(): void }) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // keep the focus where the question is, and bring it back after; not on the first drawing
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  return (
    <section aria-labelledby="reset">
      <h2 id="reset">Start over</h2>
      {asking ? (
        <fieldset class="confirm">
          <legend>
            Set every option back to how Amicus came? Both lists of sites will be emptied.
          </legend>
          <button
            ref={first}
            type="button"
            class="button"
            key="keep"
            onClick={() => setAsking(false)}
          >
            Keep my settings
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            Reset everything
          </button>
        </fieldset>
      ) : (
        <button ref={first} type="button" class="button" key="ask" onClick={() => setAsking(true)}>
          Reset all settings …
        </button>
      )}
    </section>
  );
}
