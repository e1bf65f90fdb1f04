export { default as FaultSection } from './FaultSection.svelte';
export { default as FirstCopy } from './FirstCopy.svelte';
export { default as FirstSteps } from './FirstSteps.svelte';
export { default as NextThing } from './NextThing.svelte';
export { default as Questions } from './Questions.svelte';
export { isMended, nothingEntered, myRepairs, myReports, openQuestions, reportsToTakeOn } from './today.svelte';
