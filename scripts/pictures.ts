// First, before anything is loaded that asks whether there are colours.
import './pictures/colour.ts';
import { LANGUAGES } from '../src/dataset/model/language.ts';
import { launchBrowser } from '../tests/browser/launch.ts';
import { openCamera } from './pictures/camera.ts';
import { takeLanguage } from './pictures/take-language.ts';

const browser = await launchBrowser();
try {
  const camera = openCamera(browser);
  for (const language of LANGUAGES) await takeLanguage(language, camera);
} finally {
  await browser.close();
}
