declare module 'virtual:amicus/lexicon' {
  const lexicon: import('./compiled.ts').Lexicon;
  export default lexicon;
}

declare module 'virtual:amicus/sieves' {
  const sieves: import('./compiled.ts').Sieves;
  export default sieves;
}

declare module 'virtual:amicus/casebook' {
  /** Parses the dataset when first called. */
  const casebook: () => import('./compiled.ts').Casebook;
  export default casebook;
}

declare module 'virtual:amicus/docket' {
  const docket: import('./compiled.ts').Docket;
  export default docket;
}
