"""What do the pages at work show of the views that groups came to?"""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass

from waymark.consultations.models.hearing.groups import (
    GROUP_OUTCOME_LABELS,
    GroupResponse,
    GroupResponseOption,
)
from waymark.consultations.rules.vocabulary import GroupOutcome
from waymark.consultations.rules.wording import counted


@dataclass(frozen=True)
class GroupLine:
    """One group's view."""

    label: str
    participants: str
    who: str
    outcome: str
    options: str
    url: str
    remove_url: str


@dataclass(frozen=True)
class GroupsPage:
    """The views that groups came to."""

    groups: tuple[GroupLine, ...]
    total: str
    add_url: str
    responses_url: str


def groups_page(
    *,
    groups: Sequence[GroupResponse],
    options: Mapping[int, Sequence[GroupResponseOption]],
    url: Callable[[GroupResponse], str],
    remove_url: Callable[[GroupResponse], str],
    add_url: str,
    responses_url: str,
) -> GroupsPage:
    """Return the views that groups came to."""
    people = sum(each.participants for each in groups)
    return GroupsPage(
        groups=tuple(
            GroupLine(
                label=each.label,
                participants=counted(each.participants, "person", "people"),
                who=each.who,
                outcome=GROUP_OUTCOME_LABELS[GroupOutcome(each.outcome)],
                options=", ".join(row.option.label for row in options[each.pk]),
                url=url(each) if add_url else "",
                remove_url=remove_url(each) if add_url else "",
            )
            for each in groups
        ),
        total=f"{counted(len(groups), 'group')}, {counted(people, 'person', 'people')} in all. "
        "They are shown in a table of their own and never added to the other responses.",
        add_url=add_url,
        responses_url=responses_url,
    )
