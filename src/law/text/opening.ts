import type { ClauseId, ClauseText } from '../clause.js';

/** Title, addressees and preamble. */
export const OPENING = {
  title: {
    zh: '关于开展綦江区巨灾保险试点工作的通知',
    en: 'Notice on Launching the Pilot of Catastrophe Insurance in Qijiang District',
    status: { kind: 'informational' },
  },
  addressees: {
    zh: '各街道办事处、各镇人民政府，区政府有关部门，有关单位：',
    en: "To all street (sub-district) offices, all town people's governments, the departments concerned of the district government, and the entities concerned:",
    status: { kind: 'informational' },
  },
  preamble: {
    zh: '为贯彻落实党中央、国务院关于推进防灾减灾救灾体制改革意见，切实提高防灾减灾救灾能力，充分运用商业保险机制，建立多层次灾害风险分担体系，根据《重庆市人民政府办公厅关于开展巨灾保险的实施意见》（渝府办发〔2017〕121号）精神，经区政府同意，决定在全区实施巨灾保险试点工作，现就有关事项通知如下。',
    en: "To carry out the opinions of the Central Committee of the Party and the State Council on advancing the reform of the systems and mechanisms for disaster prevention, mitigation and relief, to raise the capacity for disaster prevention, mitigation and relief in earnest, to make full use of commercial insurance and to establish a multi-tiered system for sharing disaster risk, it has been decided, in the spirit of the Implementing Opinions of the General Office of the Chongqing Municipal People's Government on Launching Catastrophe Insurance (Yu Fu Ban Fa [2017] No. 121) and with the consent of the district government, to carry out a pilot of catastrophe insurance throughout the district. Notice of the matters concerned is hereby given as follows.",
    status: { kind: 'encoded' },
  },
} as const satisfies { readonly [I in ClauseId]?: ClauseText };
