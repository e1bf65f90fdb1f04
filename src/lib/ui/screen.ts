import { MediaQuery } from 'svelte/reactivity';

/** From 720 px: rail at the left, list and detail side by side. Read `.current` in markup or a $derived. */
export const tablet = new MediaQuery('min-width: 720px');
/** From 1100 px: the rail with groups, tables, keyboard. */
export const desk = new MediaQuery('min-width: 1100px');
