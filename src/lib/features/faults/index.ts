export { faultStatusTone, faultStatusWord } from './fault-state';
export { default as FaultCard } from './FaultCard.svelte';
export { default as FaultSheet } from './FaultSheet.svelte';
export { default as ReportForm } from './ReportForm.svelte';
export { default as ReportSheet } from './ReportSheet.svelte';
export { symptomChoices, symptomWord } from './symptom-look';
export { default as LabelPage } from './label/LabelPage.svelte';
