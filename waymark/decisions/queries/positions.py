"""Where do the authorities of a matter stand, and which conditions rest on that?"""

from collections import defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from uuid import UUID

from django.db.models import Q, QuerySet

from waymark.access import permissions
from waymark.access.permissions import Permission
from waymark.core.actors import Actor
from waymark.core.refusals import NotFound
from waymark.core.scoping import open_scope
from waymark.decisions.models.decisions import Condition, Decision
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.positions import ConditionParty, Position
from waymark.decisions.models.reviews import Review
from waymark.decisions.rules import positions as rules
from waymark.decisions.rules.decisions import ConditionKind, ConditionState, DecisionStage
from waymark.decisions.rules.positions import MatterStanding, Stand
from waymark.decisions.rules.tests import OF_AUTHORITIES, WATCHED, ConditionTest, TestDraft

COUNTS = (
    DecisionStage.DECIDED,
    DecisionStage.IN_CALL_IN,
    DecisionStage.EFFECTIVE,
    DecisionStage.IMPLEMENTED,
)
"""Stages at which a decision says where its authority stands; one in call-in still does."""


@dataclass(frozen=True)
class BoardRow:
    """One authority on the board, with what of its decision may be read here."""

    position: Position
    stand: Stand
    stated: Position | None
    """The row that carries the statement: a partner's own, this one, or none."""


@dataclass(frozen=True)
class Board:
    """A matter with its authorities by name, the same order at each of them."""

    matter: Matter
    rows: tuple[BoardRow, ...]
    standing: MatterStanding
    stands: Mapping[int, Stand] = field(repr=False)


def list_matters(*, viewer: Actor) -> QuerySet[Matter]:
    """Return the matters of the authority, the latest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return Matter.objects.order_by("-opened_on", "-id")


def get_matter(*, viewer: Actor, public_id: UUID) -> Matter:
    """Return one matter; raise `NotFound`."""
    found = list_matters(viewer=viewer).filter(public_id=public_id).first()
    if found is None:
        raise NotFound
    return found


def get_position(matter: Matter, *, public_id: UUID) -> Position:
    """Return one authority on the board of a matter that the caller may read."""
    found = (
        Position.objects.filter(matter=matter, public_id=public_id)
        .select_related("decision")
        .first()
    )
    if found is None:
        raise NotFound
    return found


def read_board(matter: Matter, *, published_only: bool = False) -> Board:
    """Return where the authorities of a matter stand: of partners, only what they have published.

    Two queries, however many authorities there are.
    """
    positions = sorted(
        Position.objects.filter(matter=matter).select_related("decision", "decision__authority"),
        key=lambda each: (each.name.casefold(), each.pk),
    )
    partners = _partners(positions)
    told = _told_by_partners(matter, partners)
    rows = tuple(_row(each, told=told, published_only=published_only) for each in positions)
    stands = {row.position.pk: row.stand for row in rows}
    return Board(matter, rows, rules.standing(list(stands.values())), stands)


def list_watched(matter: Matter | None) -> list[Condition]:
    """Return the conditions that have a test which the system carries out; in need of a scope.

    Those of one matter, or those that belong to none. What a person settled stays as it is.
    """
    return list(
        Condition.objects.filter(
            Q(state=ConditionState.OPEN) | Q(is_settled_by_test=True),
            test__in=WATCHED,
            decision__matter=matter,
            decision__stage__in=COUNTS,
        )
        .select_related("decision", "decision__consultation")
        .order_by("id")
    )


def list_tested(matter: Matter, *, published_only: bool = False) -> list[Condition]:
    """Return the conditions of a matter that have a test, those of the public's decisions alone."""
    rows = Condition.objects.filter(decision__matter=matter, decision__stage__in=COUNTS)
    if published_only:
        rows = rows.filter(decision__published_at__isnull=False)
    rows = rows.exclude(test="").select_related("decision")
    return list(rows.order_by("decision_id", "position", "id"))


def list_others(matter_id: int | None) -> list[Position]:
    """Return the other authorities of a matter that the caller may read, by name."""
    if matter_id is None:
        return []
    return list(Position.objects.filter(matter_id=matter_id, is_own=False).order_by("name", "id"))


def list_matters_watched() -> list[Matter]:
    """Return the matters of the authority in scope on which such a condition rests."""
    return list(
        Matter.objects.filter(
            pk__in=Condition.objects.filter(test__in=WATCHED).values("decision__matter_id")
        ).order_by("id")
    )


def find_matter(*, link: UUID) -> Matter | None:
    """Return the matter of this link at the authority in scope."""
    return Matter.objects.filter(link=link).first()


def parties_of(conditions: Sequence[Condition]) -> dict[int, tuple[int, ...]]:
    """Return the authorities that each condition names, as keys of the board."""
    found: dict[int, list[int]] = defaultdict(list)
    for condition, position in ConditionParty.objects.filter(condition__in=conditions).values_list(
        "condition_id", "position_id"
    ):
        found[condition].append(position)
    return {key: tuple(sorted(positions)) for key, positions in found.items()}


def names_of(conditions: Sequence[Condition]) -> dict[int, list[str]]:
    """Return the names of the authorities that each condition names, in their order."""
    found: dict[int, list[str]] = defaultdict(list)
    for condition, name in (
        ConditionParty.objects.filter(condition__in=conditions)
        .order_by("position__name")
        .values_list("condition_id", "position__name")
    ):
        found[condition].append(name)
    return found


def last_reviews_of(conditions: Sequence[Condition]) -> dict[int, Review]:
    """Return the latest review that each condition has opened."""
    rows = Review.objects.filter(condition__in=conditions).order_by("id")
    return {each.condition_id: each for each in rows}


def test_of(condition: Condition, parties: Sequence[int]) -> TestDraft:
    """Return the test of a condition as the rules take it."""
    return TestDraft(
        test=ConditionTest(condition.test),
        options=tuple(condition.options),
        number=condition.number,
        until=condition.until,
        amount=condition.amount,
        amount_found=condition.amount_found,
        judge=condition.judge,
        parties=tuple(parties),
    )


def list_reviews_elsewhere(decision: Decision) -> list[Review]:
    """Return the reviews at partners whose published decision watches this published one."""
    if decision.published_at is None or decision.matter is None:
        return []
    partners = _partners(list(Position.objects.filter(matter=decision.matter)))
    if not partners:
        return []
    with open_scope(*partners):
        watching = ConditionParty.objects.filter(position__partner=decision.authority_id)
        return list(
            Review.objects.filter(
                condition__in=watching.values("condition"),
                decision__matter__link=decision.matter.link,
                decision__published_at__isnull=False,
            )
            .select_related("decision", "decision__authority", "condition")
            .order_by("opened_on", "id")
        )


def list_circles(board: Board) -> list[tuple[str, ...]]:
    """Return the names of authorities that wait for each other, as far as each has published it.

    One's own conditions count before they are published, as only staff read this.
    """
    partners = _partners([row.position for row in board.rows])
    own = board.matter.authority_id
    waits: dict[int, set[int]] = defaultdict(set)
    with open_scope(own, *partners):
        for waiter, target, target_is_own, at in ConditionParty.objects.filter(
            Q(condition__authority_id=own) | Q(condition__decision__published_at__isnull=False),
            condition__decision__matter__link=board.matter.link,
            condition__decision__stage__in=COUNTS,
            condition__kind=ConditionKind.PRECEDENT,
            condition__state=ConditionState.OPEN,
            condition__test__in=OF_AUTHORITIES,
        ).values_list(
            "authority_id", "position__partner_id", "position__is_own", "position__authority_id"
        ):
            key = at if target_is_own else target
            if key is not None:
                waits[waiter].add(key)
    names = {
        row.position.partner_id or own: row.position.name
        for row in board.rows
        if row.position.is_own or row.position.partner_id
    }
    return [
        tuple(names.get(key, "") for key in circle)
        for circle in rules.circles(waits)
        if all(key in names for key in circle)
    ]


def list_free_decisions(*, viewer: Actor, matter: Matter) -> QuerySet[Decision]:
    """Return the decisions that can say where the authority stands on a matter, newest first."""
    permissions.require(viewer, Permission.DECISIONS_SEE)
    return (
        Decision.objects.filter(Q(matter=matter) | Q(matter__isnull=True), stage__in=COUNTS)
        .select_related("body")
        .order_by("-decided_on", "-id")
    )


def _partners(positions: Sequence[Position]) -> list[int]:
    return [each.partner_id for each in positions if each.partner_id is not None]


def _told_by_partners(matter: Matter, partners: Sequence[int]) -> dict[int, Position]:
    """What partners have published on the same matter, read where they keep it."""
    if not partners:
        return {}
    with open_scope(*partners):
        rows = Position.objects.filter(
            matter__link=matter.link,
            is_own=True,
            decision__published_at__isnull=False,
            decision__stage__in=COUNTS,
        ).select_related("decision", "decision__authority")
        return {each.authority_id: each for each in rows}


def _row(position: Position, *, told: Mapping[int, Position], published_only: bool) -> BoardRow:
    stated: Position | None = position
    if position.partner_id is not None:
        stated = told.get(position.partner_id)
    elif position.decision is not None:
        is_shown = position.decision.published_at is not None or not published_only
        stated = position if is_shown and position.decision.stage in COUNTS else None
    if stated is None or not stated.option:
        return BoardRow(position, Stand(party=position.pk), None)
    stand = Stand(
        party=position.pk,
        option=stated.option,
        term_from=stated.term_from,
        term_until=stated.term_until,
        share=stated.share,
        decided_on=stated.decided_on,
    )
    return BoardRow(position, stand, stated)
