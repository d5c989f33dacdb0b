import type { Translated } from '../../catalogue.ts'
import type { schemaPlaces as english } from '../en/schema-places.ts'

export const schemaPlaces: Translated<typeof english> = {
  'schema.country.name': 'Краткое название страны на двух языках.',
  'schema.country.bbox':
    'Рамка в градусах, внутри которой лежат все координаты страны. Точки за её пределами не принимаются.',
  'schema.country.bbox.west': 'Западный край рамки, градусы долготы.',
  'schema.country.bbox.south': 'Южный край рамки, градусы широты.',
  'schema.country.bbox.east': 'Восточный край рамки, градусы долготы.',
  'schema.country.bbox.north': 'Северный край рамки, градусы широты.',
  'schema.country.bbox_source': 'Документ или набор данных, откуда взята рамка.',
  'schema.country.neighbours': 'Соседние страны, кодами.',
  'schema.country.neighbours_source': 'Документ или набор данных, откуда взяты соседи.',
  'schema.country.totals':
    'Что ведомства учитывают по стране в целом. Разница с нашими записями — то, чего в атласе заведомо не хватает.',
  'schema.country.totals.id': 'Имя итога внутри страны: строчные латинские буквы и дефисы.',
  'schema.country.totals.unit': 'Что считают: объекты, кубические метры или тонны.',
  'schema.country.totals.what': 'Что именно учитывает ведомство и что не учитывает.',
  'schema.country.totals.differs':
    'Почему это число не равно числу наших записей: учтено иное, посчитаны группы, другая дата.',
  'schema.country.totals.fact': 'Сама цифра: утверждения с источником и датой.',
  'schema.country.contacts': 'Экстренные службы и ведомства, куда может обратиться читатель.',
  'schema.country.contacts.what': 'Чей это контакт.',
  'schema.country.contacts.value': 'Телефон, адрес или страница, как напечатано в источнике.',
  'schema.country.contacts.source': 'Документ, где это напечатано.',
  'schema.country.contacts.as_of': 'Дата, на которую контакт верен: устаревший телефон опасен.',
  'schema.country.requests': 'К кому и по какому праву обращаться за сведениями об объекте: для писем.',
  'schema.country.requests.authority': 'Ведомство, которому направляют запрос сведений.',
  'schema.country.requests.authority.name': 'Как называется ведомство.',
  'schema.country.requests.authority.address':
    'Его почтовый адрес или страница, как напечатано в источнике. Если не нашли, не указывайте.',
  'schema.country.requests.help': 'Кто поможет, если на запрос не отвечают.',
  'schema.country.requests.help.name': 'Как называется тот, кто помогает.',
  'schema.country.requests.help.address': 'Его почтовый адрес или страница, как напечатано в источнике.',
  'schema.country.requests.ground': 'На чём основан запрос сведений.',
  'schema.country.requests.ground.text':
    'Одно-два предложения для письма: акт, его номер и дата и что он даёт.',
  'schema.country.requests.ground.sources': 'Акты и документы, по которым написан текст.',
  'schema.country.any.source': 'Документ, в котором это сказано.',
  'schema.country.any.as_of': 'Дата, на которую это верно.',
  'schema-where.country': 'В официальных актах и статистике, перечнях ведомств, национальных докладах.',

  'schema.region.name': 'Официальное название на двух языках.',
  'schema.region.code': 'Код региона по ISO 3166-2.',
  'schema-where.region': 'В перечне ISO 3166-2 и в официальных актах об административном делении.',

  'schema.basin.name': 'Название бассейна на двух языках.',
  'schema.basin.parent': 'Больший бассейн, частью которого он является.',
  'schema.basin.countries': 'Страны, через которые проходит вода, по порядку от истока к устью.',
  'schema-where.basin': 'В водных атласах, соглашениях о реках, отчётах бассейновых комиссий.',

  'schema.river.name': 'Название реки на двух языках.',
  'schema.river.basin': 'Бассейн, к которому она относится.',
  'schema.river.mouth':
    'Река, в которую она впадает, кодом; или озеро, море, пески, где она кончается, словами.',
  'schema.river.sources': 'Документы о названии, бассейне и устье.',
  'schema.river.countries': 'Страны, через которые она течёт, по порядку от истока к устью.',
  'schema-where.river': 'На картах, в водных атласах и гидрологических справочниках.',

  'schema.operator.name': 'Название компании или учреждения на двух языках.',
  'schema.operator.what': 'Что это, одной фразой: что добывает, кому принадлежит, с какого года.',
  'schema-where.operator': 'В реестрах компаний, годовых отчётах и разрешениях.',

  'schema.material.name': 'Название материала на двух языках.',
  'schema.material.what': 'Что это, одной фразой, понятной читателю без химического образования.',
  'schema.material.group': 'Слово, которое объединяет материалы одного рода, например uranium.',
  'schema-where.material': 'В исследованиях руды и способа её переработки.',

  'schema.places.source': 'Документ или набор данных, откуда взяты населённые пункты.',
  'schema.places.licence': 'Лицензия перечня.',
  'schema.places.places': 'Населённые пункты, по одному в пункте списка.',
  'schema.places.places.id': 'Код населённого пункта: название строчными латинскими буквами.',
  'schema.places.places.name': 'Название населённого пункта на двух языках.',
  'schema.places.places.lat': 'Северная широта в десятичных градусах.',
  'schema.places.places.lon': 'Восточная долгота в десятичных градусах.',
  'schema.places.places.country': 'Страна, двумя прописными буквами.',
  'schema.places.places.rank': 'Порядок на карте: 1 — виден всегда, 10 — только вблизи.',
  'schema-where.places': 'В открытом перечне населённых пунктов, лицензия которого это позволяет.',

  'schema.seismic.values': 'Значения, по одному элементу на каждое, в любом порядке.',
  'schema.seismic.values.id': 'Обозначение значения внутри файла, строчными латинскими буквами и дефисами.',
  'schema.seismic.values.place': 'Город, площадка или район, для которых дано значение, на обоих языках.',
  'schema.seismic.values.holds_for':
    'Город, более широкий район или площадка, как она названа в документе. На страницах объектов показывают только города и целые страны.',
  'schema.seismic.values.at':
    'Координаты города или площадки; пропускаются, если их не даёт ни один источник.',
  'schema.seismic.values.at.lat': 'Широта в десятичных градусах северной широты.',
  'schema.seismic.values.at.lon': 'Долгота в десятичных градусах восточной долготы.',
  'schema.seismic.values.place_sources': 'Документы, в которых даны координаты.',
  'schema.seismic.values.whole': 'Страна, для всей территории которой дано значение, две прописные буквы.',
  'schema.seismic.values.scale': 'Шкала. Значения разных шкал не сравнивают: балл сотрясения — не доля g.',
  'schema.seismic.values.basis':
    'Рассчитано как вероятность, наблюдалось в прошлом или названо без объяснения.',
  'schema.seismic.values.return_period_years':
    'Период повторяемости в годах; 475 лет — вероятность 10 % за 50 лет. Пропускается, если источник его не называет.',
  'schema.seismic.values.what': 'Что именно даёт источник, в нескольких словах.',
  'schema.seismic.values.fact': 'Значение в виде утверждений, с источником и датой.',
  'schema-where.seismic':
    'В строительных нормах, на картах сейсмического районирования, в исследованиях сейсмической опасности.',

  'schema.ledger.addresses':
    'Все когда-либо опубликованные адреса, по одному в пункте. Пункты добавляют и никогда не удаляют.',
  'schema.ledger.addresses.address': 'Адрес без языка. Пример: facilities/kg/kumtor.',
  'schema.ledger.addresses.since': 'Выпуск, в котором адрес появился впервые.',
  'schema.ledger.addresses.redirect': 'Адрес, куда он ведёт теперь, в один шаг.',
  'schema.ledger.addresses.name': 'Что там было, на двух языках.',
  'schema.ledger.addresses.gone': 'Почему там больше ничего нет; это видит читатель.',
  'schema.ledger.addresses.merged_into': 'Запись, в которую вошло то, что там было сказано.',
  'schema.ledger.addresses.on': 'Выпуск, в котором адрес перенаправлен или снят.',
  'schema-where.ledger': 'Его пишут команды переименования и снятия; вручную — редко.',
}
