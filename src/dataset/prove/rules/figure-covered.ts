import { problemAt } from '../../model/locate.ts';
import type { Text } from '../../model/language.ts';
import { isOpen, type CoveredFigure } from '../coverage.ts';
import type { ProofRule } from '../rule.ts';

/** Every figure that the saved text prints is recorded by an observation or excluded with a reason. */
export const figureCovered: ProofRule = {
  id: 'figure-covered',
  title: {
    vi: 'Mỗi con số bài in đều được ghi, hoặc bỏ qua có lý do.',
    en: 'Every figure that the text prints is recorded or excluded with a reason.',
  },
  check: ({ report, figures }) =>
    figures.filter(isOpen).map((figure) =>
      problemAt(report, null, {
        severity: 'error',
        rule: 'figure-covered',
        record: report.row.report_id,
        message: messageFor(report.row.report_id, figure),
        remedy: {
          vi: `Thêm quan sát vào observations/${report.row.report_id}.csv, hoặc dòng có lý do vào exclusions.csv.`,
          en: `Add an observation to observations/${report.row.report_id}.csv, or a row with a reason to exclusions.csv.`,
        },
      }),
    ),
};

function messageFor(reportId: string, { paragraph, occurrence, text }: CoveredFigure): Text {
  const [number, time] = [String(paragraph), String(occurrence)];
  return {
    vi: `${reportId}: số “${text}” (đoạn ${number}, lần ${time}) chưa được ghi cũng chưa được bỏ qua.`,
    en: `${reportId}: the figure “${text}” (paragraph ${number}, occurrence ${time}) is neither recorded nor excluded.`,
  };
}
