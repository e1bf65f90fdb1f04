export { findSupply, linkSupplyCode, supplyCodeOf, supplyCodes, unlinkSupplyCode, type SupplyCode } from './code';
export { inCatalogue } from './enter';
export { supplyChanges, type SupplyChange } from './history';
export { importSupplies, undoSuppliesImport } from './import';
export { NOWHERE, SUPPLY_CLASSES, supplyItems, type SupplyClass, type SupplyItem } from './item';
export { addSupplier, changeSupplier, suppliers, type Supplier } from './supplier';
export { addSupply, changeSupply, stopSupply } from './write';
