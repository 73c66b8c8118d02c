/** A button that asks for a file of text and reads it; nothing of it leaves the page. */
import type { ComponentChildren } from 'preact';
import { useId, useRef } from 'preact/hooks';

interface Props {
  accept: string;
  children: ComponentChildren;
  onText(text: string): void;
}

export function FileButton({ accept, children, onText }: Props) {
  const id = useId();
  const input = useRef<HTMLInputElement>(null);
  const read = async ({ currentTarget }: { currentTarget: HTMLInputElement }) => {
    const text = await currentTarget.files?.[0]?.text();
    // the same file can be chosen again after it was mended
    currentTarget.value = '';
    if (text !== undefined) onText(text);
  };
  return (
    <>
      <button id={id} type="button" class="button" onClick={() => input.current?.click()}>
        {children}
      </button>
      <input
        ref={input}
        type="file"
        hidden
        aria-labelledby={id}
        accept={accept}
        onChange={(event) => void read(event)}
      />
    </>
  );
}
