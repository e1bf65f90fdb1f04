export { HOLD_WORDS, holdable, KIND_WORDS, kindOf, KINDS, type Kind } from './kinds';
export { default as Older } from './Older.svelte';
export { OlderRows } from './older-rows.svelte';
