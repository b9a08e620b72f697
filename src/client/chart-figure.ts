import { createDetailsPanel } from './details-panel.ts';
import { walkMarks } from './mark-walk.ts';
import { narrowFigure } from './narrowing.ts';

/** A chart that tells of its marks, and that is narrowed where its page has the controls. */
class ChartFigure extends HTMLElement {
  connectedCallback(): void {
    const panel = createDetailsPanel(this);
    if (panel) walkMarks(this, panel);
    narrowFigure(this);
  }
}

customElements.define('chart-figure', ChartFigure);
