import { launchBrowser } from './tests/browser/launch.ts';
import { serveFolder } from './tests/browser/serve.ts';
const server = await serveFolder('dist');
const browser = await launchBrowser();
const page = await browser.newPage({ viewport: { width: 360, height: 900 } });
for (let i=0;i<3;i++){
await page.goto(server.origin + '/en/charts/whole-plans/');
await page.evaluate(()=>document.fonts.ready);
console.log(await page.evaluate(()=>[...document.fonts].map(f=>f.family+f.weight+f.status)));
console.log(await page.evaluate(()=>{const t=[...document.querySelectorAll('.drawing svg text, .drawing svg tspan')].find(e=>e.getClientRects().length&&e.textContent?.startsWith('Several years, mostly')); const s=getComputedStyle(t!); return [t!.getBoundingClientRect().width,s.fontFamily,s.fontSize,s.fontWeight,s.letterSpacing,t!.textContent, document.querySelector('.drawing svg')!.getAttribute('viewBox'), t!.closest('svg')!.getBoundingClientRect().width,t!.closest('svg')!.getAttribute('viewBox')]}));
}
await browser.close(); server.close();
