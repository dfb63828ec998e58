/** Temporary folders, and comparing the bytes in them. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

/** A temporary folder to work in. */
export class WorkFolder implements Disposable {
  readonly path = mkdtempSync(join(tmpdir(), 'aliases-folder-'));

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    for (const [file, content] of Object.entries(files)) this.write(file, content);
  }

  write(file: string, content: string | Uint8Array): void {
    const path = join(this.path, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, content);
  }

  read(file: string): string {
    return readFileSync(join(this.path, file), 'utf8');
  }

  /** All files in a folder with their bytes, including dot-files, in the order of their names. */
  files(folder: string): ReadonlyMap<string, Buffer> {
    const at = join(this.path, folder);
    const names = existsSync(at) ? readdirSync(at, { recursive: true, encoding: 'utf8' }).sort() : [];
    const files = names.filter((name) => statSync(join(at, name)).isFile());
    return new Map(files.map((name) => [name, readFileSync(join(at, name))]));
  }

  [Symbol.dispose](): void {
    rmSync(this.path, { recursive: true, force: true });
  }
}

/** Whether bytes were made from other bytes only by inserting. */
export function onlyInserted(before: Uint8Array, after: Uint8Array): boolean {
  let at = 0;
  for (const byte of after) if (byte === before[at]) at++;
  return at === before.length;
}
