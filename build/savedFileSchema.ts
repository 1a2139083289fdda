import type { Plugin } from 'vite';
import { z } from '../src/assessment/model/jitless.ts';
import { Assessment } from '../src/assessment/model/assessment.ts';

/** Publishes the JSON Schema of the saved file with the site, so that other tools can write one. */
export function savedFileSchema(fileName: string): Plugin {
  return {
    name: 'saved-file-schema',
    apply: 'build',
    generateBundle() {
      const { $schema, ...schema } = z.toJSONSchema(Assessment, { io: 'input' });
      const titled = {
        $schema,
        title: 'Cloud Productivity self-assessment, saved file, version 1',
      };
      this.emitFile({
        type: 'asset',
        fileName,
        source: `${JSON.stringify({ ...titled, ...schema }, withoutReadOnly, 2)}\n`,
      });
    },
  };
}

/** `readOnly` says of our own values that code leaves them alone; of a file it would say something untrue. */
function withoutReadOnly(key: string, value: unknown): unknown {
  return key === 'readOnly' && value === true ? undefined : value;
}
