export { default as KioskScreen } from './KioskScreen.svelte';
export { hashOfPin, PIN_DIGITS } from './pin';
