"""How are counts, shares and lists put into words?"""

from collections.abc import Sequence

from waymark.core.figures import Figure

_NUMBERS = (
    "no",
    "one",
    "two",
    "three",
    "four",
    "five",
    "six",
    "seven",
    "eight",
    "nine",
)


def number_word(number: int) -> str:
    """A whole number as prose has it: words below ten, digits with commas above."""
    return _NUMBERS[number] if number < len(_NUMBERS) else f"{number:,}"


def counted(number: int, singular: str, plural: str = "") -> str:
    """A number in digits with its noun: 1 response, 7 responses."""
    return f"{number:,} {singular if number == 1 else plural or singular + 's'}"


def listed(names: Sequence[str], *, last: str = "and") -> str:
    """Names as prose lists them: A, B and C."""
    if len(names) < 2:
        return "".join(names)
    return f"{', '.join(names[:-1])} {last} {names[-1]}"


def share(figure: Figure) -> str:
    """A figure as it is printed: 85.4% (35 of 41); the counts first where the base is small."""
    counts = f"{figure.numerator:,} of {figure.base:,}"
    if figure.percent is None:
        return "no responses"
    if figure.is_small_base:
        return f"{counts} ({figure.percent}%)"
    return f"{figure.percent}% ({counts})"


def sentence(text: str) -> str:
    """The text with a capital at its beginning."""
    return text[:1].upper() + text[1:]


_OWN_VOICE = ("I ", "I'", "I’", "We ", "My ", "Our ")


def called(label: str) -> str:
    """A choice as it stands in a sentence: one in the voice of who answers is quoted."""
    return f"“{label}”" if label.startswith(_OWN_VOICE) else label
