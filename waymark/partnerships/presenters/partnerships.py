"""What do the pages about a partnership show, at work, to its parties and to the public?

All of them word the same content, as `queries.content_of` returns it or as a copy of it was kept.
"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from decimal import Decimal
from fractions import Fraction
from typing import Any

from waymark.core.dates import day_in_words, local_date
from waymark.partnerships.models.agreements import STATE_LABELS
from waymark.partnerships.models.groups import ACTION_STATE_LABELS, GROUP_KIND_LABELS
from waymark.partnerships.models.partnerships import (
    FORM_LABELS,
    PARTY_KIND_LABELS,
    TERM_LABELS,
    Party,
    ShownPartnership,
)
from waymark.partnerships.models.shares import KEY_LABELS, LIABILITY_LABELS
from waymark.partnerships.presenters.agreements import STATE_COLOURS
from waymark.partnerships.rules.agreements import agreement_state
from waymark.partnerships.rules.partnerships import (
    ActionState,
    GroupKind,
    Part,
    PartnershipForm,
    PartyKind,
    Term,
    may_decide,
    missing_terms,
)
from waymark.partnerships.rules.shares import (
    Liability,
    Portion,
    Rounding,
    ShareKey,
    in_pounds,
    percent,
    portions,
    to_pence,
)

NOT_KNOWN = "Not known"
ADVISES = "Advises. Each authority decides for itself."
DECIDES = "Decides within what has been arranged."
ROUNDING_WORDS = {
    Rounding.EXACT: "None needed",
    Rounding.DOWN: "Down",
    Rounding.UP: "Up",
    Rounding.TIE_UP: "Up: first by authority code of equal remainders",
    Rounding.TIE_DOWN: "Down: later by authority code of equal remainders",
}
SHARE_HEAD = ("Authority", "Counts for", "Share", "Before rounding", "Rounding", "Pays", "Agreed")
PARTY_HEAD = ("Authority", "Kind", "Part", "Since")
SEAT_HEAD = ("Office", "Authority", "Held by", "Before")
ACTION_HEAD = ("Action", "Who", "Due", "State", "Latest")

PARTS = {each.value for each in Part}

Linker = Callable[[str, str], str]
"""The address of a page about the part with this id; empty where the reader has none."""


def no_links(route: str, key: str) -> str:
    """Link nowhere: what others show us, and what the public reads."""
    return ""


@dataclass(frozen=True)
class Move:
    """One thing that can be done."""

    label: str
    url: str


@dataclass(frozen=True)
class Line:
    """One row of a table: its cells, and what can be done."""

    cells: tuple[str, ...]
    moves: tuple[Move, ...] = ()


@dataclass(frozen=True)
class GroupBlock:
    """A group with its seats."""

    name: str
    note: str
    purpose: str
    seats: tuple[Line, ...]
    moves: tuple[Move, ...]


@dataclass(frozen=True)
class ShareBlock:
    """One version of shares with its working."""

    title: str
    facts: tuple[tuple[str, str], ...]
    rows: tuple[Line, ...]
    tie: str


@dataclass(frozen=True)
class PartnershipView:
    """Everything a partnership says, as far as the reader may see it; None is not shown."""

    title: str
    state: str
    colour: str
    source: str
    facts: tuple[tuple[str, str], ...]
    missing: tuple[str, ...]
    parties: tuple[Line, ...]
    groups: tuple[GroupBlock, ...] | None
    shares: tuple[ShareBlock, ...] | None
    earlier_shares: tuple[str, ...]
    actions: tuple[Line, ...] | None
    party_head: tuple[str, ...] = PARTY_HEAD
    seat_head: tuple[str, ...] = SEAT_HEAD
    share_head: tuple[str, ...] = SHARE_HEAD
    action_head: tuple[str, ...] = ACTION_HEAD


@dataclass(frozen=True)
class PartnershipPage:
    """A partnership of ours: what it says, to whom it is shown, and what can be done."""

    whole: PartnershipView
    edit: Move | None
    moves: tuple[Move, ...]
    shown: tuple[str, ...]
    add_party: Move | None
    add_group: Move | None
    propose: Move | None
    add_action: Move | None


@dataclass(frozen=True)
class ShownPage:
    """A partnership of another authority, as it shows it to ours."""

    whole: PartnershipView
    note: str


@dataclass(frozen=True)
class PartnershipRow:
    """One partnership in a list."""

    name: str
    url: str
    form: str
    who: str
    state: str
    colour: str


@dataclass(frozen=True)
class PartnershipList:
    """Those of ours, and those that others show us."""

    rows: tuple[PartnershipRow, ...]
    shown: tuple[PartnershipRow, ...]
    create_url: str


@dataclass(frozen=True)
class Outstanding:
    """What has still to be done for any partnership."""

    rows: tuple[Line, ...]
    earlier_url: str
    later_url: str
    head: tuple[str, ...] = ("Action", "Partnership", "Who", "Due")


@dataclass(frozen=True)
class ConfirmPage:
    """What happens when the button is pressed."""

    sentences: tuple[str, ...]


def view_of(content: Mapping[str, Any], *, day: date, link: Linker = no_links) -> PartnershipView:
    """Word the content of a partnership as it stands on a day."""
    state = agreement_state(
        starts_on=_day(content["starts_on"]),
        ends_on=_day(content["ends_on"]),
        review_on=_day(content["review_on"]),
        day=day,
    )
    form = PartnershipForm(content["form"])
    given = {Term(each) for each in content["items"]}
    sets = content.get("shares")
    latest = _latest(sets or [])
    return PartnershipView(
        title=content["name"],
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
        source=content["history_source"],
        facts=_facts(content, form),
        missing=tuple(TERM_LABELS[each] for each in missing_terms(form, given)),
        parties=tuple(_party(each, link) for each in content["parties"]),
        groups=tuple(_group(each, link) for each in content["groups"])
        if "groups" in content
        else None,
        shares=tuple(_share_set(each, link) for each in latest) if sets is not None else None,
        earlier_shares=tuple(
            f"{_version(each)}: {_acceptance(each)}" for each in sets or [] if each not in latest
        ),
        actions=tuple(_action(each, day, link) for each in content["actions"])
        if "actions" in content
        else None,
    )


def row_of(content: Mapping[str, Any], *, url: str, who: str, day: date) -> PartnershipRow:
    """Word one partnership of a list from what it says of itself."""
    state = agreement_state(
        starts_on=_day(content["starts_on"]),
        ends_on=_day(content["ends_on"]),
        review_on=_day(content["review_on"]),
        day=day,
    )
    return PartnershipRow(
        name=content["name"],
        url=url,
        form=FORM_LABELS[PartnershipForm(content["form"])],
        who=who,
        state=STATE_LABELS[state],
        colour=STATE_COLOURS[state],
    )


def shown_lines(
    content: Mapping[str, Any],
    *,
    parties: Sequence[Party],
    shown: Sequence[ShownPartnership],
    published_at: datetime | None,
) -> tuple[str, ...]:
    """Say who else reads this, and whether it changed since it was shown to them."""
    copies = {each.partner_id: each for each in shown}
    lines = []
    for each in parties:
        copy = copies.get(each.partner_id or 0)
        if copy is None:
            continue
        day = day_in_words(local_date(copy.shown_at))
        parts = {key: value for key, value in content.items() if key not in PARTS}
        parts |= {part: content[part] for part in each.sees}
        changed = "" if parts == copy.content else " It has changed since."
        lines.append(f"{each.name} reads it as shown on {day}.{changed}")
    if published_at is not None:
        lines.append(f"Published on {day_in_words(local_date(published_at))}.")
    return tuple(lines)


def due_words(due_on: date | None, *, day: date) -> str:
    """Return when something is due, and whether that is past."""
    if due_on is None:
        return "No day is set"
    return f"{day_in_words(due_on)}{', late' if due_on < day else ''}"


def _facts(content: Mapping[str, Any], form: PartnershipForm) -> tuple[tuple[str, str], ...]:
    parties = [each for each in content["parties"] if not each["left_on"]]
    leads = [each["name"] for each in parties if each["is_lead"]]
    holds = [each["name"] for each in parties if each["holds_contract"]]
    return (
        ("Form", FORM_LABELS[form]),
        ("Purpose", content["purpose"]),
        ("Terms of reference", content["terms"] or NOT_KNOWN),
        *((TERM_LABELS[Term(key)], text) for key, text in content["items"].items()),
        ("Lead authority", ", ".join(leads) or NOT_KNOWN),
        ("Holds the contract", ", ".join(holds) or NOT_KNOWN),
        ("Begins", _words(content["starts_on"])),
        ("Review", _words(content["review_on"], "No day is set")),
        ("Ends", _words(content["ends_on"], "No end is set")),
    )


def _party(party: Mapping[str, Any], link: Linker) -> Line:
    parts = [
        *(["Leads"] if party["is_lead"] else []),
        *(["Holds the contract"] if party["holds_contract"] else []),
        *([f"Left on {_words(party['left_on'])}"] if party["left_on"] else []),
    ]
    kind = PARTY_KIND_LABELS[PartyKind(party["kind"])]
    return Line(
        (party["name"], kind, ", ".join(parts), _words(party["joined_on"], "")),
        _moves(("Change", link("party_edit", party["id"]))),
    )


def _group(group: Mapping[str, Any], link: Linker) -> GroupBlock:
    kind = GroupKind(group["kind"])
    sentence = DECIDES if may_decide(kind) else ADVISES
    ended = f" Ended on {_words(group['ends_on'])}." if group["ends_on"] else ""
    return GroupBlock(
        name=group["name"],
        note=f"{GROUP_KIND_LABELS[kind]}. {sentence}{ended}",
        purpose=group["purpose"],
        seats=tuple(_seat(each, link) for each in group["seats"]),
        moves=_moves(
            ("Change the group", link("group_edit", group["id"])),
            ("Add a seat", link("seat_create", group["id"])),
        ),
    )


def _seat(seat: Mapping[str, Any], link: Linker) -> Line:
    now = next((each for each in seat["holders"] if not each["ends_on"]), None)
    before = [
        f"{each['name'] or NOT_KNOWN}, until {_words(each['ends_on'])}"
        for each in seat["holders"]
        if each["ends_on"]
    ]
    held = NOT_KNOWN
    if now is not None and now["name"]:
        held = now["name"]
        if now["starts_on"]:
            held += f", since {_words(now['starts_on'])}"
    office = f"{seat['office']} (chair)" if seat["is_chair"] else seat["office"]
    if seat["ended_on"]:
        office += f", until {_words(seat['ended_on'])}"
    return Line(
        (office, seat["party"], held, "; ".join(before)),
        _moves(
            ("Change", link("seat_edit", seat["id"])),
            ("Name who holds it", link("seat_holder", seat["id"])),
        ),
    )


def _latest(sets: Sequence[Mapping[str, Any]]) -> list[Mapping[str, Any]]:
    found: dict[str, Mapping[str, Any]] = {}
    for each in sets:
        found.setdefault(each["liability"], each)
    return list(found.values())


def _version(found: Mapping[str, Any]) -> str:
    words = LIABILITY_LABELS[Liability(found["liability"])]
    return f"{found['title']} ({words}, version {found['number']})"


def _acceptance(found: Mapping[str, Any]) -> str:
    if found["accepted_on"]:
        return f"accepted by all on {_words(found['accepted_on'])}"
    waiting = sum(not each["agreed_on"] for each in found["rows"])
    return f"proposed, {waiting} of {len(found['rows'])} still to agree"


def _share_set(found: Mapping[str, Any], link: Linker) -> ShareBlock:
    key, total = ShareKey(found["key"]), to_pence(Decimal(found["total"]))
    worked = portions(key, total, {each["code"]: Decimal(each["weight"]) for each in found["rows"]})
    by_code = {each["code"]: each for each in found["rows"]}
    acceptance = _acceptance(found)
    return ShareBlock(
        title=_version(found),
        facts=(
            ("Sum", in_pounds(Decimal(found["total"]))),
            ("Shared by", KEY_LABELS[key]),
            ("Where the counts come from", found["basis"] or "Not said"),
            ("From", _words(found["starts_on"], "No day is set")),
            ("Until", _words(found["ends_on"], "No day is set")),
            ("State", acceptance[0].upper() + acceptance[1:]),
        ),
        rows=tuple(
            _share(each, by_code[each.code], key=key, total=total, link=link) for each in worked
        ),
        tie=_tie(worked, by_code),
    )


def _share(
    portion: Portion, kept: Mapping[str, Any], *, key: ShareKey, total: int, link: Linker
) -> Line:
    exact = Decimal(portion.exact.numerator) / Decimal(portion.exact.denominator) / 100
    counted = f"{portion.weight.normalize():,f}"
    agreed = _words(kept["agreed_on"], "Not yet")
    if kept["agreed_in"]:
        agreed += f", {kept['agreed_in']}"
    return Line(
        (
            kept["party"],
            "" if key in {ShareKey.EQUAL, ShareKey.NEGOTIATED} else counted,
            f"{percent(Fraction(portion.exact), total)} %" if total else "",
            f"£{exact:,.4f}",
            ROUNDING_WORDS[portion.rounding],
            in_pounds(Decimal(kept["amount"])),
            agreed,
        ),
        _moves(("Record agreement", "" if kept["agreed_on"] else link("share_agree", kept["id"]))),
    )


def _tie(worked: Sequence[Portion], names: Mapping[str, Mapping[str, Any]]) -> str:
    up = [names[each.code]["party"] for each in worked if each.rounding is Rounding.TIE_UP]
    down = [names[each.code]["party"] for each in worked if each.rounding is Rounding.TIE_DOWN]
    if not down:
        return ""
    return (
        f"{', '.join(up + down)} have equal remainders. The penny goes by authority code: "
        f"to {', '.join(up)}."
    )


def _action(found: Mapping[str, Any], day: date, link: Linker) -> Line:
    state = ActionState(found["state"])
    due = _day(found["due_on"])
    settled = f" on {_words(found['settled_on'])}" if found["settled_on"] else ""
    latest = found["updates"][0] if found["updates"] else None
    return Line(
        (
            found["text"],
            ", ".join(each for each in (found["office"], found["party"]) if each),
            due_words(due, day=day) if state is ActionState.OPEN else _words(found["due_on"], ""),
            f"{ACTION_STATE_LABELS[state]}{settled}",
            f"{_words(latest['on'])}: {latest['text']}" if latest else "",
        ),
        _moves(("Say what became of it", link("joint_action_update", found["id"]))),
    )


def _moves(*moves: tuple[str, str]) -> tuple[Move, ...]:
    return tuple(Move(label, url) for label, url in moves if url)


def _day(text: str) -> date | None:
    return date.fromisoformat(text) if text else None


def _words(text: str, otherwise: str = NOT_KNOWN) -> str:
    return day_in_words(date.fromisoformat(text)) if text else otherwise
