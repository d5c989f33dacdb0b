import type { Translated } from '../../catalogue.ts'
import type { glossary as english } from '../en/glossary.ts'

export const glossary: Translated<typeof english> = {
  'lesson.more': 'Другие страницы руководства',
  'glossary.title': 'Словарь',
  'glossary.description':
    'Термины безопасности хвостохранилищ на русском и английском рядом, простыми словами, с терминами ООН и официальными документами.',
  'glossary.lead': {
    one: '{n} термин на двух языках, простыми словами. Если термин есть в документе ООН, он назван.',
    few: '{n} термина на двух языках, простыми словами. Если термин есть в документе ООН, он назван.',
    many: '{n} терминов на двух языках, простыми словами. Если термин есть в документе ООН, он назван.',
    other: '{n} термина на двух языках, простыми словами. Если термин есть в документе ООН, он назван.',
  },
  'glossary.caption': 'Термины: {group}',
  'glossary.column.term': 'Термин',
  'glossary.column.other': 'По-английски',
  'glossary.column.text': 'Что значит',
  'glossary.column.un': 'В документах ООН',
  'glossary.un.same': 'то же слово',
  'glossary.un.none': 'соответствия ООН не найдено',
  'glossary.documents.title': 'Официальные документы',
  'glossary.documents.text': 'Это подлинники. Если атлас и подлинник расходятся, прав подлинник.',
  'glossary.documents.guidelines': 'Руководящие принципы безопасности и надлежащая практика ЕЭК ООН',
  'glossary.documents.methodology': 'Методика: индексы опасности и риска, контрольные перечни, меры',
  'glossary.documents.toolkit': 'Онлайн-набор инструментов и обучение по безопасности хвостохранилищ',
  'glossary.documents.convention': 'Конвенция о трансграничном воздействии промышленных аварий',
  'glossary.documents.aarhus': 'Орхусская конвенция: право на экологическую информацию',
  'glossary.documents.gistm': 'Глобальный отраслевой стандарт управления хвостохранилищами',
}
