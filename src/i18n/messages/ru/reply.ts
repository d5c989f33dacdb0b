import type { Translated } from '../../catalogue.ts'
import type { reply as english } from '../en/reply.ts'

/** Ответы тех, кого касается запись. */
export const reply: Translated<typeof english> = {
  'reply.title': 'Право на\u00a0ответ',
  'reply.lead':
    'Что говорят об\u00a0этой записи те, кого она касается, их\u00a0словами, и\u00a0что сделала редакция. За\u00a0достоверность ответа атлас не\u00a0ручается.',
  'reply.by': '{name}, {role}, {date}',
  'reply.beside': 'Ответ: {name}, {role}, {date}:',
  'reply.more': 'что сделала редакция',
  'reply.on': 'О\u00a0чём: {about}',
  'reply.answer': 'Что сделала редакция: ',
  'reply.source': 'Где опубликовано: ',
  'reply.source.link': 'текст ответа',
  'reply.role.operator': 'эксплуатирующая организация',
  'reply.role.owner': 'владелец',
  'reply.role.authority': 'государственный орган',
  'reply.role.community': 'местные жители',
  'reply.role.other': 'другое лицо',
  'reply.about.all': 'вся запись',
  'reply.about.name': 'название',
  'reply.about.country': 'страна',
  'reply.about.region': 'область',
  'reply.about.settlement': 'населённый пункт',
  'reply.about.member_of': 'группа, в\u00a0которой учтён объект',
  'reply.about.notes': 'примечания исследования',
}
