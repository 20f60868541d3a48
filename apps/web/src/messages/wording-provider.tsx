import { type ReactNode, useEffect, useState } from 'react';
import { id } from './id/index.js';
import { LANGUAGES, type Language, type Messages, WordingContext } from './messages.js';

const KEPT_AS = 'kader.language';

/** Gives the pages their texts. English is fetched only when somebody asks for it. */
export function WordingProvider({ children }: { children: ReactNode }): ReactNode {
  const [language, setLanguage] = useState<Language>(keptLanguage);
  const [loaded, setLoaded] = useState<{ language: Language; messages: Messages }>({
    language: 'id',
    messages: id,
  });

  useEffect(() => {
    let wanted = true;
    void messagesOf(language).then((messages) => {
      if (wanted) setLoaded({ language, messages });
    });
    return () => {
      wanted = false;
    };
  }, [language]);

  useEffect(() => {
    document.documentElement.lang = loaded.language;
  }, [loaded.language]);

  const choose = (next: Language) => {
    localStorage.setItem(KEPT_AS, next);
    setLanguage(next);
  };
  return <WordingContext value={{ ...loaded, choose }}>{children}</WordingContext>;
}

async function messagesOf(language: Language): Promise<Messages> {
  if (language === 'id') return id;
  return (await import('./en/index.js')).en;
}

function keptLanguage(): Language {
  const kept = localStorage.getItem(KEPT_AS);
  return LANGUAGES.find((language) => language === kept) ?? 'id';
}
