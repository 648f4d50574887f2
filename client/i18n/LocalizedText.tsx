import { textDirection } from '../../data/model/languageTag.ts';
import { pickText, type LocalizedText as Texts } from '../../data/model/pickText.ts';
import { useLanguage } from './Texts.tsx';

/** A text in the best content language for the reader, marked with that language where it is another one. */
export function LocalizedText({ text }: { text: Texts }) {
  const language = useLanguage();
  const best = pickText(text, language);
  if (best.lang === language) return best.text;
  return (
    <bdi lang={best.lang} dir={textDirection(best.lang)}>
      {best.text}
    </bdi>
  );
}
