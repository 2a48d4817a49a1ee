"""How is it said which language an answer is probably in?"""

from django.conf.locale import LANG_INFO

from waymark.consultations.engines.language import ENGLISH, language_of


def language_words(text: str) -> str:
    """Say which language other than English a text is probably in; empty where nobody can tell."""
    code = language_of(text)
    if code in {"", ENGLISH}:
        return ""
    return f"Probably {LANG_INFO.get(code, {}).get('name', 'in another language')}"
