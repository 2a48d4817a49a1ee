"""Which word stands for how many of those who answered?"""

from waymark.consultations.rules.wording import number_word
from waymark.core.figures import Figure

SIZE_WORDS = (
    "In this report “almost all” means over 90%, “most” over 50%, “many” 25% to 50%, “some” 10% "
    "to 25%, and “a few” under 10% but at least three; one or two are called so."
)
_NAMED = 2


def size_word(figure: Figure) -> str:
    """The word for a count of those who answered, the same throughout a report.

    A limit belongs to the word below it: exactly half is "many", exactly a quarter is "many",
    exactly a tenth is "some". One and two are named whatever share they are.
    """
    if figure.numerator == 0:
        return "nobody"
    if figure.numerator <= _NAMED:
        return number_word(figure.numerator)
    part = 100 * figure.numerator
    for limit, word in ((90, "almost all"), (50, "most")):
        if part > limit * figure.base:
            return word
    for limit, word in ((25, "many"), (10, "some")):
        if part >= limit * figure.base:
            return word
    return "a few"
