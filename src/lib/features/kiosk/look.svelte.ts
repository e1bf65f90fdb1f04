import { getLocale, overwriteGetLocale } from '$lib/paraglide/runtime';

const NAMES = { 'zh-CN': '简体中文', en: 'English' } as const;
type Locale = keyof typeof NAMES;

/** The language of this tablet, before a guest chooses his. Staff set it. */
class UsualLocale {
	value = $state<Locale>(getLocale());
}

export const usualLocale = new UsualLocale();

/**
 * In which language and size this guest reads. It is his own and goes with him: nothing of it is stored.
 */
export class Look {
	locale = $state<Locale>(usualLocale.value);
	large = $state(false);

	/** The language of the tablet itself. */
	get usual(): Locale {
		return usualLocale.value;
	}

	/** The language that is not read now. */
	get other(): { locale: Locale; name: string } {
		const locale = this.locale === 'en' ? 'zh-CN' : 'en';
		return { locale, name: NAMES[locale] };
	}

	switchLanguage(): void {
		this.locale = this.other.locale;
	}

	/** As the tablet is before anybody comes. */
	reset(): void {
		this.locale = usualLocale.value;
		this.large = false;
	}

	/** Lets messages and the whole document follow, while an effect holds it. Returns how to let go. */
	follow(): () => void {
		const before = getLocale;
		overwriteGetLocale(() => this.locale);
		const root = document.documentElement;
		root.dataset.device = 'kiosk';
		$effect(() => {
			root.lang = this.locale;
			if (this.large) root.dataset.text = 'care';
			else delete root.dataset.text;
		});
		return () => {
			overwriteGetLocale(before);
			delete root.dataset.device;
			delete root.dataset.text;
		};
	}
}
