/**
 * The house's import rules, as docs/architecture.md draws them.
 * @type {import('dependency-cruiser').IConfiguration}
 */
const TESTS = '\\.test\\.tsx?$|(^|/)fixtures?\\.ts$|^components/testing/';

/** A room may import itself, what is listed, and packages; nothing else of ours. */
const room = (name, allowed) => ({
  name: `${name}-imports`,
  comment: `${name}/ may import: ${[name, ...allowed].join(', ')}`,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: TESTS },
  to: {
    path: '^(core|page|components|data|entrypoints|scripts|tests)/',
    pathNot: `^(${[name, ...allowed].join('|')})/`,
  },
});

/** Packages that a room must not use. */
const without = (name, packages, why) => ({
  name: `${name}-without-packages`,
  comment: why,
  severity: 'error',
  from: { path: `^${name}/`, pathNot: TESTS },
  to: { path: `(^|node_modules/)(${packages})` },
});

module.exports = {
  forbidden: [
    room('data', []),
    room('core', ['data']),
    room('page', ['core', 'data']),
    room('components', ['core', 'data']),
    room('entrypoints', ['core', 'page', 'components', 'data']),
    {
      name: 'only-terms-and-types-of-data',
      comment:
        'outside data/ only its terms, types and compiled forms are used, so that no schema or compiler is shipped',
      severity: 'error',
      from: { path: '^(core|page|components|entrypoints)/', pathNot: TESTS },
      to: {
        path: '^data/',
        pathNot: '^data/(terms|characters|stems|compiled)\\.ts$',
        dependencyTypesNot: ['type-only'],
      },
    },
    without(
      'core',
      'preact|webextension-polyfill|wxt',
      'core/ knows no DOM, browser or view library',
    ),
    without(
      'page',
      'preact|webextension-polyfill|wxt',
      'page/ draws nothing and uses the native API',
    ),
    without('components', 'webextension-polyfill|wxt', 'components/ are presentational'),
    {
      name: 'no-cycles',
      severity: 'error',
      from: {},
      to: { circular: true, viaOnly: { dependencyTypesNot: ['type-only'] } },
    },
    {
      name: 'no-orphans',
      comment: 'a file that nothing uses and that uses nothing',
      severity: 'error',
      from: { orphan: true, pathNot: `${TESTS}|\\.d\\.ts$|\\.css$|\\.html$|^tests/pages/` },
      to: {},
    },
    {
      name: 'tests-stay-tests',
      severity: 'error',
      from: { path: '^(core|page|components|data|entrypoints)/', pathNot: TESTS },
      to: { path: TESTS },
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    exclude: { path: '^(\\.output|\\.wxt|\\.scratch|tests/pages)/' },
    tsPreCompilationDeps: true,
    // TypeScript 7 has no compiler API yet that dependency-cruiser could use
    parser: 'swc',
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: {
      exportsFields: ['exports'],
      conditionNames: ['import', 'types', 'default'],
    },
  },
};
