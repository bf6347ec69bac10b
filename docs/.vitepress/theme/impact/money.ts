/** Yuan as people read them: thousands apart. */
export const shownMoney = (yuan: string): string => yuan.replace(/\B(?=(?:\d{3})+\.)/g, ',');
