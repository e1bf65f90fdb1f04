export { answerCall, callReception, kioskCalls, type KioskCall } from './call';
export { kioskPins, kiosks, type Kiosk, type KioskPin } from './kiosk';
export { changeKiosk, pairKiosk, setKioskPin, unpairKiosk } from './manage';
export { badgeNumber, MOST_BADGES, numbersOf, poolOf, type Pool } from './pool';
