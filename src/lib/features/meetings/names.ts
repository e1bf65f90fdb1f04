import type { BookingStatus, Layout, Need, Owner, SetUpGroup } from '$lib/domain/meetings';
import { m } from '$lib/paraglide/messages';

const STATUS: Record<BookingStatus, () => string> = {
	requested: m.booking_status_requested,
	confirmed: m.booking_status_confirmed,
	inUse: m.booking_status_inUse,
	ended: m.booking_status_ended,
	cancelled: m.booking_status_cancelled,
	released: m.booking_status_released
};
/** What became of a booking, inside a sentence. */
export const bookingStatusWord = (status: BookingStatus): string => STATUS[status]();

const LAYOUT: Record<Layout, () => string> = {
	classroom: m.layout_classroom,
	hollowSquare: m.layout_hollowSquare,
	uShape: m.layout_uShape,
	theatre: m.layout_theatre,
	roundTables: m.layout_roundTables
};
export const layoutWord = (layout: Layout): string => LAYOUT[layout]();

const NEED: Record<Need, () => string> = {
	projector: m.need_projector,
	screen: m.need_screen,
	remote: m.need_remote,
	sound: m.need_sound,
	microphone: m.need_microphone,
	whiteboard: m.need_whiteboard,
	recording: m.need_recording,
	camera: m.need_camera,
	tea: m.need_tea,
	nameCards: m.need_nameCards,
	banner: m.need_banner
};
export const needWord = (need: Need): string => NEED[need]();

const GROUP: Record<SetUpGroup, () => string> = {
	room: m.set_up_group_room,
	signs: m.set_up_group_signs,
	seating: m.set_up_group_seating,
	av: m.set_up_group_av,
	papers: m.set_up_group_papers,
	service: m.set_up_group_service,
	cover: m.set_up_group_cover
};
export const groupWord = (group: SetUpGroup): string => GROUP[group]();

const OWNER: Record<Owner, () => string> = {
	meetings: m.set_up_owner_meetings,
	equipment: m.set_up_owner_equipment,
	reception: m.set_up_owner_reception
};
export const ownerWord = (owner: Owner): string => OWNER[owner]();
