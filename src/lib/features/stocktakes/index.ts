export { default as CountPage } from './CountPage.svelte';
export { default as PlanPage } from './PlanPage.svelte';
export { default as StocktakePage } from './StocktakePage.svelte';
export { default as StocktakesPage } from './StocktakesPage.svelte';
