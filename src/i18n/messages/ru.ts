import type { Catalogue, Translated } from '../catalogue.ts'
import type { en } from './en.ts'
import { about } from './ru/about.ts'
import { aboutLimits } from './ru/about-limits.ts'
import { api } from './ru/api.ts'
import { contribute } from './ru/contribute.ts'
import { contributeForm } from './ru/contribute-form.ts'
import { contributeResult } from './ru/contribute-result.ts'
import { card } from './ru/card.ts'
import { country } from './ru/country.ts'
import { diff } from './ru/diff.ts'
import { diffRecords } from './ru/diff-records.ts'
import { evaluate } from './ru/evaluate.ts'
import { evaluateForm } from './ru/evaluate-form.ts'
import { facility } from './ru/facility.ts'
import { facilitySummary } from './ru/facility-summary.ts'
import { feeds } from './ru/feeds.ts'
import { fieldHelpAround } from './ru/field-help-around.ts'
import { fieldHelpIdentity } from './ru/field-help-identity.ts'
import { fieldHelpStock } from './ru/field-help-stock.ts'
import { front } from './ru/front.ts'
import { gaps } from './ru/gaps.ts'
import { gone } from './ru/gone.ts'
import { guide } from './ru/guide.ts'
import { guideData } from './ru/guide-data.ts'
import { guideProblems } from './ru/guide-problems.ts'
import { handbook } from './ru/handbook.ts'
import { handbookMore } from './ru/handbook-more.ts'
import { incidents } from './ru/incidents.ts'
import { incidentsCharts } from './ru/incidents-charts.ts'
import { backTest } from './ru/back-test.ts'
import { natech } from './ru/natech.ts'
import { glossary } from './ru/glossary.ts'
import { glossaryFacility } from './ru/glossary-facility.ts'
import { glossaryIndex } from './ru/glossary-index.ts'
import { glossaryWork } from './ru/glossary-work.ts'
import { kit } from './ru/kit.ts'
import { lessonAsk } from './ru/lesson-ask.ts'
import { lessonBands } from './ru/lesson-bands.ts'
import { lessonFailures } from './ru/lesson-failures.ts'
import { lessonIndices } from './ru/lesson-indices.ts'
import { lessonTailings } from './ru/lesson-tailings.ts'
import { letter } from './ru/letter.ts'
import { list } from './ru/list.ts'
import { map } from './ru/map.ts'
import { method } from './ru/method.ts'
import { methodRules } from './ru/method-rules.ts'
import { shell } from './ru/shell.ts'
import { source } from './ru/source.ts'
import { charts } from './ru/charts.ts'
import { chartsRecords } from './ru/charts-records.ts'
import { compare } from './ru/compare.ts'
import { liveMap } from './ru/live-map.ts'
import { names } from './ru/names.ts'
import { near } from './ru/near.ts'
import { releases } from './ru/releases.ts'
import { reply } from './ru/reply.ts'
import { press } from './ru/press.ts'
import { priorities } from './ru/priorities.ts'
import { risk } from './ru/risk.ts'
import { search } from './ru/search.ts'
import { table } from './ru/table.ts'
import { viewKinds } from './ru/view-kinds.ts'
import { views } from './ru/views.ts'
import { problemWhyFiles } from './ru/problem-why-files.ts'
import { problemWhyForm } from './ru/problem-why-form.ts'
import { problemWhyTree } from './ru/problem-why-tree.ts'
import { problemWhyShape } from './ru/problem-why-shape.ts'
import { checklist } from './ru/checklist.ts'
import { evaluation } from './ru/evaluation.ts'
import { problemWhyChecklist } from './ru/problem-why-checklist.ts'
import { problemWhyRules } from './ru/problem-why-rules.ts'
import { problemWhyImport } from './ru/problem-why-import.ts'
import { planRecords } from './ru/plan-records.ts'
import { releaseRecord } from './ru/release-record.ts'
import { measureRecords } from './ru/measure-records.ts'
import { measures } from './ru/measures.ts'
import { programme } from './ru/programme.ts'
import { workPlans } from './ru/work-plans.ts'
import { coverage } from './ru/coverage.ts'
import { dataPage } from './ru/data-page.ts'
import { openDataParts } from './ru/open-data-parts.ts'
import { schemaMethod } from './ru/schema-method.ts'
import { schemaChecklist } from './ru/schema-checklist.ts'
import { schemaPlaces } from './ru/schema-places.ts'
import { allStatements } from './ru/all-statements.ts'
import { schemaRecords } from './ru/schema-records.ts'
import { visit } from './ru/visit.ts'
import { toolkit } from './ru/toolkit.ts'
import { vocabulary } from './ru/vocabulary.ts'
import { waters } from './ru/waters.ts'
import { watersGuide } from './ru/waters-guide.ts'

/** Russian. A key that English has and this file lacks does not compile. */
export const ru: Catalogue<Translated<(typeof en)['messages']>> = {
  tag: 'ru',
  name: 'Русский',
  intl: 'ru-RU',
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
}
