import Armchair from '@lucide/svelte/icons/armchair';
import Clock from '@lucide/svelte/icons/clock';
import Droplet from '@lucide/svelte/icons/droplet';
import Ellipsis from '@lucide/svelte/icons/ellipsis';
import FileText from '@lucide/svelte/icons/file-text';
import GlassWater from '@lucide/svelte/icons/glass-water';
import Monitor from '@lucide/svelte/icons/monitor';
import Package from '@lucide/svelte/icons/package';
import Plug from '@lucide/svelte/icons/plug';
import Power from '@lucide/svelte/icons/power';
import Printer from '@lucide/svelte/icons/printer';
import Search from '@lucide/svelte/icons/search';
import Snowflake from '@lucide/svelte/icons/snowflake';
import TextAlignStart from '@lucide/svelte/icons/text-align-start';
import Thermometer from '@lucide/svelte/icons/thermometer';
import Volume2 from '@lucide/svelte/icons/volume-2';
import VolumeX from '@lucide/svelte/icons/volume-x';
import WifiOff from '@lucide/svelte/icons/wifi-off';
import Wind from '@lucide/svelte/icons/wind';
import Wrench from '@lucide/svelte/icons/wrench';
import { symptomsFor, type Symptom } from '$lib/domain/faults';
import { m } from '$lib/paraglide/messages';
import type { Choice, IconSource } from '$lib/ui';

const LOOKS: Record<Symptom, readonly [IconSource, () => string]> = {
	noPower: [Power, m.fault_symptom_no_power],
	blurredPicture: [TextAlignStart, m.fault_symptom_blurred_picture],
	noConnection: [Plug, m.fault_symptom_no_connection],
	remoteMissing: [Search, m.fault_symptom_remote_missing],
	oddNoise: [Volume2, m.fault_symptom_odd_noise],
	leaking: [Droplet, m.fault_symptom_leaking],
	noHotWater: [Thermometer, m.fault_symptom_no_hot_water],
	noWater: [GlassWater, m.fault_symptom_no_water],
	paperJam: [Printer, m.fault_symptom_paper_jam],
	poorPrint: [FileText, m.fault_symptom_poor_print],
	noToner: [Package, m.fault_symptom_no_toner],
	offlineDevice: [WifiOff, m.fault_symptom_offline_device],
	slow: [Clock, m.fault_symptom_slow],
	screenBroken: [Monitor, m.fault_symptom_screen_broken],
	noSound: [VolumeX, m.fault_symptom_no_sound],
	noCooling: [Snowflake, m.fault_symptom_no_cooling],
	badSmell: [Wind, m.fault_symptom_bad_smell],
	damaged: [Wrench, m.fault_symptom_damaged],
	unstable: [Armchair, m.fault_symptom_unstable],
	other: [Ellipsis, m.fault_symptom_other]
};

export const symptomWord = (symptom: Symptom): string => LOOKS[symptom][1]();

/** The tiles to offer for a thing, the likely ones first. */
export const symptomChoices = (category: string | undefined, name: string | undefined): Choice<Symptom>[] =>
	symptomsFor(category, name).map((symptom) => {
		const [icon, word] = LOOKS[symptom];
		return { value: symptom, icon, label: word() };
	});
