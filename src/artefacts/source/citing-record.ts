import type { FactValue } from '../../core/components/scorer.ts'
import { FIELD_KEYS } from '../../core/facility/fields.ts'
import type { FieldKey } from '../../core/facility/fields.ts'
import { claimsOf } from '../../core/claim.ts'
import { href, path } from '../../i18n/routes.ts'
import type { Worded } from '../../i18n/text.ts'
import { worded } from '../../i18n/text.ts'
import { valueTexts } from '../facility/value-text.ts'
import type { Context, Link } from '../list/context.ts'
import { countryLink, facilityLink } from '../list/context.ts'
import { linked, viewLink } from '../views/view-link.ts'
import type { Citation } from './citations.ts'

function isField(key: unknown): key is FieldKey {
  return FIELD_KEYS.some((field) => field === key)
}

/** Folders whose records have a page each. */
const VIEWS = { regions: 'region', basins: 'basin', materials: 'material', operators: 'operator' } as const

/** The record that cites, with the address of its page where it has one. */
export function citingRecord(
  context: Context,
  { folder, id }: Pick<Citation, 'folder' | 'id'>,
): Link | Worded {
  const { published, locale, t } = context
  const { atlas } = published
  switch (folder) {
    case 'facilities': {
      const facility = atlas.facilities.find((each) => each.id === id)
      return facility ? facilityLink(context, facility) : { text: id }
    }
    case 'countries':
      return countryLink(context, id)
    case 'incidents': {
      const incident = atlas.incidents.find((each) => each.id === id)
      return incident
        ? { ...worded(incident.name, locale), href: href(locale, path.incident(id)) }
        : { text: id }
    }
    case 'borders':
      return viewLink(context, { kind: 'border', id })
    case 'methods': {
      const method = atlas.methods.get(id)
      if (!method) return { text: id }
      return { ...worded(method.fullName, locale), href: href(locale, path.method(id)) }
    }
    case 'work-plans': {
      const plan = atlas['work-plans'].get(id)
      return plan ? { ...worded(plan.name, locale), href: href(locale, path.workPlan(id)) } : { text: id }
    }
    case 'trainings': {
      const training = atlas.trainings.find((each) => each.id === id)
      return training
        ? { ...worded(training.name, locale), href: `${href(locale, path.trainings())}#${id}` }
        : { text: id }
    }
    case 'checklists': {
      const checklist = atlas.checklists.get(id)
      return checklist
        ? { ...worded(checklist.name, locale), href: href(locale, path.checklist()) }
        : { text: id }
    }
    case 'evaluations': {
      const about = atlas.facilities.find((each) => id.startsWith(`${each.id}/`))
      return {
        ...(about ? worded(about.name, locale) : { text: id }),
        href: href(locale, path.evaluation(id)),
      }
    }
    case 'seismic':
      return { text: t('source.cites.seismic'), href: href(locale, path.natech()) }
    case 'known-problems':
      return { text: t('source.folder.known-problems', { n: 1 }), href: href(locale, path.knownProblems()) }
    case 'corrections':
      return { text: t('source.folder.corrections', { n: 1 }), href: href(locale, path.corrections()) }
    case 'places':
      return { text: t('source.cites.places') }
    default: {
      const record = atlas[folder].get(id)
      const name = record ? worded(record.name, locale) : { text: id }
      return folder in VIEWS ? linked(context, name, { kind: VIEWS[folder as keyof typeof VIEWS], id }) : name
    }
  }
}

/** What a claim of a facility says; empty for anything else. */
export function citedValue(context: Context, { folder, id, path: at }: Citation): readonly Worded[] {
  const [key, index] = at
  if (folder !== 'facilities' || !isField(key) || typeof index !== 'number') return []
  const facility = context.published.atlas.facilities.find((each) => each.id === id)
  const claim = claimsOf<FactValue>(facility?.facts[key])[index]
  return claim ? valueTexts(context, key, claim.value) : []
}

/** What of the record rests on the document, in words. */
export function citedPart({ published, locale, t }: Context, { folder, id, path: at }: Citation): Worded {
  const [key, index] = at
  if (isField(key)) return { text: t(`field.${key}`) }
  if (folder === 'countries' && key === 'totals' && typeof index === 'number') {
    const what = published.atlas.countries.get(id)?.totals[index]?.what
    return what ? worded(what, locale) : { text: t('source.cites.record') }
  }
  switch (key) {
    case 'name_sources':
      return { text: t('source.cites.name') }
    case 'place_sources':
      return { text: t('source.cites.place') }
    case 'bbox_source':
      return { text: t('source.cites.bbox') }
    case 'neighbours_source':
      return { text: t('source.cites.neighbours') }
    case 'countries':
      return { text: t('source.cites.course') }
    case 'same_as_decided':
      return { text: t('source.cites.outside') }
    case 'held':
      return { text: t('source.cites.held') }
    case 'items':
      return { text: t('source.cites.items') }
    case 'contacts':
    case 'requests':
      return { text: t('source.cites.contacts') }
    case 'date':
    case 'what_happened':
    case 'cause':
    case 'released_m3':
    case 'stored_m3':
    case 'runout_km':
    case 'deaths':
    case 'dam_type':
    case 'water_body':
      return { text: t(`incident.${key}`) }
    default:
      return { text: t(folder === 'methods' ? 'source.cites.method' : 'source.cites.record') }
  }
}
