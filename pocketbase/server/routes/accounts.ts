import { resetPassword } from '../accounts/reset-password';
import { refuse, unauthorised } from './answer';
import { accountOf, viewerOf } from './session';

/** `POST accounts/{id}/password`, by an administrator: answers a new password this once, `{password}`. */
export function newPassword(e: PbRequestEvent): void {
	const viewer = viewerOf(e);
	if (!viewer) return unauthorised(e);
	if (!viewer.tokens.includes('admin')) return refuse(e, 403, 'forbidden');
	const password = resetPassword(e.request.pathValue('id'), viewer.id);
	if (password === undefined) return refuse(e, 404, 'unknown');
	e.response.header().set('Cache-Control', 'no-store');
	e.json(200, { password });
}

/** `POST sessions/end`: logs one's own account out everywhere, here too. */
export function endSessions(e: PbRequestEvent): void {
	const account = accountOf(e);
	if (!account) return unauthorised(e);
	const record = $app.findRecordById('users', account.id);
	record.refreshTokenKey();
	$app.saveNoValidate(record);
	e.noContent(204);
}
