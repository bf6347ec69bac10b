const GRADES = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'] as const;

/** 伤残等级。A grade of disability, 1 to 10. */
export const gradeName = (grade: number): string => `${GRADES[grade - 1]}级`;
