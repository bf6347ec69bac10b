/** What every command over a register may be given. */
export const OF_REGISTERS = {
  contract: {
    value: { 'zh-CN': '合同.json', en: 'CONTRACT.json' },
    about: {
      'zh-CN': '登记簿所依据的合同；不给，用示例合同，结果不能作数',
      en: 'the contract of the register; without it the illustrative one, by which nothing can be concluded',
    },
  },
  map: {
    value: { 'zh-CN': '对照.json', en: 'MAP.json' },
    about: {
      'zh-CN': '登记簿自己的表头和用词怎么理解',
      en: 'how the headers and words of this register are to be understood',
    },
  },
} as const;

/** Nothing that is there is replaced unasked. */
export const FORCE = {
  force: { about: { 'zh-CN': '已有的结果文件也覆盖', en: 'replaces results that are there' } },
} as const;
