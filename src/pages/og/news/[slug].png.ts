import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { loadCompany } from '#catalog/product/load.ts';
import { longDate } from '#i18n/format.ts';
import { loadArticles } from '#news/load.ts';
import { articlePicture } from '#pictures/article.ts';
import { picture } from '#pictures/make.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';

export async function getStaticPaths() {
  const articles = await loadArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of an article for link previews. */
export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const { name } = await loadCompany();
  return new Response(
    await picture(articlePicture(article, longDate(article.date, DEFAULT_LANGUAGE), name)),
  );
};
