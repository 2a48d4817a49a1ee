"""What do the pages about answers on paper show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

from waymark.consultations.models.entering import (
    ENTRY_STATE_LABELS,
    EntryBatch,
    EntryDifference,
    EntryItem,
)
from waymark.consultations.models.hearing.responses import CHANNEL_LABELS, EXCLUSION_LABELS
from waymark.consultations.presenters.answering import answer_words
from waymark.consultations.queries.entering import QuestionRate
from waymark.consultations.rules.answering import AskedQuestion, Given, given_from_plain
from waymark.consultations.rules.entering import (
    ALL_CLOSED_BELOW,
    SAMPLED_OF_HUNDRED,
    EntryState,
    Settled,
    total_rate,
)
from waymark.consultations.rules.vocabulary import (
    Channel,
    ExclusionReason,
    LatePolicy,
    ResponseStatus,
)
from waymark.consultations.rules.wording import counted
from waymark.web.jinja import show_date

STATE_COLOURS = {
    EntryState.OPEN: "blue",
    EntryState.CHECKING: "yellow",
    EntryState.CHECKED: "green",
}
SETTLED_WORDS = {
    Settled.FIRST: "The first reading was right",
    Settled.SECOND: "The second reading was right",
    Settled.TYPED: "Neither was right: typed afresh",
}


@dataclass(frozen=True)
class BundleLine:
    """One bundle in the list."""

    name: str
    url: str
    channel: str
    received_on: date
    box: str
    forms: int
    state: str
    colour: str
    left: str


@dataclass(frozen=True)
class RateLine:
    """How often two readings of a question differed."""

    wording: str
    share: str
    percent: str


@dataclass(frozen=True)
class BundleList:
    """The bundles of a consultation; none can be begun where `add_url` is empty."""

    bundles: tuple[BundleLine, ...]
    rates: tuple[RateLine, ...]
    add_url: str
    why_not: str
    late_policy: str
    links: tuple[tuple[str, str], ...]


@dataclass(frozen=True)
class DifferenceLine:
    """Two readings of one answer."""

    form: int
    wording: str
    first: str
    second: str
    settled: str
    url: str


@dataclass(frozen=True)
class BundlePage:
    """One bundle: its head, how far it has come and what can be done next."""

    name: str
    state: str
    colour: str
    facts: tuple[dict[str, Any], ...]
    is_open: bool
    is_checking: bool
    may_read: bool
    sentence: str
    waits_for_others: str
    differences: tuple[DifferenceLine, ...]
    rates: tuple[RateLine, ...]
    urls: Mapping[str, str]


@dataclass(frozen=True)
class LatestForm:
    """The form that was typed last, with the way to take it back."""

    number: int
    reference: str
    standing: str
    answers: tuple[tuple[str, str], ...]
    undo_url: str


@dataclass(frozen=True)
class TypingPage:
    """The page on which forms are typed one after the other."""

    name: str
    facts: str
    next_number: int
    latest: LatestForm | None
    late: str
    back_url: str
    submit: str


@dataclass(frozen=True)
class ConfirmPage:
    """What is about to be done."""

    sentence: str
    submit: str
    cancel_url: str


def bundle_list(
    batches: Iterable[EntryBatch],
    *,
    rates: Sequence[QuestionRate],
    url: Callable[[EntryBatch], str],
    add_url: str,
    why_not: str,
    late_policy: str,
    links: tuple[tuple[str, str], ...],
) -> BundleList:
    """Word the list of bundles."""
    return BundleList(
        bundles=tuple(_bundle_line(each, url(each)) for each in batches),
        rates=rate_lines(rates),
        add_url=add_url,
        why_not=why_not,
        late_policy=late_policy,
        links=links,
    )


def bundle_page(
    batch: Any,
    *,
    may_read_next: bool,
    differences: Iterable[EntryDifference],
    questions: Mapping[str, AskedQuestion],
    rates: Sequence[QuestionRate],
    settle_url: Callable[[EntryDifference], str],
    urls: Mapping[str, str],
) -> BundlePage:
    """Word one bundle, which bears its counts."""
    state = EntryState(batch.state)
    left = batch.sampled - batch.read_again
    return BundlePage(
        name=str(batch),
        state=ENTRY_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        facts=_facts(batch, urls),
        is_open=state is EntryState.OPEN,
        is_checking=state is EntryState.CHECKING,
        may_read=may_read_next,
        sentence=_sentence(batch, state, left),
        waits_for_others=(
            "You typed in the forms that are left, so somebody else has to read them again."
            if state is EntryState.CHECKING and left and not may_read_next
            else ""
        ),
        differences=tuple(
            _difference_line(each, questions, settle_url(each)) for each in differences
        ),
        rates=rate_lines(rates),
        urls=urls,
    )


def typing_page(
    batch: EntryBatch,
    *,
    latest: EntryItem | None,
    questions: Sequence[AskedQuestion],
    given: Mapping[str, Given],
    undo_url: str,
    back_url: str,
    late: str,
) -> TypingPage:
    """Word the page for typing, with what was typed last."""
    number = latest.number + 1 if latest else 1
    channel, received = CHANNEL_LABELS[Channel(batch.channel)], show_date(batch.received_on)
    return TypingPage(
        name=f"{batch}, form {number}",
        facts=f"{channel}, received on {received}" + (f", {batch.box}" if batch.box else ""),
        next_number=number,
        latest=_latest(latest, questions, given, undo_url) if latest else None,
        late=late,
        back_url=back_url,
        submit="Save and next",
    )


def reading_page(batch: EntryBatch, item: EntryItem, *, back_url: str) -> TypingPage:
    """Word the page on which a second person reads a form; nothing of the first is on it."""
    return TypingPage(
        name=f"{batch}, form {item.number}",
        facts=f"Take the form with the number {item.response.reference}, and type what it says.",
        next_number=item.number,
        latest=None,
        late="",
        back_url=back_url,
        submit="Save and next",
    )


def late_sentence(policy: LatePolicy, closes_on: date | None) -> str:
    """Say what becomes of forms that came after closing."""
    if closes_on is None:
        return "The consultation has no closing date, so no form is late."
    fate = "kept and counted" if policy is LatePolicy.COUNT else "kept, but not counted"
    return f"Forms received after {show_date(closes_on)} are late: they are {fate}."


def reading_words(question: AskedQuestion, given: Given) -> str:
    """Return what was read, on one line."""
    return "; ".join(answer_words(question, given).splitlines())


def rate_lines(rates: Sequence[QuestionRate]) -> tuple[RateLine, ...]:
    """Word the rates, with all questions together at the end."""
    if not rates:
        return ()
    total = QuestionRate(wording="All questions", rate=total_rate(each.rate for each in rates))
    return tuple(
        RateLine(
            wording=each.wording,
            share=f"{each.rate.numerator:,} of {each.rate.base:,}",
            percent=f"{each.rate.percent}%",
        )
        for each in [*rates, total]
    )


def _bundle_line(batch: Any, url: str) -> BundleLine:
    state = EntryState(batch.state)
    left = batch.sampled - batch.read_again
    todo = [f"{counted(left, 'form')} to read again"] if left else []
    todo += [f"{counted(batch.unsettled, 'difference')} to settle"] if batch.unsettled else []
    return BundleLine(
        name=str(batch),
        url=url,
        channel=CHANNEL_LABELS[Channel(batch.channel)],
        received_on=batch.received_on,
        box=batch.box,
        forms=batch.forms,
        state=ENTRY_STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        left=", ".join(todo) if state is EntryState.CHECKING else "",
    )


def _facts(batch: Any, urls: Mapping[str, str]) -> tuple[dict[str, Any], ...]:
    facts = [
        ("How it came", CHANNEL_LABELS[Channel(batch.channel)]),
        ("Received", show_date(batch.received_on)),
        ("Version of the form", str(batch.version)),
        ("Event", batch.event.title if batch.event else ""),
        ("Box or folder", batch.box),
        ("Note", batch.note),
        ("Begun by", str(batch.opened_by) if batch.opened_by else ""),
        ("Forms typed in", f"{batch.forms:,}"),
    ]
    found: list[dict[str, Any]] = [{"key": key, "value": value} for key, value in facts if value]
    if urls.get("scan"):
        found.append(
            {
                "key": "Scan",
                "value": batch.scan.file_name,
                "change_url": urls["scan"],
                "change": "Open",
            }
        )
    return tuple(found)


def _sentence(batch: Any, state: EntryState, left: int) -> str:
    if state is EntryState.OPEN:
        return (
            f"When all forms are typed in, another person reads {SAMPLED_OF_HUNDRED} in 100 of "
            "them again, and of the others the questions with fixed answers, while the "
            f"consultation has fewer than {ALL_CLOSED_BELOW} forms."
        )
    if state is EntryState.CHECKED:
        by = f" by {batch.checked_by}" if batch.checked_by else ""
        return (
            f"{counted(batch.read_again, 'form')} read by a second person; marked as checked{by}."
        )
    done = f"{batch.read_again:,} of {counted(batch.sampled, 'form')} read by a second person."
    return f"{done} {counted(left, 'form')} left." if left else done


def _difference_line(
    difference: EntryDifference, questions: Mapping[str, AskedQuestion], url: str
) -> DifferenceLine:
    question = questions.get(difference.question.code)
    first, second = (given_from_plain(each) for each in (difference.first, difference.second))
    return DifferenceLine(
        form=difference.item.number,
        wording=difference.question.wording,
        first=reading_words(question, first) if question else first.text,
        second=reading_words(question, second) if question else second.text,
        settled=SETTLED_WORDS[Settled(difference.settled)] if difference.settled else "",
        url="" if difference.settled else url,
    )


def _latest(
    item: EntryItem,
    questions: Sequence[AskedQuestion],
    given: Mapping[str, Given],
    undo_url: str,
) -> LatestForm:
    response = item.response
    lines = [("Category", response.category.label)] if response.category else []
    lines += [
        (f"{each.number}. {each.wording}", reading_words(each, given.get(each.code, Given())))
        for each in questions
    ]
    return LatestForm(
        number=item.number,
        reference=response.reference,
        standing=_standing(item),
        answers=tuple(lines),
        undo_url=undo_url,
    )


def _standing(item: EntryItem) -> str:
    response = item.response
    if response.status == ResponseStatus.EXCLUDED:
        reason = EXCLUSION_LABELS[ExclusionReason(response.exclusion_reason)]
        return f"Kept, but not counted: {reason[:1].lower()}{reason[1:]}."
    return "Counted, and marked as late." if response.is_late else "Counted."
