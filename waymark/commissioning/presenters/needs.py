"""What do the pages about needs show?"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from decimal import Decimal
from itertools import groupby

from markupsafe import Markup

from waymark.commissioning.models.needs import (
    ORIGIN_LABELS,
    PROVIDED_LABELS,
    NeedsAssessment,
    NeedsFigure,
    NeedsPeople,
    NeedsProvision,
    NeedsView,
    ProvisionStandard,
)
from waymark.commissioning.presenters.records import Section
from waymark.commissioning.queries.needs import Contents
from waymark.commissioning.rules.needs import (
    Line,
    NeedsGroup,
    NeedsState,
    Provided,
    ProvisionOrigin,
    group_labels,
    written,
)
from waymark.core.dates import day_in_words, local_date
from waymark.decisions.presenters.parts import Action, Fact
from waymark.documents.engines import charts

WHOLE_AREA = "Whole area"
STATE_LABELS = {NeedsState.DRAFT: ("Draft", "grey"), NeedsState.APPROVED: ("Approved", "green")}
DUTY = (
    "Enough for young people of 13 to 19, and of 20 to 24 with a learning difficulty or "
    "disability, so far as is reasonably practicable (Education Act 1996, section 507B)."
)


@dataclass(frozen=True)
class Picture:
    """A chart with what it says in one sentence."""

    sentence: str
    drawn: Markup


@dataclass(frozen=True)
class Text:
    """A part in words."""

    title: str
    paragraphs: tuple[str, ...]
    empty: str


@dataclass(frozen=True)
class NeedsPage:
    """One version of an assessment, part by part."""

    state: str
    colour: str
    version: str
    facts: tuple[Fact, ...]
    notes: tuple[str, ...]
    texts: tuple[Text, ...]
    parts: tuple[Section, ...]
    duty: str
    sufficiency: tuple[Section, ...]
    picture: Picture | None
    provision: Section
    versions: tuple[Action, ...]
    primary: Action | None = None
    actions: tuple[Action, ...] = ()


def state_words(assessment: NeedsAssessment) -> tuple[str, str]:
    """Return the state of a version and the colour of its tag."""
    return STATE_LABELS[NeedsState(assessment.state)]


def period_words(assessment: NeedsAssessment) -> str:
    """Return from when until when an assessment looks ahead."""
    return f"{day_in_words(assessment.starts_on)} to {day_in_words(assessment.ends_on)}"


def paragraphs_of(text: str) -> tuple[str, ...]:
    """Return a text by its paragraphs."""
    return tuple(each.strip() for each in text.split("\n\n") if each.strip())


def number(value: Decimal | int | None) -> str:
    """Return a number as people write it; nothing for none."""
    if value is None:
        return ""
    return written(Decimal(value))


def facts_of(
    assessment: NeedsAssessment, contents: Contents, *, cycle_url: str
) -> tuple[Fact, ...]:
    """Return what an assessment is about, as a summary."""
    areas = ", ".join(each.name for each in contents.areas)
    facts = [
        Fact("Area", areas or "The whole authority"),
        Fact("Ages", f"{assessment.age_from} to {assessment.age_to}"),
        Fact("Period", period_words(assessment)),
    ]
    if assessment.cycle:
        link = Markup('<a class="govuk-link" href="{}">{}</a>')
        facts.append(Fact("Cycle", link.format(cycle_url, assessment.cycle.title)))
    if assessment.reason:
        facts.append(Fact("Why there is a new version", assessment.reason))
    if assessment.approved_at and assessment.approved_by:
        who = assessment.approved_by.user
        when = day_in_words(local_date(assessment.approved_at))
        facts.append(Fact("Approved", f"{who}, {when}"))
    return tuple(facts)


def texts_of(assessment: NeedsAssessment) -> tuple[Text, ...]:
    """Return what an assessment says in words."""
    return (
        Text("What is known", paragraphs_of(assessment.known), "Nothing written yet."),
        Text("Gaps in what is known", paragraphs_of(assessment.not_known), "None written down."),
    )


def figures_section(figures: Sequence[NeedsFigure], links: tuple[Action, ...]) -> Section:
    """Return the indicators with the value as it stood."""
    return Section(
        title="Indicators",
        head=("Indicator", "Value", "On", "Source", "What it tells"),
        rows=tuple(
            (each.title, each.stood_at, day_in_words(each.stood_on), each.source, each.note)
            for each in figures
        ),
        empty="No indicator chosen yet.",
        note="Each value is a copy: it stays as it was on that day." if figures else "",
        links=links,
    )


def views_section(views: Sequence[NeedsView], links: tuple[Action, ...]) -> Section:
    """Return what young people said."""
    return Section(
        title="What young people said",
        head=("Where", "On", "How many", "What they said"),
        rows=tuple(
            (
                each.consultation.title if each.consultation else each.meeting,
                day_in_words(each.heard_on),
                number(each.people),
                each.said,
            )
            for each in views
        ),
        empty="Nobody has been heard yet. An assessment is approved once young people were.",
        links=links,
    )


def people_section(people: Sequence[NeedsPeople], links: tuple[Action, ...]) -> Section:
    """Return how many young people there are, how far they travel and what they lack."""
    labels = group_labels()
    return Section(
        title="Young people",
        head=(
            *("Where", "Group", "Young people", "Source", "Minutes of travel", "Asked in vain"),
            "Evidence",
        ),
        rows=tuple(
            (
                each.locality.name if each.locality else WHOLE_AREA,
                labels[NeedsGroup(each.group)],
                number(each.young_people),
                each.source,
                number(each.travel_minutes),
                number(each.unmet),
                each.evidence,
            )
            for each in people
        ),
        empty="Nobody has entered yet how many young people live here.",
        links=links,
    )


def provision_section(
    assessment: NeedsAssessment, provision: Sequence[NeedsProvision], links: tuple[Action, ...]
) -> Section:
    """Return what was there on the day the provision was taken."""
    labels = group_labels()
    day = assessment.provision_on
    unknown = sum(1 for each in provision if each.weekly_hours is None and each.places is None)
    note = (
        f"{unknown} of {len(provision)} have neither hours nor places: they count for nothing "
        "in what there is."
        if unknown
        else ""
    )
    return Section(
        title=f"What there was on {day_in_words(day)}" if day else "What there is",
        head=("Service", "By", "Where", "Group", "Hours a week", "Places", "From"),
        rows=tuple(
            (
                each.name,
                each.provider,
                ", ".join(
                    part for part in (each.place, each.locality and each.locality.name) if part
                ),
                labels[NeedsGroup(each.group)],
                number(each.weekly_hours),
                number(each.places),
                ORIGIN_LABELS[ProvisionOrigin(each.origin)],
            )
            for each in provision
        ),
        empty="Take the provision: it copies the directory's services, and the sessions held.",
        note=note,
        links=links,
    )


def sufficiency_sections(
    lines: Sequence[Line], localities: Mapping[int, str]
) -> tuple[Section, ...]:
    """Return one table for each group and kind, its localities first."""
    labels = group_labels()
    return tuple(
        Section(
            title=f"{labels[group]}: {PROVIDED_LABELS[provided].lower()}",
            head=(
                *("Where", PROVIDED_LABELS[provided], "Young people", "Per 1,000", "Standard"),
                *("Missing per 1,000", "Missing"),
            ),
            rows=tuple(
                (
                    _where(each, localities),
                    number(each.found.amount),
                    number(each.found.young_people),
                    number(each.found.rate),
                    number(each.found.standard) or "Not set",
                    number(each.found.gap_rate) if each.found.standard is not None else "",
                    number(each.found.gap) if each.found.standard is not None else "",
                )
                for each in of_kind
            ),
        )
        for (group, provided), of_kind in groupby(lines, lambda each: (each.group, each.provided))
    )


def picture_of(lines: Sequence[Line], localities: Mapping[int, str]) -> Picture | None:
    """Draw how much of the standard there is; nothing where no standard is set."""
    drawn = [
        (
            (
                f"{_where(each, localities)}, {group_labels()[each.group].lower()}, "
                f"{PROVIDED_LABELS[each.provided].lower()}: {number(each.found.rate)} of "
                f"{number(each.found.standard)} per 1,000"
            ),
            float(min(Decimal(1), each.found.rate / each.found.standard)),
        )
        for each in lines
        if each.found.standard
    ]
    if not drawn:
        return None
    sentence = "How much of the local standard there is. A full bar meets it."
    svg = charts.lengths(
        key="sufficiency",
        title="What there is beside the local standard",
        description=f"{sentence} {'; '.join(label for label, _ in drawn)}.",
        bars=drawn,
    )
    return Picture(sentence=sentence, drawn=Markup(svg))  # noqa: S704 (drawn by us from escaped text)


def standards_section(standards: Sequence[ProvisionStandard]) -> Section:
    """Return the local standards, the newest first."""
    labels = group_labels()
    return Section(
        title="Standards",
        head=("Group", "Measured in", "Per 1,000", "From", "Set by", "Entered"),
        rows=tuple(
            (
                labels[NeedsGroup(each.group)],
                PROVIDED_LABELS[Provided(each.provided)],
                number(each.per_thousand),
                day_in_words(each.starts_on),
                each.source,
                day_in_words(local_date(each.set_at)),
            )
            for each in standards
        ),
        empty="No standard is set. Without one nothing says how much is missing.",
    )


def _where(line: Line, localities: Mapping[int, str]) -> str:
    return WHOLE_AREA if line.locality is None else localities[line.locality]
