/** Back to how Amicus came: asked twice, because it takes whole lists of sites with it. */
import { useEffect, useRef, useState } from 'preact/hooks';
import { say } from '../messages/say.ts';

export function Reset({ onReset }: { onReset(): void }) {
  const [asking, setAsking] = useState<boolean>();
  const first = useRef<HTMLButtonElement>(null);
  // keep the focus where the question is, and bring it back after; not on the first drawing
  useEffect(() => {
    if (asking !== undefined) first.current?.focus();
  }, [asking]);
  return (
    <div class="reset">
      <h3>{say('options.reset')}</h3>
      {asking ? (
        <fieldset class="confirm">
          <legend>{say('options.reset.sure')}</legend>
          <button
            ref={first}
            type="button"
            class="button"
            key="keep"
            onClick={() => setAsking(false)}
          >
            {say('options.reset.keep')}
          </button>
          <button
            type="button"
            class="button primary"
            onClick={() => {
              setAsking(false);
              onReset();
            }}
          >
            {say('options.reset.do')}
          </button>
        </fieldset>
      ) : (
        <button ref={first} type="button" class="button" key="ask" onClick={() => setAsking(true)}>
          {say('options.reset.ask')}
        </button>
      )}
    </div>
  );
}
