import { spawnSync } from 'node:child_process';
import { globSync, readFileSync } from 'node:fs';
import { validateWorkflow } from '@action-validator/core';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import packageFile from '../package.json' with { type: 'json' };

const WORKFLOWS = globSync('.github/workflows/*.yml').sort();
const GITLAB = '.gitlab-ci.yml';
const read = (path: string): string => readFileSync(path, 'utf8');

interface Step {
  readonly uses?: string;
  readonly run?: string;
}

interface Workflow {
  readonly permissions: Readonly<Record<string, string>>;
  readonly jobs: Readonly<
    Record<
      string,
      {
        readonly steps?: readonly Step[];
        readonly uses?: string;
        readonly permissions?: Readonly<Record<string, string>>;
        readonly 'timeout-minutes'?: number;
      }
    >
  >;
}

const workflowOf = (path: string): Workflow => parse(read(path)) as Workflow;
const stepsOf = (path: string): Step[] =>
  Object.values(workflowOf(path).jobs).flatMap(({ steps = [] }) => steps);

/** Every script of the jobs of GitLab. */
function gitlabScripts(): string[] {
  const jobs = Object.values(
    parse(read(GITLAB)) as Record<string, { script?: string[]; before_script?: string[] }>,
  );
  return jobs.flatMap(({ script = [], before_script = [] }) => [...before_script, ...script]);
}

const scripts = [
  ...WORKFLOWS.flatMap((path) => stepsOf(path).flatMap(({ run }) => run ?? [])),
  ...gitlabScripts(),
];

describe('the workflows', () => {
  it('are there for both forges', () => {
    expect(WORKFLOWS).toEqual(['.github/workflows/check.yml', '.github/workflows/deploy.yml']);
    expect(gitlabScripts().length).toBeGreaterThan(0);
  });

  it.each(WORKFLOWS)('%s fits the schema of GitHub', (path) => {
    expect(validateWorkflow(read(path)).errors).toEqual([]);
  });

  it.each(WORKFLOWS)('%s pins each action by a tag, and ends each job in time', (path) => {
    const actions = stepsOf(path).flatMap(({ uses }) => uses ?? []);
    expect(actions.filter((action) => !/^actions\/[\w-]+@v\d+$/.test(action))).toEqual([]);
    const jobs = Object.values(workflowOf(path).jobs).filter(({ uses }) => uses === undefined);
    expect(jobs.every((job) => job['timeout-minutes'])).toBe(true);
  });

  it('may write nowhere but to Pages, in the one job that deploys', () => {
    const writes = WORKFLOWS.flatMap((path) => {
      const { permissions, jobs } = workflowOf(path);
      return [
        ['all', permissions] as const,
        ...Object.entries(jobs).map(([name, job]) => [name, job.permissions] as const),
      ];
    }).flatMap(([name, permissions = {}]) =>
      Object.entries(permissions).flatMap(([scope, access]) =>
        access === 'read' ? [] : [`${name} ${scope}`],
      ),
    );
    expect(writes).toEqual(['deploy pages', 'deploy id-token']);
  });

  it('run only commands that package.json has, check, test, difference and build among them', () => {
    const named = scripts.flatMap((script) =>
      Array.from(script.matchAll(/\bnpm (?:run (?:--silent )?)?([a-z][\w-]*)/g), ([, name = '']) => name),
    );
    const commands = Object.keys(packageFile.scripts);
    expect(named.filter((name) => name !== 'ci' && !commands.includes(name))).toEqual([]);
    expect(named).toEqual(expect.arrayContaining(['check', 'test', 'diff', 'build', 'keep-assets']));
  });

  it.each(scripts)('have a shell script that can be read: %s', (script) => {
    const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' });
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  });

  it.each(scripts)('put no expression of the forge into a shell script: %s', (script) => {
    expect(script).not.toContain('${{');
  });
});
