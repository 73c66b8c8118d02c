/** Frameworks say what went wrong, hydration above all, on the console: here it becomes an error of the page. */
for (const name of ['error', 'warn']) {
  console[name] = (...words) => {
    setTimeout(() => {
      throw new Error(`console.${name}: ${words.join(' ')}`);
    });
  };
}
