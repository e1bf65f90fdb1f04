import { DEMO_CODE } from '../demo/visits';
import { demoPassword } from './data-folder';

const accounts: [name: string, chinese: string, english: string][] = [
	['admin', '管理员', 'administrator'],
	['reception', '前台', 'reception'],
	['equipment', '设备', 'equipment'],
	['meetings', '会务', 'meetings'],
	['supplies', '物资', 'supplies'],
	['documents', '文书', 'documents'],
	['archives', '档案', 'archives'],
	['seals', '印章', 'seals'],
	['head', '部门负责人', 'department head'],
	['leader', '领导', 'leader'],
	['staff', '员工', 'staff']
];

/** The demo office's accounts, for the terminal. */
export function accountLines(): string[] {
	return [
		...accounts.map(([name, chinese, english]) => `  ${`${name}@demo.office`.padEnd(24)} ${chinese} ${english}`),
		'',
		`  密码都是 The password of all: ${demoPassword}`,
		`  访客平板的配对码 Pairing code for a visitors' tablet, at /kiosk: ${DEMO_CODE}`
	];
}
