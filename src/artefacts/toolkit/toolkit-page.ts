import type { Locale } from '../../i18n/locales.ts'
import { path } from '../../i18n/routes.ts'
import { translator } from '../../i18n/translate.ts'

/** One tool: where it is, and what it is for. */
export interface Tool {
  readonly label: string
  readonly page: string
  readonly text: string
}

/** A question of a working group with the tools that answer it. */
export interface ToolGroup {
  /** Anchor on the page. Example: `first`. */
  readonly id: string
  readonly title: string
  readonly tools: readonly Tool[]
}

/** The tools of working groups by the question they answer. */
export function toolGroups(locale: Locale): readonly ToolGroup[] {
  const t = translator(locale)
  return [
    {
      id: 'first',
      title: t('toolkit.first.title'),
      tools: [
        { label: t('nav.facilities'), page: path.facilities(), text: t('toolkit.first.hazard') },
        { label: t('risk.title'), page: path.risk(), text: t('toolkit.first.risk') },
        { label: t('nav.natech'), page: path.natech(), text: t('toolkit.first.natech') },
        { label: t('priorities.title'), page: path.priorities(), text: t('toolkit.first.priorities') },
      ],
    },
    {
      id: 'check',
      title: t('toolkit.check.title'),
      tools: [
        { label: t('checklist.title'), page: path.checklist(), text: t('toolkit.check.checklist') },
        { label: t('evaluate.title'), page: path.checklistForm(), text: t('toolkit.check.form') },
        {
          label: t('checklist.example.title'),
          page: path.checklistExample(),
          text: t('toolkit.check.example'),
        },
        { label: t('nav.measures'), page: path.measures(), text: t('toolkit.check.measures') },
      ],
    },
    {
      id: 'rivers',
      title: t('toolkit.rivers.title'),
      tools: [
        { label: t('nav.borders'), page: path.borders(), text: t('toolkit.rivers.borders') },
        { label: t('nav.basins'), page: path.basins(), text: t('toolkit.rivers.basins') },
        { label: t('nav.incidents'), page: path.incidents(), text: t('toolkit.rivers.incidents') },
        { label: t('nav.backtest'), page: path.backTest(), text: t('toolkit.rivers.backtest') },
      ],
    },
    {
      id: 'plans',
      title: t('toolkit.plans.title'),
      tools: [
        { label: t('plan.list.title'), page: path.workPlans(), text: t('toolkit.plans.plans') },
        { label: t('training.list.title'), page: path.trainings(), text: t('toolkit.plans.trainings') },
        { label: t('coverage.title'), page: path.coverage(), text: t('toolkit.plans.coverage') },
      ],
    },
    {
      id: 'missing',
      title: t('toolkit.missing.title'),
      tools: [
        { label: t('nav.gaps'), page: path.gaps(), text: t('toolkit.missing.gaps') },
        { label: t('guide.title'), page: path.guide(), text: t('toolkit.missing.guide') },
        { label: t('contribute.title'), page: path.contribute(), text: t('toolkit.missing.contribute') },
      ],
    },
  ]
}
