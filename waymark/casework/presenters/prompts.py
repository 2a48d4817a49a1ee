"""What does my day say of changes in what young people do?"""

from collections.abc import Mapping

from waymark.casework.presenters.work import Waits
from waymark.participation.presenters.prompts import PROMPT_LABELS
from waymark.participation.rules.prompts import Prompt

TEXT = "What young people do whom you lead has changed, or will soon"


def prompted(counts: Mapping[Prompt, int], *, url: str) -> tuple[Waits, ...]:
    """Return how many each prompt is about; nothing where none is about anybody.

    What is about to lapse stands among those to ask again.
    """
    told = [
        f"{PROMPT_LABELS[each]}: {number}"
        for each, number in counts.items()
        if number and each is not Prompt.LAPSES
    ]
    return (Waits(text=TEXT, url=url, hint=". ".join(told)),) if told else ()
