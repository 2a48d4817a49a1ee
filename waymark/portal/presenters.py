"""What do the front pages show, and in which words?"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any

from django.urls import reverse
from django.utils.translation import ngettext

from waymark.access.models.authorities import Authority
from waymark.access.permissions import ROLES_BY_NAME, Permission, may
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.presenters.public.moments import moment_words, when_sentence
from waymark.core.actors import Actor
from waymark.decisions.models.decisions import Decision
from waymark.decisions.queries.decisions import headline_of
from waymark.portal.queries import AuthorityNow, Waiting
from waymark.portal.rules import Need
from waymark.web.jinja import show_date
from waymark.web.narrowing import Chosen

MOST_NEEDS = 20


@dataclass(frozen=True)
class Line:
    """One entry of a list: what it is, where it leads, and what to know of it."""

    label: str
    url: str
    note: str = ""


@dataclass(frozen=True)
class AuthorityCard:
    """An authority on the front page of the installation."""

    name: str
    url: str
    note: str
    open_now: tuple[Line, ...]
    more: str


@dataclass(frozen=True)
class FrontView:
    """The front page of the installation."""

    authorities: tuple[AuthorityCard, ...]


@dataclass(frozen=True)
class EverywhereView:
    """The consultations of the whole installation."""

    lines: tuple[Line, ...]
    count: str
    chosen: tuple[Chosen, ...]
    clear_url: str
    earlier_url: str
    later_url: str
    feed_url: str


def everywhere_lines(rows: Sequence[tuple[Authority, Consultation]]) -> tuple[Line, ...]:
    """Return each consultation with whose it is and how it stands."""
    return tuple(
        Line(
            label=each.title,
            url=reverse(
                "consultations:public_detail",
                kwargs={"authority": authority.code, "slug": each.slug},
            ),
            note=" ".join(text for text in (f"{authority.name}.", when_sentence(each)) if text),
        )
        for authority, each in rows
    )


@dataclass(frozen=True)
class AuthorityView:
    """The public front page of an authority."""

    ended: str
    open_now: tuple[Line, ...]
    reported: tuple[Line, ...]
    decided: tuple[Line, ...]
    consultations_url: str
    decisions_url: str
    web_address: str


@dataclass(frozen=True)
class WorkView:
    """The front page of somebody who works here."""

    greeting: str
    role: str
    needs: tuple[dict[str, str], ...]
    more: str
    nothing: str
    action: dict[str, str] | None
    open_now: tuple[Line, ...]
    reported: tuple[Line, ...]
    decided: tuple[Line, ...]


@dataclass(frozen=True)
class NeedWords:
    """Who is told of a need, where it is met, and how it is worded."""

    permission: Permission
    route: str
    hint: str
    state: str
    colour: str


NEEDS = {
    Need.FINISH_SETUP: NeedWords(
        Permission.CONSULTATIONS_MANAGE,
        "consultations:detail",
        "Finish the set-up, then open it or set a day for opening",
        "Draft",
        "grey",
    ),
    Need.APPROVE: NeedWords(
        Permission.CONSULTATIONS_APPROVE,
        "consultations:opening",
        "Somebody asks you to approve it before it opens",
        "To approve",
        "yellow",
    ),
    Need.OPEN_APPROVED: NeedWords(
        Permission.CONSULTATIONS_MANAGE,
        "consultations:opening",
        "Approved. Open it, or let it open by itself",
        "Approved",
        "light-blue",
    ),
    Need.OPENS: NeedWords(
        Permission.CONSULTATIONS_MANAGE,
        "consultations:detail",
        "Opens by itself at {opens}. Read it once more before then",
        "Scheduled",
        "turquoise",
    ),
    Need.CLOSES_SOON: NeedWords(
        Permission.CONSULTATIONS_MANAGE,
        "consultations:detail",
        "Closes by itself at {closes}",
        "Closes soon",
        "orange",
    ),
    Need.FREEZE_ANSWERS: NeedWords(
        Permission.ANALYSIS_MANAGE,
        "consultations:analysis",
        "Closed. Take a snapshot of the answers to begin the analysis",
        "To analyse",
        "blue",
    ),
    Need.AMENDMENTS_OUTSIDE: NeedWords(
        Permission.ANALYSIS_MANAGE,
        "consultations:analysis",
        "",
        "To analyse",
        "blue",
    ),
    Need.MAKE_REPORT: NeedWords(
        Permission.REPORTS_PUBLISH,
        "consultations:report",
        "The answers are frozen. Make the report from them",
        "No report yet",
        "blue",
    ),
    Need.PUBLISH_REPORT: NeedWords(
        Permission.REPORTS_PUBLISH,
        "consultations:report",
        "The latest edition of the report is not published",
        "Not published",
        "orange",
    ),
    Need.RECORD_DECISION: NeedWords(
        Permission.DECISIONS_RECORD,
        "decisions:for_consultation",
        "The report is published. Record the decision once it is taken",
        "No decision yet",
        "blue",
    ),
    Need.PUBLISH_DECISION: NeedWords(
        Permission.DECISIONS_PUBLISH,
        "decisions:detail",
        "The decision of {decided} is not published",
        "Not published",
        "orange",
    ),
}


def front_view(found: Iterable[AuthorityNow]) -> FrontView:
    """Return the front page of the installation."""
    return FrontView(authorities=tuple(_card(each) for each in found))


def authority_view(
    *,
    authority: Authority,
    open_now: Sequence[Consultation],
    reported: Sequence[Consultation],
    decided: Sequence[Decision],
) -> AuthorityView:
    """Return the public front page of an authority."""
    return AuthorityView(
        ended=_ended(authority),
        open_now=_open_lines(authority, open_now),
        reported=_reported_lines(authority, reported),
        decided=_decided_lines(authority, decided),
        consultations_url=_url(authority, "consultations:public_list"),
        decisions_url=_url(authority, "decisions:public_list"),
        web_address=authority.web_address,
    )


def work_view(
    *,
    authority: Authority,
    viewer: Actor,
    name: str,
    waiting: Sequence[Waiting],
    open_now: Sequence[Consultation],
    reported: Sequence[Consultation],
    decided: Sequence[Decision],
) -> WorkView:
    """Return the front page of a member: of what waits, only what their role may do."""
    own = [each for each in waiting if may(viewer, NEEDS[each.need].permission)]
    more = len(own) - MOST_NEEDS
    role = ROLES_BY_NAME[viewer.role or ""]
    creates = may(viewer, Permission.CONSULTATIONS_MANAGE)
    return WorkView(
        greeting=f"Hello, {name}",
        role=f"{role.label} at {authority.name}. {role.sentence}",
        needs=tuple(_need(authority, each) for each in own[:MOST_NEEDS]),
        more=f"{more} more in the lists of consultations and decisions" if more > 0 else "",
        nothing=_nothing(creates=creates),
        action=(
            {"label": "Begin a consultation", "url": _url(authority, "consultations:create")}
            if creates
            else None
        ),
        open_now=_open_lines(authority, open_now),
        reported=_reported_lines(authority, reported),
        decided=_decided_lines(authority, decided),
    )


def _card(found: AuthorityNow) -> AuthorityCard:
    authority = found.authority
    return AuthorityCard(
        name=authority.name,
        url=_url(authority, "portal:authority"),
        note=_ended(authority) or ("" if found.consultations else "Nothing is open just now."),
        open_now=_open_lines(authority, found.consultations),
        more=(
            ngettext("%(n)d more is open", "%(n)d more are open", found.more) % {"n": found.more}
            if found.more
            else ""
        ),
    )


def _ended(authority: Authority) -> str:
    if authority.ends_on is None:
        return ""
    return f"{authority.name} ended on {show_date(authority.ends_on)}. Its records stay readable."


def _need(authority: Authority, waiting: Waiting) -> dict[str, str]:
    words = NEEDS[waiting.need]
    subject = waiting.subject
    if isinstance(subject, Decision):
        url = _url(authority, words.route, decision=subject.public_id)
        hint = words.hint.format(decided=show_date(subject.decided_on))
    else:
        url = _url(authority, words.route, slug=subject.slug)
        hint = words.hint.format(opens=_moment(subject.opens_at), closes=_moment(subject.closes_at))
    if waiting.need is Need.AMENDMENTS_OUTSIDE:
        hint = ngettext(
            "%(n)d amendment without a snapshot", "%(n)d amendments without a snapshot",
            waiting.number,
        ) % {"n": waiting.number}  # fmt: skip
    return {
        "text": subject.title,
        "url": url,
        "hint": hint,
        "state": words.state,
        "state_colour": words.colour,
    }


def _nothing(*, creates: bool) -> str:
    if creates:
        return "Begin a consultation, or open one from the list to see how it stands."
    return "Open a consultation or a decision from the menu to read it."


def _open_lines(authority: Authority, found: Iterable[Consultation]) -> tuple[Line, ...]:
    return tuple(
        Line(
            label=each.title,
            url=_url(authority, "consultations:public_detail", slug=each.slug),
            note=f"Closes at {_moment(each.closes_at)}",
        )
        for each in found
    )


def _moment(moment: datetime | None) -> str:
    return moment_words(moment) if moment else ""


def _reported_lines(authority: Authority, found: Iterable[Any]) -> tuple[Line, ...]:
    return tuple(
        Line(
            label=each.title,
            url=_url(authority, "consultations:public_detail", slug=each.slug),
            note=f"Report published on {show_date(each.reported_at)}",
        )
        for each in found
    )


def _decided_lines(authority: Authority, found: Iterable[Decision]) -> tuple[Line, ...]:
    return tuple(
        Line(
            label=each.title,
            url=_url(authority, "decisions:public_detail", decision=each.public_id),
            note=f"{headline_of(each)}. {each.body.name}, {show_date(each.decided_on)}",
        )
        for each in found
    )


def _url(authority: Authority, route: str, **more: object) -> str:
    return reverse(route, kwargs={"authority": authority.code, **more})
