import type { guideVi } from './guide-vi.ts';

/** Words of the guide for editors, in English. */
export const guideEn: typeof guideVi = {
  title: 'Guide for editors',
  intro:
    'Add a report, check it, see it, have somebody review it and release it: step by step, with commands to type just as they stand here. You need to know spreadsheets, not programming.',
  contents: 'Steps',
  copy: (command: string) => `Copy: ${command}`,
  invitation: 'Guide for editors, from the first report to a release',
  steps: {
    safe: {
      title: 'Why nothing can break',
      parts: {
        intro:
          'Every number of the site lies in CSV files in the folder `data`. You work on a copy of your own:',
        reasons: [
          'Nothing reaches the site before the check is content and somebody else has looked.',
          'A command that writes does so completely or not at all; not even a power cut leaves half of it.',
          'A mistake is told with file, line, column and remedy. While there is one the site is not built, and the old one stays.',
          'You can throw everything away and begin anew at any time: see the last step.',
        ],
      },
    },
    install: {
      title: 'Install, once',
      parts: {
        needs:
          'You need Linux (on Windows: Ubuntu in WSL) with git, npm and Node from version 20. Open a terminal; type each line below and press Enter. Put the address of the repository, which your team gives you, in the place of `ADDRESS`.',
        look: 'Look at your own site at `http://localhost:4321`; Ctrl+C stops it:',
        branch:
          'Before each new piece of work take the newest state and open a branch, which is your own working copy, by any name:',
      },
    },
    words: {
      title: 'Four things to understand',
      parts: {
        intro: 'There are no codes to learn by heart: where a code is needed there is a list to choose from.',
        terms: [
          [
            'Figure',
            'Any number that the report prints: dates, numbers of documents and the hour at the head of the page too.',
          ],
          [
            'Observation',
            'A figure about admissions: what is counted, whose, where and when. Each is one row. Write what is printed; leave empty what is not, work nothing out, guess nothing.',
          ],
          [
            'Exclusion',
            'A figure about anything else (a date, a document, a name …) gets a row with the reason for leaving it out.',
          ],
          [
            'Numerator and denominator',
            'Every percentage is of something. “Of the quota” is admissions over the quota; “of the new members” is over admissions. Where the report prints both, declare both, so that the site recomputes it; where it prints one, declare that one. Leave empty what is not certain: a wrong one accuses a right report.',
          ],
        ],
        more: 'Each column and each code is explained in the [codebook](codebook), the words of the field in the [glossary](glossary).',
      },
    },
    text: {
      title: 'Save the report as text',
      parts: {
        save: 'Make a folder for saved texts beside that of the project; they stay on your machine, for the sentences belong to the paper:',
        paste:
          'Copy the whole article from its page, paste it into a text editor, and save it there as plain text in UTF-8 with a name that ends in `.txt`. To practise, save this made-up report as `../shared/sources/thi-du.txt`:',
        practice: 'A report to practise with',
        invented:
          'This report, and its figures in the pictures below, are made up; no district has that name.',
        figures: 'To see beforehand which figures a report prints, and which of them are still open:',
      },
    },
    add: {
      title: 'Add the report',
      parts: {
        run: 'One command leads you through the whole report:',
        facts:
          'First come the facts about the report: headline, paper, date, place. Enter takes what is proposed; delete what the report does not print. For a place that the list lacks type `+`, Enter, and name it; the id of the report, here `thi-du`, is for life.',
        figure:
          'Then comes one figure after the other with the words around it and a proposal. Read the sentence before you accept. Arrows choose, Enter answers: accept, change, leave out, or skip for now.',
        base: 'Denominators are never guessed. For a percentage choose “Change”, then `numerator_id` and `denominator_id`: the list has the figures of the report that you recorded before.',
        done: 'At the end the command checks, compares with the saved text, and asks once more before it writes. Ctrl+C takes a break; the same command goes on from there.',
      },
    },
    sheet: {
      title: 'Edit in a spreadsheet',
      parts: {
        run: 'A report becomes a workbook for Excel or LibreOffice:',
        inside:
          'Each table is a sheet. Cells with codes have lists to choose from; cells on which the check has something to say have comments. Change, add or delete rows and save, still as XLSX.',
        back: 'Bring it back; the command names each changed cell, and refuses where there is an error:',
      },
    },
    check: {
      title: 'Check',
      parts: {
        run: 'This reads every file and says everything at once:',
        read: 'One line a problem: file, line, column, what stands there, and the remedy. An error has to be mended; a warning asks you to compare with the report. Below stands the audit: its verdicts are about the report, not about you.',
        fix: 'Some things can be mended for certain (delimiters, encodings, blanks); this mends them and shows what it did:',
        browser:
          'Without a terminal, drop the file on the page [Check CSV files](check): the same rules, each problem at its cell, and no file leaves your machine.',
      },
    },
    prove: {
      title: 'Prove',
      parts: {
        run: 'After a change to the rows of a report with a saved text, compare again:',
        what: 'The command looks for each figure in its paragraph of the saved text, and for figures that are neither recorded nor left out. If all is well the site calls the report proven.',
      },
    },
    preview: {
      title: 'See it before others do',
      parts: {
        run: 'Open your site and leave it running:',
        what: 'Open `http://localhost:4321`. Save a CSV file or import a workbook, and the open page follows. A mistake is laid over the page while the last good data stay; mend it and it goes away. Ctrl+C stops.',
      },
    },
    review: {
      title: 'Have it reviewed',
      parts: {
        see: 'See what you changed against the common state: rows, verdicts, derived numbers, charts. Open `../khac-biet.html` in a browser: old and new charts stand side by side.',
        send: 'Pack it with a sentence on what you did, and send it:',
        request:
          'On the page of the repository, open a pull request. The machine runs every check again and attaches the comparison. The reviewer opens the report and compares each added row, above all what is counted, whose, when, and of what: no machine sees that. Once approved it is merged, and the site is built anew.',
      },
    },
    release: {
      title: 'Release the data',
      parts: {
        when: 'The site changes as soon as you merge; a release is a numbered state that others can cite. Make it from the common state, with the day in the place of `YYYY-MM-DD`:',
        what: 'The command checks, decides the version from what changed, and keeps a snapshot in `releases`. Put that version and day into `CITATION.cff`, and send it:',
        merge: 'Open a pull request for this too, and merge it once somebody agrees.',
      },
    },
    correct: {
      title: 'Correct and withdraw',
      parts: {
        intro: 'Needed only for figures that were released:',
        ways: [
          'Transcribed wrongly: mend the cell, and add a row to `corrections.csv` with the old value, the new one and the reason.',
          'No observation at all: delete the row, and add one to `withdrawn.csv` with the reason. Its id is not used again.',
          'Printed so, and it does not add up: leave it. The audit says what is wrong; if a rule objects, give the reason in `exceptions.csv`.',
        ],
        after:
          'A release refuses changes without a reason. Every correction is shown on the page [Corrections](corrections).',
      },
    },
    trouble: {
      title: 'When something goes wrong',
      parts: {
        cases: [
          [
            'A wrong answer while adding a report',
            'Choose “Back to the figure before”. To answer anew from the start, add `--restart`.',
          ],
          [
            'To try without writing',
            'Add `--dry-run`: the command asks and checks, and then only shows the rows.',
          ],
          [
            'Why does a row have a problem?',
            'The message names the rule; the [codebook](codebook) explains each rule.',
          ],
          [
            'The spreadsheet changed numbers or days',
            'Do not save. Use the exported workbook, where printed forms are text; or open the CSV with every column as “Text”.',
          ],
          [
            'A command says that another is writing',
            'Wait for that one. If it was killed, run yours again: it tidies up by itself.',
          ],
          [
            'Git asks who you are',
            'Do as the two lines say that git prints, with your name and mail; only once.',
          ],
          [
            'To throw away what is not packed',
            'The two commands below put the data folder back to what you packed last. What is not packed is lost.',
          ],
        ],
      },
    },
  },
  pictures: {
    facts: {
      caption: 'The command asks about the report and proposes what it could read.',
      alt: 'A terminal: answered questions on headline, paper and date, then the question for the place with a list to choose from.',
    },
    figure: {
      caption: 'A figure, the words around it, a proposal, and what you can do.',
      alt: 'A terminal: a figure in square brackets within a sentence of the practice report, a proposal below it, and the list Accept, Change, Leave out, Skip.',
    },
    base: {
      caption: 'Choosing the denominator from the figures that are recorded.',
      alt: 'A terminal: the question for the denominator with the recorded observations, each with its printed form, indicator and group.',
    },
    done: {
      caption: 'The check is content, and every figure of the report is accounted for.',
      alt: 'A terminal: no problems, a table that counts the figures recorded and left out, and the question whether to write into the data.',
    },
    problem: {
      caption: 'A problem: where, what stands there, and the remedy.',
      alt: 'A terminal: one line with file, line, column, value, the name of the rule and the remedy.',
    },
    browser: {
      caption: 'The same problem on the page that checks, at its cell.',
      alt: 'The page Check CSV files: a list of problems with remedies, and below it the rows of the file with the wrong cell marked.',
    },
    overlay: {
      caption: 'Save a mistake, and it is laid over the page in the live preview.',
      alt: 'A page of the live preview with a message over it: how many errors, then file, line, column and remedy.',
    },
    difference: {
      caption: 'The comparison: a chart before and after, then each row that was added.',
      alt: 'The page of differences that the command writes: an old and a new chart side by side.',
    },
  },
};
