/** 建站时才知道的绝对网址；没有就不写要它的东西。Addresses known only at build; what needs one is left out without it. */
export interface Addresses {
  /** 本站，以斜线结尾。The site; ends with a slash. */
  readonly site?: string;
  /** 改源文件的地方，不以斜线结尾。Where sources are edited; ends with no slash. */
  readonly source?: string;
}

function addressIn(name: string, value: string): string {
  if (!URL.canParse(value) || !/^https?:\/\/[^?#]+$/.test(value))
    throw new RangeError(`${name}=${value}: 应为 https://… 的网址 is to be an address such as https://…`);
  return new URL(value).href.replace(/\/+$/, '');
}

/** 由环境变量 `SITE_URL` 和 `SOURCE_URL`；写错的当场说，不写进每一页。A mistaken one is told at once, and not written into every page. */
export const addressesIn = ({
  SITE_URL,
  SOURCE_URL,
}: Readonly<Record<string, string | undefined>>): Addresses => ({
  ...(SITE_URL && { site: `${addressIn('SITE_URL', SITE_URL)}/` }),
  ...(SOURCE_URL && { source: addressIn('SOURCE_URL', SOURCE_URL) }),
});
