// 打包之后单独执行：写出规则的摘要。Run by itself once it is bundled: writes the digest of the rules.
import { digest } from './asked.js';

process.stdout.write(JSON.stringify(digest()));
