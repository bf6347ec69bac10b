// 告知书：赔付、补充材料、不予赔付、结算、更正，各一封以上；最后一份是案卷说明。Letters of every form, and a file note.
import { asText } from 'qijiang-catastrophe-insurance/explain/zh-CN';
import { NOTE, TWELVE } from './letters/twelve.js';

for (const { letter, write } of TWELVE) {
  console.log(write.asText(letter));
  console.log(`\n${'─'.repeat(60)}\n`);
}
console.log(asText(NOTE).split('\n').slice(0, 20).join('\n'));
