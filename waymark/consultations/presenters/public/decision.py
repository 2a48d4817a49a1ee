"""What was decided after a consultation, and how far does it stand?"""

from dataclasses import dataclass

from waymark.consultations.ports import HeldDecision
from waymark.consultations.presenters.public.moments import day_words
from waymark.consultations.rules.content.decision import ReviewLine
from waymark.consultations.rules.content.report import LOOKED_AT_AGAIN


@dataclass(frozen=True)
class DecisionCard:
    """What was decided, under the headline that says how far it stands."""

    headline: str
    wording: str
    facts: tuple[str, ...]
    url: str


def decision_card(held: HeldDecision, *, url: str) -> DecisionCard:
    """Return a decision under its headline, which never reads as more final than it is."""
    block = held.block
    facts = [f"{block.body}, {day_words(block.decided_on)}"]
    facts += [_review_words(each) for each in block.reviews]
    return DecisionCard(headline=block.headline, wording=block.wording, facts=tuple(facts), url=url)


def _review_words(review: ReviewLine) -> str:
    if review.review_on and review.text == LOOKED_AT_AGAIN:
        return f"To be looked at again on {day_words(review.review_on)}"
    return f"To be looked at again if: {review.text}"
