import type { IssueText } from '../../issue-text.ts'
import type { watersIssues as english } from '../en/issues-waters.ts'

/** What the checks of borders and of the way of the water say, in Russian. */
export const watersIssues = {
  'border-mismatch': {
    message: '«{found}» не подходит к границе {sides}.',
    hint: 'Назовите файл по двум странам в алфавитном порядке, как kg-uz.yaml, и укажите, в какую из двух стран течёт река.',
  },
  'river-against-borders': {
    message:
      'Пересечения границ в borders/ и страны реки «{river}» не складываются в один путь от истока к устью ({course}).',
    hint: 'Добавьте недостающее пересечение, исправьте into или исправьте страны реки.',
  },
  'downstream-not-neighbours': {
    message: 'У {from} и {into} нет общей границы: вода не может течь прямо из одной страны в другую.',
    hint: 'Назовите по порядку страны между ними или разделите утверждение.',
  },
  'downstream-against-rivers': {
    message: 'Ниже по течению указано {claimed}, но река «{river}» течёт дальше через {course}.',
    hint: 'Исправьте порядок или страны; если источники и правда расходятся, скажите об этом в примечании.',
  },
} as const satisfies Record<keyof typeof english, IssueText>
