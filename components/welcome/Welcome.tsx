/** The first run: what a mark and a card are, the one permission, and what is not done. */
import type { CompiledRecord } from '../../data/compiled.ts';
import { EnglishNote } from '../messages/English.tsx';
import { say } from '../messages/say.ts';
import { Sample } from './Sample.tsx';

export interface WelcomeProps {
  /** Whether web pages may be read; `refused`: the reader has been asked here and said no. */
  permission: 'granted' | 'missing' | 'refused';
  recordOf(id: string): CompiledRecord | undefined;
  optionsHref: string;
  casebookHref: string;
  /** Has to ask within the click. */
  onGrant(): void;
}

export function Welcome({
  permission,
  recordOf,
  optionsHref,
  casebookHref,
  onGrant,
}: WelcomeProps) {
  return (
    <>
      <header>
        <img src="/icon/48.png" alt="" width="40" height="40" />
        <h1>{say('welcome.title')}</h1>
        <p class="lead">{say('welcome.lead')}</p>
      </header>
      <main>
        {permission !== 'granted' && <Missing permission={permission} onGrant={onGrant} />}
        <section aria-labelledby="mark">
          <h2 id="mark">{say('welcome.mark')}</h2>
          <p>{say('welcome.mark.note')}</p>
          <Sample recordOf={recordOf} />
          <p class="note">{say('welcome.kinds')}</p>
          <p class="note">
            {say('welcome.card.note')}
            <EnglishNote />
          </p>
        </section>
        {permission === 'granted' && (
          <section aria-labelledby="ready">
            <h2 id="ready">{say('welcome.ready')}</h2>
            <p>{say('welcome.ready.note')}</p>
          </section>
        )}
        <section aria-labelledby="nothing">
          <h2 id="nothing">{say('welcome.nothing')}</h2>
          <p>{say('welcome.nothing.note')}</p>
        </section>
      </main>
      <footer>
        <a href={optionsHref}>{say('welcome.options')}</a>
        <a href={casebookHref}>{say('welcome.casebook')}</a>
      </footer>
    </>
  );
}

function Missing({ permission, onGrant }: Pick<WelcomeProps, 'permission' | 'onGrant'>) {
  return (
    <section class="missing" aria-labelledby="permission">
      <h2 id="permission">{say('welcome.permission')}</h2>
      <p>{say('welcome.permission.why')}</p>
      <button type="button" class="button primary" onClick={onGrant}>
        {say('popup.grant')}
      </button>
      <p role="status">{permission === 'refused' && say('welcome.permission.refused')}</p>
    </section>
  );
}
