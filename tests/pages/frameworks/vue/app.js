import { createSSRApp, reactive } from 'vue';
import { first, marksIn } from '../first.js';

/** The app and its state; the same on the server and in the browser. */
export function make() {
  const state = reactive({ ...first, note: '', count: 0 });
  const app = createSSRApp({
    setup: () => ({ state, marksIn }),
    template: `<main>
      <p id="named" :data-marks="marksIn(state.name)">Named by a state: {{ state.name }}.</p>
      <p data-marks="QuaDream"><b>Qua</b>Dream never changes.</p>
      <ul><li v-for="row in state.rows" :key="row" :data-marks="marksIn(row)">A row on <i>{{ row }}</i>.</li></ul>
      <p v-if="state.count % 2 === 0" data-marks="RCS Lab">Only for even counts: RCS Lab.</p>
      <p v-else data-marks="NSO Group">Only for odd ones: NSO Group.</p>
      <button id="count" data-no-marks @click="state.count++">{{ state.count }} clicks</button>
      <Teleport v-if="state.note" to="#layer"><p :data-marks="marksIn(state.note)">Teleported: {{ state.note }}.</p></Teleport>
    </main>`,
  });
  return { app, state };
}
