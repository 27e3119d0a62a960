#!/usr/bin/env node
// What @vscode/test-electron runs in the place of a desktop VS Code: see launch.ts.
import { register } from 'tsx/esm/api';

register();
await import('./launch.ts');
