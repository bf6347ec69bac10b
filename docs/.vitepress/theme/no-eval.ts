import { config } from 'zod/mini';

// 宿主可以不许由文字造函数：那就连试也不试。A host may forbid functions made out of text: then it is not even tried.
config({ jitless: true });
