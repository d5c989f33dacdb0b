/** Words of headers, folded to lower case with ё as е; the first that fits is taken, so the narrow come first. */
type Rule = readonly [target: string, words: RegExp, confidence?: number]

/** Numbers that the unit and these words tell apart are in `quantities`. */
export const HEADER_WORDS: readonly Rule[] = [
  [
    'row-number',
    /^(?:№|no\.?|n|#|nr\.?|(?:facility|object|own|local) id|код(?: объекта)?|№ ?п ?\/? ?п\.?|п ?\/ ?п)$/u,
  ],
  ['id', /^(?:id|atlas id|record|запись|идентификатор(?: атласа)?)$/u],
  [
    'coordinates',
    /широт.*долгот|lat.*lon|координат(?!.*(?:точн|широт|долгот))|^coordinates(?!.*(?:lat|lon|precis|accur))|^gps|^lat(?:itude)?.{0,5}lon/u,
  ],
  ['precision', /точность|precision|accuracy/u],
  ['lat', /широт|^lat\b|latitude|с\. ?ш\.?/u],
  ['lon', /долгот|^(?:lon|lng|long)\b|longitude|в\. ?д\.?/u],
  [
    'nearest_settlement_km',
    /(?:расстояни|удален|distance|до ).*(?:насел|пункт|settlement|village|town|посел)/u,
  ],
  ['river_km', /(?:расстояни|удален|distance|до ).*(?:рек|водоток|river|stream)/u],
  ['border_km', /(?:расстояни|удален|distance|до ).*(?:границ|border)/u],
  ['country', /^(?:страна|государство|country|state)(?!\p{L})/u],
  ['region', /област|^регион|oblast|province|^region/u],
  [
    'settlement',
    /насел[её]нн\p{L}* пункт|ближайш\p{L}* (?:город|сел|пос)|settlement|^(?:town|city|город|село|поселок)(?!\p{L})/u,
  ],
  [
    'operator',
    /оператор|владел|собственник|недропольз|эксплуатирующ|балансодерж|предприяти|компани|operator|owner|company|enterprise/u,
  ],
  ['name.ru', /(?:наименовани|название).*(?:рус|\(ru\))|name.*(?:russian|\bru(?!\p{L}))/u],
  ['name.en', /(?:наименовани|название).*(?:англ|\(en\))|name.*(?:english|\ben(?!\p{L}))/u],
  ['aliases', /други\p{L} названи|синоним|alias|other names?|also known/u],
  [
    'commissioned',
    /(?:год|дата|начал).*(?:ввод|строит|образован|основан|эксплуатац)|ввод в эксплуатац|commission|start.?up|year (?:built|of (?:start|construction))|(?:built|opened) in/u,
  ],
  [
    'closed',
    /(?:год|дата).*(?:закрыт|вывод|останов|прекращ|окончан|консервац)|^закрыт|closed|closure|year of closing/u,
  ],
  ['status', /состояни|статус|status|^state$|condition/u],
  ['national_hazard_class', /класс.*опасност|hazard class|степень опасности/u],
  ['gistm_class', /gistm/u],
  ['pollutants', /загрязн|токсич\p{L}* (?:вещ|комп)|вредн\p{L}* вещ|pollutant|contaminant|токсикант/u],
  [
    'material',
    /материал|вид (?:отход|хвост|сырь)|тип (?:отход|хвост|руд)|состав (?:отход|хвост)|полезное ископаем|material|commodity|type of (?:waste|tailings|ore)|waste type|ore type/u,
  ],
  [
    'population_at_risk',
    /населени.*(?:риск|зон|угроз)|population.*(?:risk|exposed|downstream)|people at risk/u,
  ],
  ['population_nearby', /населени|жител|population|inhabitants/u],
  [
    'raise_method',
    /(?:способ|метод|тип).*(?:наращ|намыв|возведен|дамб)|raise method|raising|construction method|dam type/u,
  ],
  ['factor_of_safety', /коэфф?ициент.*(?:запас|устойчив)|factor of safety|safety factor|\bfos\b/u],
  [
    'seismic_intensity_msk',
    /сейсмич.*(?:балл|msk|интенсив|район)|сейсмичность|seismic (?:intensity|zone)|msk/u,
  ],
  ['pga_g', /\bpga\b|ускорени|peak ground/u],
  ['flood_zone', /затоплен|паводк|flood/u],
  ['landslide', /оползн|landslide/u],
  ['mudflow', /сел[ье]|mudflow|debris flow/u],
  ['basin', /бассейн|basin/u],
  ['river', /^(?:ближайш\p{L}* )?(?:река|водоток|водный объект)|river|stream/u],
  ['downstream', /стран\p{L}* ниже|downstream countr/u],
  ['remediation', /рекультивац|реабилитац|remediation|rehabilitation|reclamation/u],
  ['accidents_stated', /авари|инцидент|accident|incident/u],
  ['transboundary_stated', /трансгранич|transboundary/u],
  ['source', /источник|source/u],
  [
    'as_of',
    /(?:по состоянию|сведения|данные) на|дата (?:данных|сведений|обследован)|as of|date of (?:data|survey)|^as_of$/u,
  ],
  [
    'name',
    /наименовани|название|^объект|хвостохранилищ|^name(?!\p{L})|facility|tailings (?:pond|dam)|^tmf\b|^tsf\b/u,
    0.85,
  ],
]

/** Which fact a unit and its words stand for. */
export const QUANTITY_WORDS: readonly Rule[] = [
  ['design_volume_m3', /проект|вместим|емкост|design|capacity|permitted/u],
  ['design_mass_t', /проект|вместим|емкост|design|capacity|permitted/u],
  ['tailings_per_year_t', /год|выход|поступлен|per year|annual|yearly/u],
  [
    'volume_m3',
    /объем|накоплен|заполн|количеств|размещен|хвост|отход|volume|stored|content|amount|quantity/u,
  ],
  [
    'mass_t',
    /масс|вес|накоплен|количеств|размещен|запас|хвост|отход|mass|weight|stored|tonnage|amount|quantity/u,
  ],
  ['area_ha', /площад|area|footprint/u],
  ['dam_height_m', /высот|height/u],
  ['dam_length_m', /длин|протяж|length/u],
]
