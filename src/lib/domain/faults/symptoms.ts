/** What may be wrong, in the words of one who is no technician. */
export const SYMPTOMS = [
	'noPower',
	'blurredPicture',
	'noConnection',
	'remoteMissing',
	'oddNoise',
	'leaking',
	'noHotWater',
	'noWater',
	'paperJam',
	'poorPrint',
	'noToner',
	'offlineDevice',
	'slow',
	'screenBroken',
	'noSound',
	'noCooling',
	'badSmell',
	'damaged',
	'unstable',
	'other'
] as const;
export type Symptom = (typeof SYMPTOMS)[number];

const DEFAULT: readonly Symptom[] = ['noPower', 'damaged', 'oddNoise', 'badSmell', 'noConnection', 'other'];

/** First match wins: 打印机 before 机. */
const BY_WORD: readonly (readonly [RegExp, readonly Symptom[]])[] = [
	[/投影|projector/i, ['noPower', 'blurredPicture', 'noConnection', 'remoteMissing', 'oddNoise', 'other']],
	[/饮水|开水|净水|water/i, ['leaking', 'noPower', 'noHotWater', 'oddNoise', 'noWater', 'other']],
	[
		/打印|复印|一体机|扫描|碎纸|print|copier|scanner|shredder/i,
		['paperJam', 'poorPrint', 'noToner', 'noConnection', 'noPower', 'other']
	],
	[/空调|air.?con/i, ['noCooling', 'leaking', 'oddNoise', 'remoteMissing', 'noPower', 'other']],
	[
		/话筒|音箱|音响|功放|录音|调音|microphone|speaker/i,
		['noSound', 'oddNoise', 'noPower', 'noConnection', 'damaged', 'other']
	],
	[
		/大屏|显示|电视|display|monitor|tv/i,
		['noPower', 'screenBroken', 'noConnection', 'noSound', 'remoteMissing', 'other']
	],
	[/交换机|路由|无线接入|网络|switch|router/i, ['offlineDevice', 'noPower', 'slow', 'oddNoise', 'damaged', 'other']],
	[
		/计算机|电脑|笔记本|台式|服务器|laptop|notebook|desktop|macbook/i,
		['noPower', 'slow', 'screenBroken', 'offlineDevice', 'oddNoise', 'other']
	],
	[/椅|桌|柜|沙发|chair|desk|cabinet|table|sofa/i, ['damaged', 'unstable', 'oddNoise', 'other']]
];

/** The few symptoms to offer for a thing, the likely first, by its category, else by its name. */
export function symptomsFor(...words: readonly (string | undefined)[]): readonly Symptom[] {
	for (const word of words) {
		const match = word && BY_WORD.find(([pattern]) => pattern.test(word));
		if (match) return match[1];
	}
	return DEFAULT;
}
