/** What opens over the settings. */
export type SettingsPart = 'account' | 'storage' | 'office' | 'password' | 'sessions' | 'install' | 'logout';
