import { about } from './en/about.ts'
import { aboutLimits } from './en/about-limits.ts'
import { api } from './en/api.ts'
import { contribute } from './en/contribute.ts'
import { contributeForm } from './en/contribute-form.ts'
import { contributeResult } from './en/contribute-result.ts'
import { card } from './en/card.ts'
import { country } from './en/country.ts'
import { diff } from './en/diff.ts'
import { diffRecords } from './en/diff-records.ts'
import { evaluate } from './en/evaluate.ts'
import { evaluateForm } from './en/evaluate-form.ts'
import { facility } from './en/facility.ts'
import { facilitySummary } from './en/facility-summary.ts'
import { feeds } from './en/feeds.ts'
import { fieldHelpAround } from './en/field-help-around.ts'
import { fieldHelpIdentity } from './en/field-help-identity.ts'
import { fieldHelpStock } from './en/field-help-stock.ts'
import { front } from './en/front.ts'
import { gaps } from './en/gaps.ts'
import { gone } from './en/gone.ts'
import { guide } from './en/guide.ts'
import { guideData } from './en/guide-data.ts'
import { guideProblems } from './en/guide-problems.ts'
import { handbook } from './en/handbook.ts'
import { handbookMore } from './en/handbook-more.ts'
import { incidents } from './en/incidents.ts'
import { incidentsCharts } from './en/incidents-charts.ts'
import { backTest } from './en/back-test.ts'
import { natech } from './en/natech.ts'
import { glossary } from './en/glossary.ts'
import { glossaryFacility } from './en/glossary-facility.ts'
import { glossaryIndex } from './en/glossary-index.ts'
import { glossaryWork } from './en/glossary-work.ts'
import { kit } from './en/kit.ts'
import { lessonAsk } from './en/lesson-ask.ts'
import { lessonBands } from './en/lesson-bands.ts'
import { lessonFailures } from './en/lesson-failures.ts'
import { lessonIndices } from './en/lesson-indices.ts'
import { lessonTailings } from './en/lesson-tailings.ts'
import { letter } from './en/letter.ts'
import { list } from './en/list.ts'
import { map } from './en/map.ts'
import { method } from './en/method.ts'
import { methodRules } from './en/method-rules.ts'
import { shell } from './en/shell.ts'
import { source } from './en/source.ts'
import { charts } from './en/charts.ts'
import { chartsRecords } from './en/charts-records.ts'
import { compare } from './en/compare.ts'
import { liveMap } from './en/live-map.ts'
import { names } from './en/names.ts'
import { near } from './en/near.ts'
import { releases } from './en/releases.ts'
import { reply } from './en/reply.ts'
import { press } from './en/press.ts'
import { priorities } from './en/priorities.ts'
import { risk } from './en/risk.ts'
import { search } from './en/search.ts'
import { table } from './en/table.ts'
import { viewKinds } from './en/view-kinds.ts'
import { views } from './en/views.ts'
import { problemWhyFiles } from './en/problem-why-files.ts'
import { problemWhyForm } from './en/problem-why-form.ts'
import { problemWhyTree } from './en/problem-why-tree.ts'
import { problemWhyShape } from './en/problem-why-shape.ts'
import { checklist } from './en/checklist.ts'
import { evaluation } from './en/evaluation.ts'
import { problemWhyChecklist } from './en/problem-why-checklist.ts'
import { problemWhyRules } from './en/problem-why-rules.ts'
import { problemWhyImport } from './en/problem-why-import.ts'
import { planRecords } from './en/plan-records.ts'
import { releaseRecord } from './en/release-record.ts'
import { measureRecords } from './en/measure-records.ts'
import { measures } from './en/measures.ts'
import { programme } from './en/programme.ts'
import { workPlans } from './en/work-plans.ts'
import { coverage } from './en/coverage.ts'
import { dataPage } from './en/data-page.ts'
import { openDataParts } from './en/open-data-parts.ts'
import { schemaMethod } from './en/schema-method.ts'
import { schemaChecklist } from './en/schema-checklist.ts'
import { schemaPlaces } from './en/schema-places.ts'
import { allStatements } from './en/all-statements.ts'
import { schemaRecords } from './en/schema-records.ts'
import { visit } from './en/visit.ts'
import { toolkit } from './en/toolkit.ts'
import { vocabulary } from './en/vocabulary.ts'
import { waters } from './en/waters.ts'
import { watersGuide } from './en/waters-guide.ts'

/** English, the catalogue all others are typed by. One file per part of the site. */
export const en = {
  tag: 'en',
  name: 'English',
  intl: 'en-GB',
  messages: {
    ...about,
    ...aboutLimits,
    ...contribute,
    ...contributeForm,
    ...contributeResult,
    ...card,
    ...country,
    ...diff,
    ...diffRecords,
    ...evaluate,
    ...evaluateForm,
    ...facility,
    ...facilitySummary,
    ...feeds,
    ...fieldHelpAround,
    ...fieldHelpIdentity,
    ...fieldHelpStock,
    ...front,
    ...gaps,
    ...gone,
    ...guide,
    ...guideData,
    ...guideProblems,
    ...handbook,
    ...handbookMore,
    ...incidents,
    ...incidentsCharts,
    ...backTest,
    ...natech,
    ...glossary,
    ...glossaryFacility,
    ...glossaryIndex,
    ...glossaryWork,
    ...kit,
    ...lessonAsk,
    ...lessonBands,
    ...lessonFailures,
    ...lessonIndices,
    ...lessonTailings,
    ...letter,
    ...list,
    ...map,
    ...method,
    ...methodRules,
    ...shell,
    ...source,
    ...charts,
    ...chartsRecords,
    ...compare,
    ...liveMap,
    ...names,
    ...near,
    ...releases,
    ...reply,
    ...press,
    ...priorities,
    ...risk,
    ...search,
    ...table,
    ...viewKinds,
    ...views,
    ...problemWhyFiles,
    ...problemWhyForm,
    ...problemWhyTree,
    ...problemWhyShape,
    ...checklist,
    ...evaluation,
    ...problemWhyChecklist,
    ...problemWhyRules,
    ...problemWhyImport,
    ...planRecords,
    ...releaseRecord,
    ...measureRecords,
    ...measures,
    ...programme,
    ...workPlans,
    ...coverage,
    ...dataPage,
    ...openDataParts,
    ...schemaMethod,
    ...schemaChecklist,
    ...schemaPlaces,
    ...schemaRecords,
    ...allStatements,
    ...visit,
    ...toolkit,
    ...api,
    ...vocabulary,
    ...waters,
    ...watersGuide,
  },
} as const

/** Keys of all messages. */
export type MessageKey = keyof typeof en.messages
