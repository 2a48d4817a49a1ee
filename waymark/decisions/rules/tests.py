"""Does a condition hold, by what is known of the other authorities, of days and of amounts?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import StrEnum

from waymark.decisions.rules.decisions import ConditionKind, ConditionState, Fault
from waymark.decisions.rules.positions import Stand


class ConditionTest(StrEnum):
    ALL_OF = "all_of"  # every authority named decided one of the options
    ANY_OTHERWISE = "any_otherwise"  # an authority named decided none of the options
    N_OF = "n_of"  # so many of those named decided one of the options
    BY_DATE = "by_date"  # the day is not over
    AT_MOST = "at_most"  # the amount is no more
    JUDGED = "judged"  # somebody named says so


class OnFail(StrEnum):
    LAPSE = "lapse"
    SUSPEND = "suspend"
    REFER_BACK = "refer_back"
    FALLBACK = "fallback"


OF_AUTHORITIES = frozenset({ConditionTest.ALL_OF, ConditionTest.ANY_OTHERWISE, ConditionTest.N_OF})
WATCHED = OF_AUTHORITIES | {ConditionTest.BY_DATE, ConditionTest.AT_MOST}
"""Tests that the system carries out; the rest wait for somebody who judges."""


@dataclass(frozen=True, kw_only=True)
class TestDraft:
    """A test as somebody states it; `parties` are the keys of those it names."""

    __test__ = False  # nothing that pytest should gather

    test: ConditionTest
    options: tuple[str, ...] = ()
    number: int | None = None
    until: date | None = None
    amount: Decimal | None = None
    amount_found: Decimal | None = None
    judge: str = ""
    on_fail: OnFail | None = None
    fallback: str = ""
    parties: tuple[int, ...] = ()


@dataclass(frozen=True)
class Outcome:
    """What a test finds: the state, and the authorities whose decisions it rests on."""

    state: ConditionState
    parties: tuple[int, ...] = ()
    on: date | None = None


OPEN = Outcome(ConditionState.OPEN)


def evaluate(test: TestDraft, *, stands: Mapping[int, Stand], today: date) -> Outcome:
    """Return what a test finds now; a test that somebody judges stays open.

    One that is named and has not decided keeps a test of authorities open, as long as it can still
    turn out either way. To fail is what fires a trigger for review.
    """
    if test.test is ConditionTest.BY_DATE:
        if test.until is not None and today > test.until:
            return Outcome(ConditionState.FAILED, on=today)
        return OPEN
    if test.test is ConditionTest.AT_MOST:
        if test.amount is None or test.amount_found is None:
            return OPEN
        fits = test.amount_found <= test.amount
        return Outcome(ConditionState.MET if fits else ConditionState.FAILED, on=today)
    if test.test is ConditionTest.JUDGED:
        return OPEN
    return _of_authorities(test, stands=stands)


def fires(*, kind: ConditionKind, outcome: Outcome) -> bool:
    """Whether what a test finds brings the decision back, or sets off what is said for failing."""
    return outcome.state is ConditionState.FAILED and kind is not ConditionKind.INFORMATION


def faults_of_test(test: TestDraft, *, has_matter: bool) -> tuple[Fault, ...]:
    """Return what must be put right before a test is kept."""
    found = []
    named = len(test.parties)
    if test.test in OF_AUTHORITIES:
        if not has_matter:
            sentence = "Say first which matter the decision belongs to: its board names authorities"
            found.append(Fault("test", sentence))
        elif not named:
            found.append(Fault("parties", "Select at least one authority of the board"))
        if not test.options:
            found.append(Fault("options", "Enter the option or options that count as agreement"))
    if test.test is ConditionTest.N_OF and not (test.number and 1 <= test.number <= max(named, 1)):
        sentence = f"How many must agree is a number from 1 to {max(named, 1)}"
        found.append(Fault("number", sentence))
    needed: dict[ConditionTest, tuple[str, object, str]] = {
        ConditionTest.BY_DATE: ("until", test.until, "Enter the last day"),
        ConditionTest.AT_MOST: ("amount", test.amount, "Enter the most it may be"),
        ConditionTest.JUDGED: ("judge", test.judge.strip(), "Say which office judges"),
    }
    if test.test in needed:
        name, value, sentence = needed[test.test]
        if value is None or value == "":
            found.append(Fault(name, sentence))
    if test.on_fail is OnFail.FALLBACK and not test.fallback.strip():
        found.append(Fault("fallback", "Enter the resolution that applies instead"))
    return tuple(found)


def _of_authorities(test: TestDraft, *, stands: Mapping[int, Stand]) -> Outcome:
    named = test.parties
    decided = [stands[key] for key in named if key in stands and stands[key].has_decided]
    agree = [each for each in decided if each.option in test.options]
    differ = [each for each in decided if each.option not in test.options]
    needed = test.number or 0 if test.test is ConditionTest.N_OF else len(named)
    if not named:
        return OPEN
    if len(named) - len(differ) < needed:
        return _resting_on(ConditionState.FAILED, differ)
    if len(agree) >= needed:
        return _resting_on(ConditionState.MET, agree)
    return OPEN


def _resting_on(state: ConditionState, stands: Sequence[Stand]) -> Outcome:
    days = [each.decided_on for each in stands if each.decided_on is not None]
    return Outcome(state, tuple(sorted(each.party for each in stands)), max(days, default=None))
