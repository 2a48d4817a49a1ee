"""May something of a young person be shared with an organisation for a purpose, and why?

A duty is answered by telling the young person; what they may decide, by what they said last; an
objection leaves the basic items of section 14, Education and Skills Act 2008: name, address and
date of birth. To keep somebody safe a reason is enough, written down with its author and its day.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from waymark.access.rules import DataGroup
from waymark.core.dates import day_in_words
from waymark.partnerships.rules.agreements import LawfulBasis, Need, Purpose, basis_on, not_covered
from waymark.people.rules.ages import age_on
from waymark.people.rules.reach import says_something

OWN_INSTRUCTION_AGE = 16
"""From when the young person gives the instruction, and until when a parent does: section 14."""
BASIC_ITEMS = "name, address and date of birth"
ENTITLED_TO_OBJECT = "Education and Skills Act 2008, section 14"


@dataclass(frozen=True)
class Answer:
    """What was said once of sharing for a purpose; `organisation` is None for every service.

    `order` tells apart what was said on one day. From the day it was withdrawn, or on which it
    expired, it no longer allows anything.
    """

    purpose: Purpose
    is_given: bool
    groups: frozenset[DataGroup]
    answered_on: date
    order: int = 0
    organisation: int | None = None
    withdrawn_on: date | None = None
    expires_on: date | None = None

    def allows_on(self, day: date) -> bool:
        """Whether it was given, and neither withdrawn nor run out by the day."""
        return self.is_given and not self.is_refused_on(day) and not self.has_expired_on(day)

    def is_refused_on(self, day: date) -> bool:
        """Whether by the day the young person has said no, at first or later."""
        return not self.is_given or (self.withdrawn_on is not None and self.withdrawn_on <= day)

    def has_expired_on(self, day: date) -> bool:
        """Whether it had run out by the day."""
        return self.expires_on is not None and self.expires_on <= day


@dataclass(frozen=True)
class Objection:
    """An instruction to one institution, from and until when; `is_basic_only` or all of it."""

    organisation: int
    is_basic_only: bool
    starts_on: date
    ends_on: date | None = None

    def holds_on(self, day: date) -> bool:
        """Whether the day lies in it; the day it ends does not."""
        return self.starts_on <= day and (self.ends_on is None or day < self.ends_on)


@dataclass(frozen=True)
class Override:
    """Why something is shared to keep somebody safe: the reason, who decided, when."""

    reason: str
    author: str
    on: date

    @property
    def is_whole(self) -> bool:
        """Whether it says why and who."""
        return says_something(self.reason) and bool(self.author.strip())


@dataclass(frozen=True)
class Allowed:
    """It may be shared, this much; `to_do` is what is still owed to the young person.

    By consent, `rests_on` is the order of the answer that decides, and `expires_on` its end.
    """

    groups: frozenset[DataGroup]
    sentence: str
    basis: LawfulBasis
    to_do: str = ""
    rests_on: int | None = None
    expires_on: date | None = None

    is_allowed = True


@dataclass(frozen=True)
class Refused:
    """It may not be shared; `groups` are those that stand in the way, none where all is closed."""

    sentence: str
    basis: LawfulBasis | None = None
    groups: tuple[DataGroup, ...] = ()

    is_allowed = False


Decision = Allowed | Refused


def sharing_allowed(
    *,
    purpose: Purpose,
    groups: Iterable[DataGroup],
    organisation: int | None,
    day: date,
    answers: Iterable[Answer] = (),
    objections: Iterable[Objection] = (),
    has_notice: bool = False,
    override: Override | None = None,
) -> Decision:
    """Return whether these groups may be shared, with the sentence and the ground for it.

    Without groups only the basic items are meant. `organisation` is None for one that is not on
    the authority's list.
    """
    asked = frozenset(groups)
    if override is not None or purpose is Purpose.SAFEGUARDING:
        return _to_keep_safe(asked, override, day)
    basis = basis_on(purpose, day)
    if basis is None:
        return Refused("No lawful basis is known for this purpose on that day.")
    if asked and is_basic_only(objections, organisation=organisation, day=day):
        return Refused(
            f"Only {BASIC_ITEMS} may be shared with this organisation: there is an objection "
            f"({ENTITLED_TO_OBJECT}).",
            basis,
            tuple(group for group in DataGroup if group in asked),
        )
    if basis.needs is Need.NOTICE:
        to_do = "" if has_notice else "Give the young person the privacy notice."
        return Allowed(asked, f"Consent is not asked for. {basis.basis}.", basis, to_do)
    return _by_consent(asked, basis, answer_for(answers, purpose, organisation, day), day)


def left_of(asked: Iterable[DataGroup], decision: Decision) -> frozenset[DataGroup]:
    """Return which of the groups that were asked for a decision leaves: none, where it says no.

    Where it names what stands in its way, the others are left.
    """
    if isinstance(decision, Allowed):
        return decision.groups
    return frozenset(asked) - frozenset(decision.groups) if decision.groups else frozenset()


def is_basic_only(objections: Iterable[Objection], *, organisation: int | None, day: date) -> bool:
    """Whether an objection leaves an organisation, and those who get it from there, basic items."""
    return any(
        each.is_basic_only and each.organisation == organisation and each.holds_on(day)
        for each in objections
    )


def answer_for(
    answers: Iterable[Answer], purpose: Purpose, organisation: int | None, day: date
) -> Answer | None:
    """Return the answer that decides on a day: the latest for the organisation, or for every one.

    What was said of one organisation stands before what was said of all, but for a later no to all.
    """
    said = [each for each in answers if each.purpose is purpose and each.answered_on <= day]
    of_all = _latest([each for each in said if each.organisation is None])
    if organisation is None:
        return of_all
    own = _latest([each for each in said if each.organisation == organisation])
    if own is None or of_all is None:
        return own or of_all
    return of_all if of_all.is_refused_on(day) and _said_no_after(own, of_all) else own


def instructed_by_parent(born_on: date | None, day: date) -> bool:
    """Whether a parent gives the instruction of section 14: for those under 16."""
    return born_on is not None and age_on(born_on, day) < OWN_INSTRUCTION_AGE


def _latest(answers: list[Answer]) -> Answer | None:
    return max(answers, key=lambda each: (each.answered_on, each.order), default=None)


def _said_no_after(own: Answer, of_all: Answer) -> bool:
    """Whether the no to all came after what was said of one; a withdrawal of the same day did."""
    if of_all.is_given and of_all.withdrawn_on is not None:
        return of_all.withdrawn_on >= own.answered_on
    return (of_all.answered_on, of_all.order) > (own.answered_on, own.order)


def _to_keep_safe(asked: frozenset[DataGroup], override: Override | None, day: date) -> Decision:
    basis = basis_on(Purpose.SAFEGUARDING, day)
    if basis is None:
        return Refused("No lawful basis is known for this purpose on that day.")
    if override is None or not override.is_whole or override.on > day:
        return Refused(
            "To share something to keep somebody safe, write down why, who decided and when.",
            basis,
        )
    return Allowed(
        asked,
        f"Shared to keep somebody safe, decided by {override.author} on "
        f"{day_in_words(override.on)}.",
        basis,
    )


def _by_consent(
    asked: frozenset[DataGroup], basis: LawfulBasis, answer: Answer | None, day: date
) -> Decision:
    if answer is None:
        return Refused("Nobody has asked the young person yet. Ask them, and record it.", basis)
    if answer.is_refused_on(day):
        verb = "withdrew their consent" if answer.is_given else "said no"
        on = answer.withdrawn_on if answer.is_given and answer.withdrawn_on else answer.answered_on
        return Refused(f"They {verb} on {day_in_words(on)}.", basis)
    if answer.expires_on is not None and answer.has_expired_on(day):
        return Refused(
            f"The consent ran out on {day_in_words(answer.expires_on)}. Ask them again.", basis
        )
    missing = tuple(not_covered(asked, answer.groups))
    if missing:
        return Refused("They agreed to less than this. Ask them about the rest.", basis, missing)
    return Allowed(
        asked,
        f"They agreed on {day_in_words(answer.answered_on)}. {basis.basis}.",
        basis,
        rests_on=answer.order,
        expires_on=answer.expires_on,
    )
