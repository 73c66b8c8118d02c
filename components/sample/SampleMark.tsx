/** A name as it is marked on a page, where there is no page. */
import type { ComponentChildren } from 'preact';
import type { Look } from '../../core/settings/settings.ts';
import type { Kind } from '../../data/terms.ts';
import { LINES } from '../text/lines.ts';

interface Props {
  kind: Kind;
  look: Look;
  children: ComponentChildren;
}

export function SampleMark({ kind, look, children }: Props) {
  return (
    <span class="sample-mark" data-line={LINES[kind]} data-look={look}>
      {children}
    </span>
  );
}
