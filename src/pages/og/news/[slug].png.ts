import type { APIRoute, InferGetStaticPropsType } from 'astro';
import { longDate } from '#i18n/format.ts';
import { loadArticles } from '#news/load.ts';
import { articlePicture } from '#pictures/article.ts';
import { picture } from '#pictures/make.ts';
import { DEFAULT_LANGUAGE } from '#i18n/languages.ts';
import { loadSender } from '#pages/og/_sender.ts';

export async function getStaticPaths() {
  const articles = await loadArticles();
  return articles.map((article) => ({ params: { slug: article.slug }, props: { article } }));
}

type Props = InferGetStaticPropsType<typeof getStaticPaths>;

/** The picture of an article for link previews. */
export const GET: APIRoute<Props> = async ({ props: { article } }) => {
  const day = longDate(article.date, DEFAULT_LANGUAGE);
  return new Response(await picture(articlePicture(article, day, await loadSender())));
};
