import { describe, expect, it } from 'vitest';
import { MANAGED_SCHEMA } from './managed-schema.ts';
import { DEFAULTS, FIELDS, readSettings } from './settings.ts';

const policies = Object.entries(MANAGED_SCHEMA.properties);

describe('the schema for administrators', () => {
  it('has every setting and nothing else', () => {
    expect(policies.map(([name]) => name).sort()).toEqual([...FIELDS].sort());
  });

  it.each(policies)('takes for %s what the settings take', (name, policy) => {
    const values =
      policy.type === 'boolean'
        ? [true, false]
        : policy.type === 'string'
          ? policy.enum
          : [policy.items.enum ?? [name === 'muted' ? 'pegasus' : '*.a.example'], []];
    for (const value of values) expect(readSettings({ [name]: value }).repairs).toEqual([]);
  });

  it('lists every choice there is: what it does not list is refused', () => {
    for (const [name, policy] of policies) {
      if (policy.type !== 'string') continue;
      expect(policy.enum).toContain(DEFAULTS[name as keyof typeof DEFAULTS]);
      expect(readSettings({ [name]: 'something else' }).repairs).toHaveLength(1);
    }
  });
});
