/** What became of the last change, with a way back. It stays until the next: nobody has to hurry. */
import { say } from '../messages/say.ts';

export interface StatusProps {
  /** Nothing to say: an empty text. */
  said: string;
  onUndo: (() => void) | undefined;
  onDismiss(): void;
}

export function Status({ said, onUndo, onDismiss }: StatusProps) {
  return (
    <div class="status" data-empty={said === ''}>
      <output>{said}</output>
      {said !== '' && onUndo && (
        <button
          type="button"
          class="status-undo"
          aria-keyshortcuts="Control+Z Meta+Z"
          onClick={onUndo}
        >
          {say('options.undo')}
        </button>
      )}
      {said !== '' && (
        <button
          type="button"
          class="status-close"
          aria-label={say('options.dismiss')}
          onClick={onDismiss}
        >
          <svg viewBox="0 0 12 12" aria-hidden="true">
            <path d="M2 2l8 8M10 2l-8 8" />
          </svg>
        </button>
      )}
    </div>
  );
}
