import { addRoom, saveTemplate } from '../../../src/lib/domain/meetings';
import type {
	Feature,
	Layout,
	Need,
	Owner,
	RoomLayout,
	SetUpGroup,
	TemplateLine
} from '../../../src/lib/domain/meetings';
import { derivedId } from '../../../src/lib/domain/core/ids';
import type { Calendar } from './calendar';
import { placeId } from './ledger';
import { entry, type SeedMutation } from './seed-file';

/** Who keeps the rooms. */
export const MEETINGS = 'meetings';

interface DemoMeetingRoom {
	readonly name: string;
	readonly seats: number;
	readonly features: readonly Feature[];
	/** Minutes of set-up and clearing up in the first layout. */
	readonly takes: readonly [number, number];
	readonly layouts: readonly Layout[];
	readonly place?: string;
	readonly needsApproval?: true;
}

/** The eight rooms, in the order in which they are shown. */
export const MEETING_ROOMS: readonly DemoMeetingRoom[] = [
	{
		name: '第一会议室',
		place: '第一会议室',
		seats: 24,
		features: ['projector', 'remote', 'microphone', 'sound', 'whiteboard'],
		takes: [30, 15],
		layouts: ['hollowSquare', 'classroom', 'uShape', 'theatre']
	},
	{
		name: '第二会议室',
		place: '第二会议室',
		seats: 12,
		features: ['projector', 'whiteboard'],
		takes: [30, 10],
		layouts: ['hollowSquare', 'classroom', 'uShape']
	},
	{
		name: '第三会议室',
		place: '第三会议室',
		seats: 8,
		features: ['screen'],
		takes: [15, 10],
		layouts: ['hollowSquare', 'uShape']
	},
	{ name: '洽谈室', seats: 4, features: [], takes: [0, 0], layouts: ['roundTables'] },
	{
		name: '视频会议室',
		seats: 10,
		features: ['screen', 'remote', 'recording'],
		takes: [15, 10],
		layouts: ['hollowSquare', 'uShape']
	},
	{
		name: '贵宾室',
		seats: 16,
		features: ['camera'],
		takes: [30, 15],
		layouts: ['uShape', 'roundTables'],
		needsApproval: true
	},
	{
		name: '培训教室',
		seats: 40,
		features: ['projector', 'sound', 'microphone', 'whiteboard'],
		takes: [30, 15],
		layouts: ['classroom', 'theatre', 'roundTables']
	},
	{
		name: '多功能厅',
		place: '多功能厅',
		seats: 120,
		features: ['projector', 'sound', 'microphone', 'camera', 'recording'],
		takes: [60, 30],
		layouts: ['theatre', 'classroom', 'roundTables']
	}
];

const ids = new Map(MEETING_ROOMS.map(({ name }, n) => [name, derivedId(`demo-meeting-room-${n + 1}`, 0)]));
/** Id of a meeting room, by its name. */
export const meetingRoomId = (name: string): string => {
	const id = ids.get(name);
	if (id === undefined) throw new Error(`no meeting room ${name}`);
	return id;
};

/** Other layouts take a third of the seats away and a quarter of an hour more. */
export const layoutsOf = ({ seats, takes: [setUpMinutes, clearUpMinutes], layouts }: DemoMeetingRoom): RoomLayout[] =>
	layouts.map((layout, n) =>
		n === 0
			? { layout, seats, setUpMinutes, clearUpMinutes }
			: { layout, seats: Math.round((seats * 2) / 3), setUpMinutes: setUpMinutes + 15, clearUpMinutes }
	);

export const meetingRoomEntries = (calendar: Calendar): SeedMutation[] =>
	MEETING_ROOMS.map((room, order) =>
		entry(`meeting-room-${order + 1}`, calendar.at({ days: 190, time: '09:30' }), MEETINGS, addRoom, {
			name: room.name,
			seats: room.seats,
			layouts: layoutsOf(room),
			features: [...room.features],
			needsApproval: room.needsApproval ?? false,
			order,
			...(room.place && { place: placeId(room.place) })
		})
	);

type Line = readonly [
	group: SetUpGroup,
	text: string,
	owner: Owner,
	before: number | string,
	about?: string | undefined,
	need?: Need
];

const line = ([group, text, owner, before, about, need]: Line): TemplateLine => ({
	group,
	text,
	owner,
	minutesBefore: typeof before === 'number' ? before : 0,
	needsPhoto: /桌椅|席卡|会标/.test(text),
	required: true,
	...(typeof before === 'string' && { dayBefore: before }),
	...(about && { about }),
	...(need && { need })
});

const REVIEW: readonly Line[] = [
	['room', '桌椅摆成回字形，{n} 座', 'meetings', '17:00'],
	['room', '空调 24 度，窗帘放下', 'meetings', 60, '柜式空调'],
	['av', '投影接通，画面居中', 'equipment', 60, '投影'],
	['av', '话筒试音 4 支，备电池', 'equipment', 30, '无线话筒', 'microphone'],
	['av', '远程会议接入测试', 'equipment', 30, '视频会议终端', 'remote'],
	['seating', '席卡 {n} 张按座次摆好', 'meetings', 40, undefined, 'nameCards'],
	['seating', '主席台 5 位核对', 'meetings', 30],
	['seating', '签到表放在门口', 'reception', 20],
	['papers', '汇报材料 {n} 份', 'meetings', 40],
	['papers', '评审意见表、笔各 {n}', 'meetings', 40],
	['papers', '桌签架、话筒套', 'meetings', 30],
	['service', '茶水 {n} 杯', 'meetings', 20],
	['service', '饮水机加热', 'meetings', 60],
	['signs', '门口指引牌', 'reception', 30]
];
const TRAINING: readonly Line[] = [
	['room', '桌椅按剧院式摆好', 'meetings', '17:00'],
	['room', '安全出口通畅', 'meetings', 60],
	['room', '空调、照明、窗帘', 'meetings', 60, '柜式空调'],
	['signs', '会标挂好，文字校对一遍', 'meetings', 60],
	['signs', '门厅指引牌', 'reception', 60],
	['av', '音响、话筒试音', 'equipment', 40, '无线话筒'],
	['av', '投影、翻页笔', 'equipment', 40, '投影'],
	['av', '录音试录一段', 'equipment', 30],
	['papers', '签到表、讲义 {n} 份', 'meetings', 40],
	['service', '茶水、纸巾', 'meetings', 30],
	['cover', '急救箱、值班电话', 'meetings', 60]
];
const SMALL: readonly Line[] = [
	['room', '桌面清洁，椅子归位', 'meetings', 30],
	['av', '屏幕接通', 'equipment', 20],
	['service', '茶水 {n} 杯', 'meetings', 15],
	['papers', '笔、纸', 'meetings', 15]
];

interface DemoTemplate {
	readonly name: string;
	readonly room?: string;
	readonly layout?: Layout;
	readonly least?: number;
	readonly lines: readonly Line[];
}

const TEMPLATES: readonly DemoTemplate[] = [
	{ name: '评审会', room: '第一会议室', layout: 'hollowSquare', least: 20, lines: REVIEW },
	{ name: '培训', layout: 'theatre', lines: TRAINING },
	{
		name: '视频会',
		room: '视频会议室',
		lines: [...SMALL, ['av', '远程会议接入测试', 'equipment', 30], ['av', '录音试录', 'equipment', 20]]
	},
	{
		name: '接待',
		room: '贵宾室',
		lines: [
			...SMALL,
			['service', '鲜花、毛巾', 'reception', 60],
			['seating', '席卡 {n} 张', 'meetings', 40],
			['signs', '门口迎宾牌', 'reception', 30]
		]
	},
	{ name: '一般会议', least: 5, lines: SMALL }
];

export const templateEntries = (calendar: Calendar): SeedMutation[] =>
	TEMPLATES.map(({ name, room, layout, least, lines }, n) =>
		entry(`template-${n + 1}`, calendar.at({ days: 120, time: '10:00' }), MEETINGS, saveTemplate, {
			name,
			...(room && { room: meetingRoomId(room) }),
			...(layout && { layout }),
			...(least && { leastHeadCount: least }),
			lines: lines.map(line)
		})
	);
