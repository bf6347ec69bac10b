import { letterIn } from './src/letters/write.js';
import { letterLanguage } from './src/letters/language.js';
import { pageAsText } from './src/letters/as-text.js';
import * as zh from './src/words/zh-CN/language.js';
import * as en from './src/words/en/language.js';
import { readdirSync, readFileSync } from 'node:fs';
const j=(p:string)=>JSON.parse(readFileSync(p,'utf8'));
const [Z,E]=[letterLanguage(zh),letterLanguage(en)];
const only=process.argv[2]??''; const lang=process.argv[3]==='en'?E:Z;
for (const f of readdirSync('examples/claims').filter(f=>f.includes(only))) { const {claim,contract='illustrative'}=j('examples/claims/'+f); 
 console.log('=====',f); console.log(pageAsText(letterIn(lang,claim,j(`examples/contracts/${contract}.json`),{issued:'2025-03-04'}).page)); }
