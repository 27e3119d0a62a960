import { downloadAndUnzipVSCode } from '@vscode/test-electron';

const releases = 'https://update.code.visualstudio.com/api/releases/stable';

/**
 * The path of a downloaded desktop VS Code; undefined where it cannot be downloaded or has no screen to open on. The
 * answer is quick: what does not answer within three seconds is not there.
 */
export async function desktopCode(): Promise<string | undefined> {
  const screen = process.platform !== 'linux' || process.env.DISPLAY || process.env.WAYLAND_DISPLAY;
  if (!screen) return undefined;
  try {
    const answer = await fetch(releases, { signal: AbortSignal.timeout(3000) });
    return answer.ok ? await downloadAndUnzipVSCode() : undefined;
  } catch {
    return undefined;
  }
}
