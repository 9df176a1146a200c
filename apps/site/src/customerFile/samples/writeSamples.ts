// Writes the sample files. Usage: npm run samples
import { writeFileSync } from 'node:fs';

import { languages } from '@monday-letter/locale';

import { sampleFiles } from './sampleFiles.ts';
import { sampleText } from './sampleText.ts';

for (const language of languages) {
  for (const kind of ['orders', 'customers'] as const) {
    const file = new URL(`files/${sampleFiles[language][kind]}`, import.meta.url);
    writeFileSync(file, sampleText(language, kind));
  }
}
