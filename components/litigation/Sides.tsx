/** Who stands where: each side with its lawyers and its friends of the court, and the courts. */
import type { Sides as AllSides, Friends, Side } from '../../core/litigation/sides.ts';
import type { Party } from '../../data/schema.ts';
import { Words } from '../messages/English.tsx';
import { say } from '../messages/say.ts';

interface Props {
  sides: AllSides;
  /** Where the full record of an entity is. */
  hrefOf(id: string): string;
}

export function Sides({ sides, hrefOf }: Props) {
  const { courts, judges, friends, others } = sides;
  return (
    <div class="sides">
      <SideView side={sides.plaintiff} is="plaintiff" hrefOf={hrefOf} />
      <SideView side={sides.defendant} is="defendant" hrefOf={hrefOf} />
      {courts.length + judges.length > 0 && (
        <section class="side">
          <h4>{say('case.side.court')}</h4>
          <Names parties={courts} hrefOf={hrefOf} />
          <Group label={say('case.side.judges')} parties={judges} hrefOf={hrefOf} />
        </section>
      )}
      {friends.length + others.length > 0 && (
        <section class="side">
          <h4>{say('case.side.neither')}</h4>
          <FriendGroups friends={friends} hrefOf={hrefOf} />
          <Group label={say('case.role.other')} parties={others} hrefOf={hrefOf} />
        </section>
      )}
    </div>
  );
}

interface SideProps {
  side: Side;
  is: 'plaintiff' | 'defendant';
  hrefOf: Props['hrefOf'];
}

function SideView({ side, is, hrefOf }: SideProps) {
  if (side.parties.length === 0) return null;
  return (
    <section class="side" data-side={is}>
      <h4>{say(`case.side.${is}`)}</h4>
      <Names parties={side.parties} hrefOf={hrefOf} />
      <FriendGroups friends={side.friends} hrefOf={hrefOf} />
      <Group label={say('case.side.counsel')} parties={side.counsel} hrefOf={hrefOf} />
    </section>
  );
}

function FriendGroups({
  friends,
  hrefOf,
}: {
  friends: readonly Friends[];
  hrefOf: Props['hrefOf'];
}) {
  return (
    <>
      {friends.map(({ year, parties }) => (
        <Group
          key={year}
          label={
            year === undefined ? say('case.side.friends') : say('case.side.friends-of', { year })
          }
          parties={parties}
          hrefOf={hrefOf}
        />
      ))}
    </>
  );
}

interface GroupProps {
  label: string;
  parties: readonly Party[];
  hrefOf: Props['hrefOf'];
}

function Group({ label, parties, hrefOf }: GroupProps) {
  if (parties.length === 0) return null;
  return (
    <div class="side-group">
      <h5>{label}</h5>
      <Names parties={parties} hrefOf={hrefOf} />
    </div>
  );
}

function Names({ parties, hrefOf }: Omit<GroupProps, 'label'>) {
  return (
    <ul class="side-names">
      {parties.map(({ id, name, note }) => (
        <li key={name} title={note} lang="en">
          <Words>
            {id === undefined ? (
              name
            ) : (
              <a href={hrefOf(id)} target="_blank" rel="noopener">
                {name}
              </a>
            )}
          </Words>
        </li>
      ))}
    </ul>
  );
}
