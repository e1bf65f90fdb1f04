export { changeOffice } from './change';
export { OFFICE, offices, type Office } from './office';
export { isOnlyLocal, publicAddressOf } from './public-address';
export { setUpOffice } from './set-up';
