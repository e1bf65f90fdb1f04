export { default as AdministratorStep } from './AdministratorStep.svelte';
export { default as DepartmentsStep } from './DepartmentsStep.svelte';
export { default as NoCode } from './NoCode.svelte';
export { default as OfficeStep } from './OfficeStep.svelte';
export { default as SetUpFrame } from './SetUpFrame.svelte';
export { default as SetUpProblem } from './SetUpProblem.svelte';
export { SetUpForm } from './set-up-form.svelte';
