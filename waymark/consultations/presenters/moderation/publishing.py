"""What do the pages show on which answers are moderated?"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from waymark.consultations.models.hearing.responses import Answer, PublicationPermission
from waymark.consultations.models.moderation import MODERATION_LABELS, REDACTION_LABELS
from waymark.consultations.presenters.hearing import WHO_LABELS
from waymark.consultations.presenters.languages import language_words
from waymark.consultations.presenters.public.moments import moment_words
from waymark.consultations.queries.moderation.publishing import (
    STATES,
    WAITING,
    AnswersPage,
    Moderated,
    QuestionProgress,
)
from waymark.consultations.rules.personal_data import REASONS, Candidate, PersonalKind
from waymark.consultations.rules.redaction import (
    Piece,
    RedactionReason,
    Span,
    merge_spans,
    split_text,
)
from waymark.consultations.rules.vocabulary import ModerationState, RespondentKind
from waymark.consultations.rules.wording import counted

LOOKS_LIKE = {
    PersonalKind.EMAIL: "an email address",
    PersonalKind.PHONE: "a telephone number",
    PersonalKind.HANDLE: "a name on a social network",
    PersonalKind.POSTCODE: "a postcode",
    PersonalKind.STREET: "an address",
    PersonalKind.NATIONAL_INSURANCE: "a National Insurance number",
    PersonalKind.NHS_NUMBER: "an NHS number",
    PersonalKind.BIRTH_DATE: "a date of birth",
    PersonalKind.TITLED_NAME: "a name",
    PersonalKind.OWN_NAME: "a name",
    PersonalKind.RELATIVE: "a name",
    PersonalKind.LISTED_NAME: "a name on your list",
}
APART, AGAIN = "\u2068", "\u2069"
"""Around words of an answer inside a sentence, so that their direction stays their own."""

STATE_LABELS = {
    WAITING: "Waiting",
    ModerationState.APPROVED.value: "Approved",
    ModerationState.REJECTED.value: "Rejected",
}


@dataclass(frozen=True)
class ProgressLine:
    """One question with how far its answers are moderated."""

    wording: str
    url: str
    done: str
    waiting: int
    approved: int
    rejected: int
    withheld: int


@dataclass(frozen=True)
class ModerationPage:
    """The questions whose answers may be published."""

    lines: tuple[ProgressLine, ...]
    names_url: str
    names: str


@dataclass(frozen=True)
class Stretch:
    """Some words of an answer; `mark` says what they look like, or why they are hidden."""

    text: str
    mark: str


@dataclass(frozen=True)
class AnswerCard:
    """One answer of the list."""

    key: str
    reference: str
    who: str
    stretches: tuple[Stretch, ...]
    url: str
    is_plain: bool
    note: str


@dataclass(frozen=True)
class StateLink:
    """One state of answers to look at."""

    label: str
    url: str
    is_current: bool


@dataclass(frozen=True)
class QueuePage:
    """The answers to one question in one state, twenty a page."""

    wording: str
    progress: str
    states: tuple[StateLink, ...]
    is_waiting: bool
    cards: tuple[AnswerCard, ...]
    can_approve: bool
    earlier_url: str
    later_url: str
    empty: str


@dataclass(frozen=True)
class AnswerPage:
    """One answer: as it was written, and as readers will see it."""

    wording: str
    reference: str
    who: str
    language: str
    progress: str
    original: tuple[Stretch, ...]
    shown: str
    decision: str
    reopen_url: str
    back_url: str
    response_url: str


def moderation_page(
    *,
    progress: Sequence[QuestionProgress],
    names: int,
    names_url: str,
    question_url: Callable[[QuestionProgress], str],
) -> ModerationPage:
    """Return the questions with how far each has come."""
    return ModerationPage(
        lines=tuple(
            ProgressLine(
                wording=each.question.wording,
                url=question_url(each),
                done=f"{each.total - each.waiting:,} of {each.total:,}",
                waiting=each.waiting,
                approved=each.approved,
                rejected=each.rejected,
                withheld=each.withheld,
            )
            for each in progress
        ),
        names_url=names_url,
        names=f"{counted(names, 'name')} on the list" if names else "No names on the list yet",
    )


def progress_words(progress: QuestionProgress) -> str:
    """Say how far the answers to a question are moderated."""
    done = progress.total - progress.waiting
    words = f"{done:,} of {counted(progress.total, 'answer')} decided."
    if progress.withheld:
        verb = "is" if progress.withheld == 1 else "are"
        words += f" {counted(progress.withheld, 'answer')} {verb} not to be published and not here."
    return words


def queue_page(
    *,
    progress: QuestionProgress,
    state: str,
    page: AnswersPage,
    url: str,
    answer_url: Callable[[Answer], str],
) -> QueuePage:
    """Return a page of answers in one state."""
    is_waiting = state == WAITING
    cards = tuple(_card(each, answer_url(each.answer)) for each in page.rows)
    return QueuePage(
        wording=progress.question.wording,
        progress=progress_words(progress),
        states=tuple(
            StateLink(f"{STATE_LABELS[each]} ({_number(progress, each):,})", f"{url}?state={each}",
                      each == state)
            for each in STATES
        ),
        is_waiting=is_waiting,
        cards=cards,
        can_approve=is_waiting and any(each.is_plain for each in cards),
        earlier_url=f"{url}?state={state}&before={page.earlier}" if page.earlier else "",
        later_url=f"{url}?state={state}&after={page.later}" if page.later else "",
        empty="Every answer to this question is decided on."
        if is_waiting and progress.total
        else "No answer is in this state.",
    )  # fmt: skip


def _number(progress: QuestionProgress, state: str) -> int:
    numbers = {
        WAITING: progress.waiting,
        ModerationState.APPROVED.value: progress.approved,
        ModerationState.REJECTED.value: progress.rejected,
    }
    return numbers[state]


def _card(each: Moderated, url: str) -> AnswerCard:
    found = counted(len(each.candidates), "part") if each.candidates else ""
    hidden = counted(len(each.hidden), "part") if each.hidden else ""
    language = language_words(each.answer.text)
    notes = {
        language: bool(language),
        f"{found} may be personal": bool(found) and not each.moderation,
        f"{hidden} hidden": bool(hidden),
        f"Not published: {each.moderation.reason if each.moderation else ''}": bool(
            each.moderation and each.moderation.reason
        ),
    }
    spans = each.hidden if each.moderation else ()
    return AnswerCard(
        key=str(each.answer.public_id),
        reference=each.answer.response.reference,
        who=_who(each.answer),
        stretches=_hidden_stretches(each.answer.text, spans)
        if each.moderation
        else _marked(each.answer.text, each.candidates),
        url=url,
        is_plain=each.is_plain and not each.moderation,
        note="; ".join(words for words, is_so in notes.items() if is_so),
    )


def _who(answer: Answer) -> str:
    response = answer.response
    permission = PublicationPermission(response.publication) if response.publication else None
    how = {
        PublicationPermission.WITH_NAME: "may be published with the name",
        PublicationPermission.WITHOUT_NAME: "may be published without the name",
    }
    words = how.get(permission, "answers in public") if permission else "answers in public"
    return f"{WHO_LABELS[RespondentKind(response.kind)]}, {words}"


def _hidden_stretches(text: str, spans: Sequence[Span]) -> tuple[Stretch, ...]:
    return tuple(
        Stretch(each.shown, REDACTION_LABELS[each.reason] if each.reason else "")
        for each in split_text(text, spans)
    )


def _marked(text: str, candidates: Sequence[Candidate]) -> tuple[Stretch, ...]:
    stretches, reached = [], 0
    for each in candidates:
        stretches.append(Stretch(text[reached : each.start], ""))
        stretches.append(
            Stretch(text[each.start : each.end], f"looks like {LOOKS_LIKE[each.kind]}")
        )
        reached = each.end
    stretches.append(Stretch(text[reached:], ""))
    return tuple(each for each in stretches if each.text)


def span_key(span: Span) -> str:
    """Return the value of the box that hides a span."""
    return f"{span.start}-{span.end}-{span.reason.value}"


def read_span(key: str, text: str) -> Span | None:
    """Return the span of a box; None where it does not fit the answer."""
    parts = key.split("-")
    known = {reason.value for reason in RedactionReason}
    if len(parts) != 3 or not (parts[0] + parts[1]).isdecimal() or parts[2] not in known:
        return None
    start, end = int(parts[0]), int(parts[1])
    if not start < end <= len(text):
        return None
    return Span(start, end, RedactionReason(parts[2]))


def offered_spans(each: Moderated, further: Sequence[Span] = ()) -> tuple[tuple[Span, str], ...]:
    """Return every span that may be hidden, in order, each with its words and what they are."""
    said = {
        Span(found.start, found.end, REASONS[found.kind]): f"looks like {LOOKS_LIKE[found.kind]}"
        for found in each.candidates
    }
    spans = dict.fromkeys([*said, *each.hidden, *further])
    text = each.answer.text
    return tuple(
        (
            span,
            f"{APART}{text[span.start : span.end]}{AGAIN} ({said.get(span, _label(span.reason))})",
        )
        for span in sorted(spans)
    )


def _label(reason: RedactionReason) -> str:
    return REDACTION_LABELS[reason].lower()


def answer_page(
    *,
    each: Moderated,
    progress: QuestionProgress,
    ticked: Sequence[Span],
    offered: Sequence[Span],
    reopen_url: str,
    back_url: str,
    response_url: str,
) -> AnswerPage:
    """Return one answer, with the ticked spans hidden on the right-hand side."""
    text = each.answer.text
    pieces: Sequence[Piece] = split_text(text, offered)
    marks = {span.start: _label(span.reason) for span in merge_spans(offered)}
    stretches, place = [], 0
    for piece in pieces:
        stretches.append(Stretch(piece.text, marks.get(place, "") if piece.reason else ""))
        place += len(piece.text)
    return AnswerPage(
        wording=progress.question.wording,
        reference=each.answer.response.reference,
        who=_who(each.answer),
        language=language_words(text),
        progress=progress_words(progress),
        original=tuple(stretches),
        shown="".join(piece.shown for piece in split_text(text, ticked)),
        decision=decision_words(each),
        reopen_url=reopen_url if each.moderation else "",
        back_url=back_url,
        response_url=response_url,
    )


def decision_words(each: Moderated) -> str:
    """Say what was decided on an answer, by whom and when; empty while nothing is."""
    held = each.moderation
    if held is None:
        return ""
    by = f" by {held.decided_by.name}" if held.decided_by else ""
    reason = f": {held.reason}" if held.reason else ""
    label = MODERATION_LABELS[ModerationState(held.state)]
    return f"{label}{reason}. Decided{by}, {moment_words(held.decided_at)}."
