export { downloadBlob } from './download-blob';
export type { Cell, Register, RegisterColumn } from './register';
export { default as RegisterPage } from './RegisterPage.svelte';
export { default as RegisterSheet } from './RegisterSheet.svelte';
export { downloadXlsx, xlsxOf } from './xlsx';
