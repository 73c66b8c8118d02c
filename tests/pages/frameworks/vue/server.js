import { renderToString } from 'vue/server-renderer';
import { make } from './app.js';

export const render = () => renderToString(make().app);
