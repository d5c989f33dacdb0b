/** Messages of the page of downloads that lead on from it. */
export const dataPage = {
  'data.kit':
    'Для каждого объекта, каждой страны, бассейна и аварии есть и страница для прессы: фраза, которую можно цитировать, карточка, виджет, значок и файлы цитирования. Пример:',
}
