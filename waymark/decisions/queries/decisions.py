"""Which bodies, decisions and conditions are there, and which of them may the public read?"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID

from django.db.models import Exists, OuterRef, Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.asking.options import Option
from waymark.consultations.ports import HeldDecision
from waymark.consultations.rules.content.decision import ConditionLine, DecisionBlock, ReviewLine
from waymark.consultations.rules.content.facts import DocumentLine
from waymark.consultations.rules.content.report import LOOKED_AT_AGAIN
from waymark.consultations.rules.vocabulary import DocumentKind
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words
from waymark.core.refusals import NotFound
from waymark.decisions.models.bodies import Body
from waymark.decisions.models.decisions import Condition, Decision, DecisionDocument
from waymark.decisions.rules import decisions as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage, Finality

PAGE_SIZE = 50


@dataclass(frozen=True)
class DecisionPage:
    """A stretch of a list, read on from the decision named `after`; `next_after` if more follow."""

    decisions: tuple[Decision, ...]
    next_after: UUID | None


def list_bodies(*, viewer: Actor) -> QuerySet[Body]:
    """Return who decides in this authority, by name."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return Body.objects.order_by("name", "id")


def find_body(*, viewer: Actor, name: str) -> Body | None:
    """Return the body of this name, whatever its case."""
    return list_bodies(viewer=viewer).filter(name__iexact=name.strip()).first()


def list_options(*, viewer: Actor, consultation: Consultation) -> QuerySet[Option]:
    """Return the options that a decision may choose from, in their order."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return Option.objects.filter(consultation=consultation).order_by("position", "id")


def list_decisions(
    *, viewer: Actor, text: str = "", finality: str = "", stage: str = ""
) -> QuerySet[Decision]:
    """Return decisions, newest first, narrowed by words, finality and stage."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    rows = _decisions()
    for word in text.split():
        rows = rows.filter(
            Q(title__icontains=word)
            | Q(wording__icontains=word)
            | Q(reference__icontains=word)
            | Q(body__name__icontains=word)
        )
    if finality:
        rows = rows.filter(finality=finality)
    if stage:
        rows = rows.filter(stage=stage)
    return rows


def list_decisions_of(*, viewer: Actor, consultation: Consultation) -> QuerySet[Decision]:
    """Return the decisions taken after a consultation, newest first."""
    return list_decisions(viewer=viewer).filter(consultation=consultation)


def get_decision(*, viewer: Actor, public_id: UUID) -> Decision:
    """Return one decision; raise `NotFound`."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return _one(_decisions(), public_id)


def list_published() -> QuerySet[Decision]:
    """Return what the public may read, newest first."""
    return _decisions().filter(published_at__isnull=False)


def get_published(*, public_id: UUID) -> Decision:
    """Return one decision that the public may read; raise `NotFound`."""
    return _one(list_published(), public_id)


def take_page(rows: QuerySet[Decision], *, after: UUID | None = None) -> DecisionPage:
    """Return one page of a list of decisions, beginning after the decision named."""
    if after is not None:
        start = _one(rows, after)
        rows = rows.filter(
            Q(decided_on__lt=start.decided_on) | Q(decided_on=start.decided_on, pk__lt=start.pk)
        )
    found = tuple(rows[: PAGE_SIZE + 1])
    shown = found[:PAGE_SIZE]
    return DecisionPage(shown, shown[-1].public_id if len(found) > PAGE_SIZE else None)


def list_conditions(decision: Decision) -> QuerySet[Condition]:
    """Return what a decision that the caller may read depends on, in its order."""
    return Condition.objects.filter(decision=decision).order_by("position", "id")


def get_condition(decision: Decision, *, public_id: UUID) -> Condition:
    """Return one condition of a decision; raise `NotFound`."""
    found = list_conditions(decision).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def list_documents(decision: Decision) -> QuerySet[DecisionDocument]:
    """Return the papers of a decision that the caller may read, in their order."""
    return list_documents_of([decision])


def list_documents_of(decisions: Iterable[Decision]) -> QuerySet[DecisionDocument]:
    """Return the papers of decisions that the caller may read, those of each in their order."""
    return (
        DecisionDocument.objects.filter(decision__in=list(decisions))
        .select_related("document", "decision")
        .order_by("position", "id")
    )


def get_document(decision: Decision, *, public_id: UUID) -> DecisionDocument:
    """Return one paper of a decision; raise `NotFound`."""
    found = list_documents(decision).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def find_confirmation(decision: Decision) -> Decision | None:
    """Return the later decision that confirmed this one, published or not."""
    return _decisions().filter(confirms=decision).first()


def list_chain(decision: Decision, *, published_only: bool = False) -> list[Decision]:
    """Return a decision with what it confirms and what confirmed it, oldest first."""
    chain = [decision]
    while chain[0].confirms_id is not None:
        chain.insert(0, _decisions().get(pk=chain[0].confirms_id))
    while (later := find_confirmation(chain[-1])) is not None:
        chain.append(later)
    if published_only:
        return [each for each in chain if each.published_at is not None]
    return chain


def headline_of(decision: Decision) -> str:
    """Return in words how firm a decision is; the decision comes from a query of this module."""
    return rules.headline(
        finality=Finality(decision.finality),
        stage=DecisionStage(decision.stage),
        has_open_conditions=bool(getattr(decision, "has_open_conditions", False)),
    )


def gaps_of(decision: Decision, conditions: Sequence[Condition]) -> tuple[str, ...]:
    """Name what the source of a decision does not give; nothing for one recorded live."""
    if not decision.is_from_history:
        return ()
    return rules.not_given(
        reasons=decision.reasons,
        alternatives=decision.alternatives,
        conditions=[
            (each.owner, each.due_on)
            for each in conditions
            if each.kind != ConditionKind.REVIEW_TRIGGER
        ],
        needs_review_date=decision.finality == Finality.IN_PRINCIPLE and decision.review_on is None,
    )


class DecisionsHeld:
    """The decisions as consultations ask for them; needs an open scope."""

    def decisions_for(self, consultation_id: int) -> list[HeldDecision]:
        """Return the decisions taken after a consultation, the newest first."""
        decisions = list(_decisions().filter(consultation_id=consultation_id))
        conditions: dict[int, list[Condition]] = defaultdict(list)
        for condition in Condition.objects.filter(decision__in=decisions).order_by(
            "position", "id"
        ):
            conditions[condition.decision_id].append(condition)
        papers: dict[int, list[DecisionDocument]] = defaultdict(list)
        for paper in (
            DecisionDocument.objects.filter(decision__in=list(decisions))
            .select_related("document")
            .order_by("position", "id")
        ):
            papers[paper.decision_id].append(paper)
        return [
            HeldDecision(
                public_id=each.public_id,
                is_published=each.published_at is not None,
                block=_block(each, conditions[each.pk], papers[each.pk]),
            )
            for each in decisions
        ]

    def blocks_for(self, consultation_id: int) -> list[DecisionBlock]:
        """Return the same as a report shows them, the newest first."""
        return [held.block for held in self.decisions_for(consultation_id)]


def _decisions() -> QuerySet[Decision]:
    unsettled = Condition.objects.filter(
        decision=OuterRef("pk"), kind=ConditionKind.PRECEDENT, state=ConditionState.OPEN
    )
    return (
        Decision.objects.select_related(
            "body", "consultation", "matter", "meeting", "option", "report_edition"
        )
        .annotate(has_open_conditions=Exists(unsettled))
        .order_by("-decided_on", "-id")
    )


def _one(rows: QuerySet[Decision], public_id: UUID) -> Decision:
    found = rows.filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def _block(
    decision: Decision, conditions: Sequence[Condition], papers: Sequence[DecisionDocument]
) -> DecisionBlock:
    triggers = [each for each in conditions if each.kind == ConditionKind.REVIEW_TRIGGER]
    reviews = [ReviewLine(text=_told(each), review_on=decision.review_on) for each in triggers]
    if decision.review_on and not triggers:
        reviews = [ReviewLine(text=LOOKED_AT_AGAIN, review_on=decision.review_on)]
    return DecisionBlock(
        body=decision.body.name,
        decided_on=decision.decided_on,
        wording=decision.wording,
        finality=decision.finality,
        stage=decision.stage,
        headline=headline_of(decision),
        reasons=decision.reasons,
        alternatives=decision.alternatives,
        conditions=tuple(
            ConditionLine(
                text=_told(each),
                owner=each.owner or None,
                due_on=each.due_on,
                is_met=_is_met(each, is_from_history=decision.is_from_history),
            )
            for each in conditions
            if each.kind != ConditionKind.REVIEW_TRIGGER
        ),
        reviews=tuple(reviews),
        documents=tuple(
            DocumentLine(
                title=each.document.title,
                kind=DocumentKind.OTHER,
                file_name=each.document.file_name,
                media_type=each.document.media_type,
                size=each.document.size,
                sha256=each.document.sha256,
            )
            for each in papers
        ),
        is_recorded_from_history=decision.is_from_history,
        source=decision.history_source,
        not_given=gaps_of(decision, conditions),
    )


def _told(condition: Condition) -> str:
    """A condition in words; a report says only whether it is met, so why it is not stands here."""
    if condition.settled_on is None:
        return condition.text
    day = day_in_words(condition.settled_on)
    words = {
        ConditionState.FAILED: f"failed on {day}",
        ConditionState.WAIVED: f"waived on {day}",
        ConditionState.MET: f"met on {day}",
    }
    return f"{condition.text} ({words[ConditionState(condition.state)]})"


def _is_met(condition: Condition, *, is_from_history: bool) -> bool | None:
    state = ConditionState(condition.state)
    if not rules.is_known(state, is_from_history=is_from_history):
        return None
    return state is ConditionState.MET
