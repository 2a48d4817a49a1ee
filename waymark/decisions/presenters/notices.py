"""What do the pages of notices and of their periods show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words
from waymark.core.working_days import are_known, bank_holidays
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import (
    COUNTING_LABELS,
    NOTICE_LABELS,
    KeyThreshold,
    Notice,
    NoticePeriod,
)
from waymark.decisions.presenters.parts import Action, Fact
from waymark.decisions.rules import notices as rules
from waymark.decisions.rules.notices import Counting, NoticeKind, Period
from waymark.decisions.rules.plans import Threshold

STAYS = "Its words cannot be changed afterwards: a correction is a notice of its own."


@dataclass(frozen=True)
class NoticeView:
    """One notice as it was published."""

    paragraphs: tuple[str, ...]
    facts: tuple[Fact, ...]
    corrections: tuple[Action, ...]


@dataclass(frozen=True)
class RulesView:
    """Which periods hold, and what was set from when."""

    rows: tuple[tuple[str, str, str], ...]
    threshold: str
    changes: tuple[tuple[str, str], ...]
    actions: tuple[Action, ...]


def notice_view(
    notice: Notice, *, corrections: Sequence[Notice], notice_url: Callable[[Notice], str]
) -> NoticeView:
    """Return a notice with what was corrected since."""
    facts = [("Published", day_in_words(notice.published_on))]
    if notice.latest_on is not None:
        late = ", so it came too late" if notice.published_on > notice.latest_on else ""
        facts.append(("Last day for it", f"{day_in_words(notice.latest_on)}{late}"))
    if notice.is_from_history:
        facts.append(("Recorded from history", notice.history_source))
    facts.append(("Checksum (SHA-256)", notice.checksum))
    return NoticeView(
        paragraphs=tuple(notice.wording.split("\n\n")[1:]),
        facts=tuple(Fact(key, value) for key, value in facts),
        corrections=tuple(
            Action(f"Corrected on {day_in_words(each.published_on)}", notice_url(each))
            for each in corrections
        ),
    )


def meeting_facts(meeting: Meeting) -> tuple[Fact, ...]:
    """Return whose meeting it is, when and where."""
    facts = [
        ("Meeting of", meeting.body.name),
        ("When", day_in_words(meeting.held_on)),
        ("Where", meeting.place),
    ]
    return tuple(Fact(key, value) for key, value in facts if value)


def last_day(
    kind: NoticeKind, *, day: date, today: date, periods: Mapping[NoticeKind, Period]
) -> tuple[str, ...]:
    """Return until when a notice for a day can be given or could have been, in words."""
    period = periods.get(kind)
    if period is None:
        return (STAYS,)
    last = rules.latest(day, period, bank_holidays())
    count = f"{period.days} clear days must pass before {day_in_words(day)}"
    words = f"{count}: the last day {'was' if last < today else 'is'} {day_in_words(last)}."
    if period.counting is Counting.WORKING and not are_known(day):
        return (words, "The bank holidays of that year are not announced yet.", STAYS)
    return (words, STAYS)


def rules_view(
    *,
    periods: Mapping[NoticeKind, Period],
    threshold: Threshold,
    set_periods: Iterable[NoticePeriod],
    set_thresholds: Iterable[KeyThreshold],
    actions: tuple[Action, ...],
) -> RulesView:
    """Return what holds today, and what the authority set from when."""
    changes = [
        (
            NOTICE_LABELS[NoticeKind(each.kind)],
            (
                f"{each.days} clear days. {COUNTING_LABELS[Counting(each.counting)]}. "
                f"From {day_in_words(each.starts_on)}."
            ),
        )
        for each in set_periods
    ]
    changes += [
        (
            "Threshold",
            (
                f"{Threshold(each.amount, each.percent, each.wards).in_words()}. "
                f"From {day_in_words(each.starts_on)}."
            ),
        )
        for each in set_thresholds
    ]
    return RulesView(
        rows=tuple(
            (
                NOTICE_LABELS[kind],
                f"{period.days} clear days",
                COUNTING_LABELS[period.counting],
            )
            for kind, period in periods.items()
        ),
        threshold=threshold.in_words(),
        changes=tuple(changes),
        actions=actions,
    )
