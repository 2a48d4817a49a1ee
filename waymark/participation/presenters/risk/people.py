"""What do the list of those at risk, and the working of one of them, show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.participation.models.risk import (
    BAND_LABELS,
    FACT_LABELS,
    RiskJudgement,
    RiskResult,
    RiskRun,
    SchoolFact,
)
from waymark.participation.presenters.guarantee import Table
from waymark.participation.presenters.offers import Tag
from waymark.participation.presenters.risk.words import (
    INPUT_LABELS,
    band_tag,
    known_words,
    points_words,
    run_words,
    value_words,
    weight_words,
)
from waymark.participation.queries.risk import Working
from waymark.participation.rules.risk import (
    Band,
    FactKind,
    Input,
    Line,
    RiskModel,
)
from waymark.people.models.people import SOURCE_LABELS
from waymark.people.rules.vocabulary import Source
from waymark.web.narrowing import Chosen

SAYS_NO = "Not on our list"


@dataclass(frozen=True)
class ListRow:
    """Somebody on the list: the band that counts, and what was reckoned where that differs."""

    name: str
    url: str
    year: str
    school: str
    tag: Tag
    points: str
    known: str
    judged: str


@dataclass(frozen=True)
class ListPage:
    """The list, and how many are in each band."""

    reckoned: str
    tiles: tuple[dict[str, object], ...]
    rows: tuple[ListRow, ...]
    chosen: tuple[Chosen, ...]
    clear_url: str


@dataclass(frozen=True)
class SaidRow:
    """A judgement, or something a school says; the way to undo it is empty where there is none."""

    heading: str
    facts: tuple[str, ...]
    undo_url: str


@dataclass(frozen=True)
class PersonPage:
    """How somebody's band came about."""

    tag: Tag | None
    judged: str
    sentences: tuple[str, ...]
    table: Table | None
    judgements: tuple[SaidRow, ...]
    facts: tuple[SaidRow, ...]
    judge_url: str
    facts_url: str
    model_url: str


def list_page(
    run: RiskRun,
    rows: Iterable[RiskResult],
    *,
    numbers: Mapping[Band, int],
    schools: Mapping[int, str],
    band_url: Callable[[Band], str],
    person_url: Callable[[RiskResult], str],
    chosen: tuple[Chosen, ...],
    clear_url: str,
) -> ListPage:
    """Word the list."""
    return ListPage(
        reckoned=run_words(run),
        tiles=tuple(
            {"number": f"{numbers[band]:,}", "label": BAND_LABELS[band], "url": band_url(band)}
            for band in Band
        ),
        rows=tuple(
            ListRow(
                name=str(each.person),
                url=person_url(each),
                year=f"Year {each.year_group}",
                school=schools.get(each.person_id, ""),
                tag=band_tag(each.counted),
                points=points_words(each.points, each.most),
                known=known_words(each.known, each.asked),
                judged=_judged_in_list(each),
            )
            for each in rows
        ),
        chosen=chosen,
        clear_url=clear_url,
    )


def person_page(
    found: Working,
    *,
    model: RiskModel | None,
    today: date,
    judge_url: str,
    facts_url: str,
    model_url: str,
    take_back_url: Callable[[RiskJudgement], str],
    withdraw_url: Callable[[SchoolFact], str],
) -> PersonPage:
    """Word somebody's working."""
    result, judgement = found.result, found.judgement
    band = Band(judgement.band) if judgement else Band(result.band) if result else None
    return PersonPage(
        tag=band_tag(band) if band else None,
        judged=_judged(judgement, result),
        sentences=tuple(_sentences(result, model)),
        table=_working(result.lines, model) if result else None,
        judgements=tuple(
            SaidRow(
                heading=BAND_LABELS[Band(each.band)],
                facts=tuple(_about_judgement(each)),
                undo_url=take_back_url(each)
                if each.taken_back_at is None and each.ends_on > today
                else "",
            )
            for each in found.judgements
        ),
        facts=tuple(
            SaidRow(
                heading=f"{FACT_LABELS[FactKind(each.kind)]}: {fact_words(each)}",
                facts=tuple(_about_fact(each)),
                undo_url=withdraw_url(each),
            )
            for each in found.facts
        ),
        judge_url=judge_url,
        facts_url=facts_url,
        model_url=model_url,
    )


def fact_words(fact: SchoolFact) -> str:
    """Word the value of a fact."""
    return value_words(Input(fact.kind), fact.value)


def _judged_in_list(row: RiskResult) -> str:
    if row.judgement_id is None:
        return ""
    return f"Judged by a worker; worked out: {BAND_LABELS[Band(row.band)]}"


def _judged(judgement: RiskJudgement | None, result: RiskResult | None) -> str:
    if judgement is None:
        return ""
    who = judgement.judged_by.user.name if judgement.judged_by else "Somebody"
    reckoned = f" What was worked out: {BAND_LABELS[Band(result.band)]}." if result else ""
    return (
        f"{who} judged so until {day_in_words(judgement.ends_on)}: “{judgement.reason}”{reckoned}"
    )


def _sentences(result: RiskResult | None, model: RiskModel | None) -> Iterable[str]:
    if result is None:
        yield "Nothing was worked out for them. It is done each night, for the years of the model."
        return
    yield (
        f"{points_words(result.points, result.most).capitalize()} if all that is not known counted."
        if result.points != result.most
        else f"{points_words(result.points, result.most)}. Nothing is unknown that could add more."
    )
    yield (
        f"Something is known of {known_words(result.known, result.asked)} signs that somebody has "
        "to tell us of."
    )
    if result.band == Band.NOT_ENOUGH.value:
        yield "That is too little to say that the risk is low. Ask their school."
    yield run_words(result.run)
    if model is None:
        yield "That model is not in this version of the product any more."


def _working(lines: Sequence[Line], model: RiskModel | None) -> Table:
    signs = {sign.input: sign for sign in model.signs} if model else {}
    return Table(
        caption="What was worked out",
        head=("Sign", "What is known", "As of", "Said by", "Points", "How it counts"),
        rows=tuple(
            (
                INPUT_LABELS[each.input],
                _value(each),
                day_in_words(each.on) if each.on else "",
                SOURCE_LABELS[Source(each.source)] if each.source else "",
                str(each.points) if each.is_known else f"Not known, up to {each.most}",
                weight_words(signs[each.input]) if each.input in signs else "",
            )
            for each in sorted(lines, key=lambda line: (-line.points, not line.is_known))
        ),
    )


def _value(line: Line) -> str:
    if line.value is not None:
        if not line.is_told and line.on is None and not line.value:
            return SAYS_NO
        return value_words(line.input, line.value)
    return "Too old to count" if line.on else "Not known"


def _about_judgement(each: RiskJudgement) -> Iterable[str]:
    yield f"“{each.reason}”"
    who = f", {each.judged_by.user.name}" if each.judged_by else ""
    yield (f"From {day_in_words(each.starts_on)} until {day_in_words(each.ends_on)}{who}")
    if each.taken_back_at is not None:
        by = f" by {each.taken_back_by.user.name}" if each.taken_back_by else ""
        yield f"Taken back{by} on {day_in_words(local_date(each.taken_back_at))}"


def _about_fact(each: SchoolFact) -> Iterable[str]:
    yield f"As of {day_in_words(each.as_of)}"
    yield f"Said by: {SOURCE_LABELS[Source(each.source)]}"
    if each.recorded_by:
        yield f"Written down by {each.recorded_by.user.name}"
