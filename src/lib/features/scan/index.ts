export { camera } from './camera.svelte';
export { default as ScanStrip } from './ScanStrip.svelte';
export { default as ScanView } from './ScanView.svelte';
export type { CodeFormat } from './formats';
export type { OnScan, Scan, ScanSource, Tally, Verdict } from './scan';
export { completeCode, type CodePattern } from './typed-code';
