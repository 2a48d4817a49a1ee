"""Which paper was typed in, what is still to be read again, and where do two readings differ?"""

import uuid
from collections import Counter
from dataclasses import dataclass
from typing import Any

from django.db.models import Count, F, OuterRef, Q, QuerySet, Subquery
from django.db.models.functions import Coalesce

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation, ConsultationVersion
from waymark.consultations.models.asking.events import Event
from waymark.consultations.models.entering import (
    EntryBatch,
    EntryDifference,
    EntryItem,
    SecondReading,
)
from waymark.consultations.queries.answering import asked_questions
from waymark.consultations.queries.setup.whole import (
    Questionnaire,
    read_questionnaire,
)
from waymark.consultations.rules.answering import AskedQuestion
from waymark.consultations.rules.entering import (
    ENTERED_KINDS,
    EntryState,
    Sample,
    is_read_again,
    total_rate,
)
from waymark.consultations.rules.vocabulary import Sensitivity
from waymark.core.actors import Actor
from waymark.core.figures import Direction, Figure
from waymark.core.refusals import NotFound
from waymark.documents.models import Document


@dataclass(frozen=True, kw_only=True)
class EntryProgress:
    """How far a bundle has come: forms typed, to be read again, read again, not yet settled."""

    forms: int
    sampled: int
    read_again: int
    unsettled: int

    @property
    def left(self) -> int:
        """How many forms have still to be read again."""
        return self.sampled - self.read_again


@dataclass(frozen=True, kw_only=True)
class QuestionRate:
    """How often two people read different answers to one question."""

    wording: str
    rate: Figure


# Bundles ----------------------------------------------------------------------------------------


def list_entry_batches(*, viewer: Actor, consultation: Consultation) -> QuerySet[EntryBatch]:
    """Return the bundles, newest first, with `forms`, `sampled`, `read_again`, `unsettled`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = EntryBatch.objects.filter(consultation=consultation).select_related("opened_by")
    return _with_progress(rows).order_by("-number", "-id")


def get_entry_batch(
    *, viewer: Actor, consultation: Consultation, public_id: uuid.UUID
) -> EntryBatch:
    """Return one bundle with its progress; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = EntryBatch.objects.filter(consultation=consultation, public_id=public_id)
    related = ("scan", "version", "event", "opened_by", "checked_by")
    found = _with_progress(rows).select_related(*related).first()
    if found is None:
        raise NotFound
    return found


def progress_of(batch: EntryBatch) -> EntryProgress:
    """Return how far a bundle has come, counted now."""
    counted: Any = _with_progress(EntryBatch.objects.filter(pk=batch.pk)).get()
    return EntryProgress(
        forms=counted.forms,
        sampled=counted.sampled,
        read_again=counted.read_again,
        unsettled=counted.unsettled,
    )


def count_forms(consultation: Consultation) -> int:
    """Return how many forms have been typed in, in all bundles."""
    return EntryItem.objects.filter(batch__consultation=consultation).count()


def list_versions(*, viewer: Actor, consultation: Consultation) -> QuerySet[ConsultationVersion]:
    """Return the versions that a form can be of, newest first."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    return ConsultationVersion.objects.filter(consultation=consultation).order_by("-number", "-id")


def list_events(*, viewer: Actor, consultation: Consultation) -> QuerySet[Event]:
    """Return the events at which sheets can have been filled in."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    return Event.objects.filter(consultation=consultation).order_by("position", "id")


def get_scan(*, viewer: Actor, batch: EntryBatch) -> Document:
    """Return the scanned paper of a bundle; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    if batch.scan is None:
        raise NotFound
    return batch.scan


# Forms ------------------------------------------------------------------------------------------


def questions_to_enter(
    setup: Questionnaire, *, with_withdrawn: bool = False
) -> tuple[AskedQuestion, ...]:
    """Return the questions whose answers are typed from paper, in their order.

    Not those about equality: their answers are kept apart from all others. `with_withdrawn` for
    what was typed before a question or a choice was withdrawn.
    """
    held = {
        each.question.code
        for each in setup.questions
        if each.question.answers_held and each.question.sensitivity != Sensitivity.EQUALITY
    }
    asked = asked_questions(setup, with_withdrawn=with_withdrawn)
    return tuple(each for each in asked if each.code in held and each.kind in ENTERED_KINDS)


def questions_to_read_again(setup: Questionnaire, sample: Sample) -> tuple[AskedQuestion, ...]:
    """Return the questions that are typed again on a form that was sampled so."""
    return tuple(each for each in questions_to_enter(setup) if is_read_again(each.kind, sample))


def get_entry_setup(*, viewer: Actor, consultation: Consultation) -> Questionnaire:
    """Return what was asked, for whoever types answers in."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    return read_questionnaire(consultation)


def find_latest_item(*, viewer: Actor, batch: EntryBatch) -> EntryItem | None:
    """Return the form of a bundle that was typed last."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = EntryItem.objects.filter(batch=batch)
    return rows.select_related("response__category").order_by("-number", "-id").first()


def find_item_to_read(*, viewer: Actor, batch: EntryBatch) -> EntryItem | None:
    """Return the next form that this person may read again: sampled, unread, typed by another."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = _unread(batch).exclude(response__entered_by=viewer.user_id)
    return rows.order_by("number", "id").first()


def get_item_to_read(*, viewer: Actor, batch: EntryBatch, number: int) -> EntryItem:
    """Return a form by its number if this person may read it again; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = _unread(batch).exclude(response__entered_by=viewer.user_id)
    found = rows.filter(number=number).first()
    if found is None:
        raise NotFound
    return found


def _unread(batch: EntryBatch) -> QuerySet[EntryItem]:
    read = SecondReading.objects.filter(item__batch=batch).values("item_id")
    rows = EntryItem.objects.filter(batch=batch).exclude(sample=Sample.NONE).exclude(pk__in=read)
    return rows.select_related("response")


# Differences ------------------------------------------------------------------------------------


def list_differences(*, viewer: Actor, batch: EntryBatch) -> QuerySet[EntryDifference]:
    """Return where two readings differ, those not settled first, in the order of the paper."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    rows = EntryDifference.objects.filter(item__batch=batch).select_related("item", "question")
    unsettled_first = F("settled_at").asc(nulls_first=True)
    return rows.order_by(unsettled_first, "item__number", "question__position", "id")


def get_difference(
    *, viewer: Actor, consultation: Consultation, public_id: uuid.UUID
) -> EntryDifference:
    """Return one difference that is not settled; raise `NotFound`."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    found = (
        EntryDifference.objects.select_related("item__batch", "item__response", "question")
        .filter(item__batch__consultation=consultation, public_id=public_id, settled="")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def list_rates(
    *, viewer: Actor, consultation: Consultation, batch: EntryBatch | None = None
) -> list[QuestionRate]:
    """Return how often two readings of each question differ, in a bundle or in all of them."""
    permissions.require(viewer, Permission.RESPONSES_ENTER)
    return _rates(consultation, batch)


def check_rate(consultation: Consultation) -> tuple[int, Figure]:
    """Return how many forms were typed twice, and how many of their answers differed."""
    readings = SecondReading.objects.filter(item__batch__consultation=consultation)
    return readings.count(), total_rate(each.rate for each in _rates(consultation, None))


def _rates(consultation: Consultation, batch: EntryBatch | None) -> list[QuestionRate]:
    within: dict[str, Any] = {"item__batch__consultation": consultation}
    if batch is not None:
        within = {"item__batch": batch}
    compared: Counter[str] = Counter()
    for values in SecondReading.objects.filter(**within).values_list("values", flat=True):
        compared.update(values.keys())
    differed = Counter(
        EntryDifference.objects.filter(**within).values_list("question__code", flat=True)
    )
    return [
        QuestionRate(
            wording=asked.question.wording,
            rate=Figure(
                numerator=differed[asked.question.code],
                base=compared[asked.question.code],
                direction=Direction.ROW,
            ),
        )
        for asked in read_questionnaire(consultation).questions
        if compared[asked.question.code]
    ]


# Parts of the above -----------------------------------------------------------------------------


def _with_progress(rows: QuerySet[EntryBatch]) -> QuerySet[EntryBatch]:
    def number(model: Any, path: str, where: Q) -> Coalesce:
        found = model.objects.filter(where, **{path: OuterRef("pk")}).order_by().values(path)
        return Coalesce(Subquery(found.annotate(n=Count("id")).values("n")), 0)

    everything = Q()
    return rows.annotate(
        forms=number(EntryItem, "batch", everything),
        sampled=number(EntryItem, "batch", ~Q(sample=Sample.NONE)),
        read_again=number(SecondReading, "item__batch", everything),
        unsettled=number(EntryDifference, "item__batch", Q(settled="")),
    )


def is_typing_open(batch: EntryBatch) -> bool:
    """Whether forms can still be typed into a bundle."""
    return batch.state == EntryState.OPEN
