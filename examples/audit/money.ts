import { yuanOf } from '../fen.js';

/** Whole fen as yuan, below zero as well. */
export const signedYuan = (fen: bigint): string => (fen < 0n ? `-${yuanOf(-fen)}` : yuanOf(fen));

/** Yuan for people: with separators between thousands. */
export const shownYuan = (fen: bigint): string => {
  const [whole = '', cents = ''] = signedYuan(fen).split('.');
  return `${whole.replace(/\B(?=(?:\d{3})+$)/g, ',')}.${cents}`;
};
