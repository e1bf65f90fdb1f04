import type { Part } from '../core';
import {
	answerCall,
	callReception,
	changeKiosk,
	kioskCalls,
	kioskPins,
	kiosks,
	pairKiosk,
	setKioskPin,
	unpairKiosk
} from './index';

/** In the registry: the tablets at the reception. */
export const kiosksPart: Part = {
	entities: [kiosks, kioskPins, kioskCalls],
	mutators: [pairKiosk, changeKiosk, setKioskPin, unpairKiosk, callReception, answerCall]
};
