"""What do the pages about the risk of NEET show?"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date

from waymark.core.dates import day_in_words, local_date
from waymark.core.figures import Figure
from waymark.core.suppression import USUAL_THRESHOLD, hidden_words
from waymark.organisations.models import Organisation
from waymark.participation.models.risk import (
    BAND_LABELS,
    FACT_LABELS,
    RiskJudgement,
    RiskResult,
    RiskRun,
    SchoolFact,
)
from waymark.participation.presenters.guarantee import Link, Table
from waymark.participation.presenters.offers import Tag
from waymark.participation.queries.risk import Working
from waymark.participation.rules.risk import (
    CHARACTERISTICS,
    Band,
    FactKind,
    Input,
    Line,
    RiskModel,
    Sign,
)
from waymark.participation.rules.risk_figures import By, GroupRow
from waymark.partnerships.models import GROUP_LABELS, SharingAgreement
from waymark.people.models.needs import CHARACTERISTIC_LABELS, SEND_LABELS
from waymark.people.models.people import SEX_LABELS, SOURCE_LABELS
from waymark.people.rules.vocabulary import SendStatus, Sex, Source
from waymark.web.narrowing import Chosen

INPUT_LABELS: dict[Input, str] = (
    {Input(kind.value): label for kind, label in FACT_LABELS.items()}
    | {Input(kind.value): CHARACTERISTIC_LABELS[kind] for kind in CHARACTERISTICS}
    | {
        Input.SCHOOL_MOVES: "Changes of school in 12 months",
        Input.SEND: "Special educational needs or disability",
        Input.UNDECIDED: "Undecided what to do after Year 11",
        Input.WITHOUT_OFFER: "No offer of learning stands",
        Input.NEET_SPELLS: "Earlier times of being NEET",
    }
)
NUMBERS = {Input.SUSPENSIONS, Input.SCHOOL_MOVES, Input.NEET_SPELLS}
"""The inputs whose value is a number of times; of the others but two it is yes or no."""
SEND_VALUES = {0: "None", 1: SEND_LABELS[SendStatus.SUPPORT], 2: SEND_LABELS[SendStatus.PLAN]}
COLOURS = {Band.HIGH: "red", Band.MEDIUM: "orange", Band.LOW: "blue", Band.NOT_ENOUGH: "grey"}
BY_LABELS = {
    By.SEX: "Sex",
    By.ETHNICITY: "Ethnic group",
    By.SEND: "Special educational needs",
    By.MEALS: "Free school meals",
    By.LOCALITY: "Area",
}
SAYS_NO = "Not on our list"
NO_EFFECT = (
    "This puts young people on lists, so that somebody asks them. It decides nothing: no status, "
    "plan or allocation changes because of it."
)


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


@dataclass(frozen=True)
class GroupsPage:
    """How groups fare in one reckoning."""

    sentences: tuple[str, ...]
    tables: tuple[Table, ...]
    runs: tuple[Link, ...]


@dataclass(frozen=True)
class ModelPage:
    """What the model in force says."""

    sentences: tuple[str, ...]
    signs: Table
    bands: Table


@dataclass(frozen=True)
class SchoolRow:
    """A school, how many of its learners were reckoned, and by which agreement it is told."""

    name: str
    number: str
    agreement: str
    url: str


def band_tag(band: Band) -> Tag:
    """Return a band as a tag."""
    return Tag(BAND_LABELS[band], COLOURS[band])


def points_words(points: int, most: int) -> str:
    """Say how many points, and how many more there could be of what is not known."""
    said = "1 point" if points == 1 else f"{points} points"
    return said if points == most else f"{said}, up to {most}"


def known_words(known: int, asked: int) -> str:
    """Say of how many signs something is known."""
    return f"{known} of {asked}"


def run_words(run: RiskRun) -> str:
    """Say when it was reckoned, and by what."""
    return f"Worked out on {day_in_words(run.day)} by the model of {run.model}."


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


def value_words(key: Input, value: int) -> str:
    """Word the value of an input."""
    if key is Input.ATTENDANCE:
        return f"{value}%"
    if key is Input.SEND:
        return SEND_VALUES[value]
    if key in NUMBERS:
        return str(value)
    return "Yes" if value else "No"


def groups_page(
    run: RiskRun,
    rows: Sequence[GroupRow],
    *,
    runs: Iterable[RiskRun],
    run_url: Callable[[RiskRun], str],
) -> GroupsPage:
    """Word how groups fare."""
    everybody, groups = rows[0], rows[1:]
    is_later = bool(everybody.later)
    tables = [
        _bands_table(by, [everybody, *(each for each in groups if each.by is by)]) for by in By
    ]
    if is_later:
        tables += [
            _later_table(by, [everybody, *(each for each in groups if each.by is by)]) for by in By
        ]
    later = (
        f"The later tables show who became NEET after {day_in_words(run.day)}. Where few of a "
        "group’s “High” did, it is marked too easily; where many of its “Low” did, it is missed."
        if is_later
        else "Who became NEET later is counted once six months have passed."
    )
    return GroupsPage(
        sentences=(
            run_words(run),
            "Everybody counts for whom it was worked out, by that alone.",
            "Every share is of its own row. Small numbers are hidden from everybody.",
            later,
        ),
        tables=tuple(tables),
        runs=tuple(
            Link(f"{each.month:%B %Y}", run_url(each), is_current=each.pk == run.pk)
            for each in runs
        ),
    )


def model_page(model: RiskModel) -> ModelPage:
    """Word a model."""
    years = ", ".join(map(str, model.year_groups[:-1]))
    verify = " Verify it locally before you rely on it." if model.is_inferred else ""
    source = (
        f"The model of {model.name} holds from {day_in_words(model.starts_on)}, for Years {years} "
        f"and {model.year_groups[-1]}. Source: {model.source}.{verify}"
    )
    missing = (
        "The points of all signs are added up. Missing is not zero: a sign of which nothing is "
        "known gives no points, and the page says how many it could add."
    )
    enough = (
        f"Unless something is known of {model.least_known_percent}% of the signs that somebody has "
        "to tell us of, few points do not make a low risk: not enough is known."
    )
    left_out = "Ethnic group, sex, religion and youth justice are no signs."
    return ModelPage(
        sentences=(source, missing, enough, left_out),
        signs=Table(
            caption="Signs and points",
            head=("Sign", "Points", "Years", "If nothing is recorded", "Counts for"),
            rows=tuple(
                (
                    INPUT_LABELS[sign.input],
                    weight_words(sign),
                    ", ".join(map(str, sorted(sign.year_groups))) or "All",
                    "No" if sign.silence_means_no else "Not known",
                    f"{sign.valid_months} months" if sign.valid_months else "As long as it holds",
                )
                for sign in model.signs
            ),
        ),
        bands=Table(
            caption="Bands",
            head=("Band", "Points"),
            rows=(
                (BAND_LABELS[Band.HIGH], f"{model.high} or more"),
                (BAND_LABELS[Band.MEDIUM], f"{model.medium} to {model.high - 1}"),
                (BAND_LABELS[Band.LOW], f"Fewer than {model.medium}, and enough is known"),
                (
                    BAND_LABELS[Band.NOT_ENOUGH],
                    f"Fewer than {model.medium}, and not enough is known",
                ),
            ),
        ),
    )


def weight_words(sign: Sign) -> str:
    """Say how many points which values of a sign give."""
    words = []
    for step in sign.steps:
        if step.is_below:
            when = f"below {value_words(sign.input, step.limit)}"
        elif sign.input is Input.SEND:
            when = SEND_VALUES[step.limit]
        elif sign.input in NUMBERS:
            when = f"{step.limit} or more"
        else:
            when = "yes"
        words.append(f"{when}: {step.points}")
    return "; ".join(words)


def school_rows(
    schools: Iterable[tuple[Organisation, int]],
    *,
    agreements: Mapping[int, Sequence[SharingAgreement]],
    url: Callable[[Organisation], str],
) -> tuple[SchoolRow, ...]:
    """Word the schools; those without an agreement have no way to their list."""
    return tuple(
        SchoolRow(
            name=school.name,
            number=f"{number:,}",
            agreement=", ".join(each.title for each in agreements.get(school.pk, ()))
            or "None in force",
            url=url(school) if agreements.get(school.pk) else "",
        )
        for school, number in schools
    )


def group_words(groups: Iterable[object]) -> str:
    """Name groups of data."""
    held = set(groups)
    return "; ".join(label for group, label in GROUP_LABELS.items() if group in held)


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


def _bands_table(by: By, rows: Sequence[GroupRow]) -> Table:
    return Table(
        caption=f"Bands by {_lower(by)}",
        head=(BY_LABELS[by], "Young people", *(BAND_LABELS[band] for band in Band)),
        rows=tuple(
            (
                _group_name(each),
                _number(each.number),
                *(_share(each.bands[band], each.share(band)) for band in Band),
            )
            for each in rows
        ),
    )


def _later_table(by: By, rows: Sequence[GroupRow]) -> Table:
    return Table(
        caption=f"Became NEET later, by {_lower(by)}",
        head=(BY_LABELS[by], *(f"Of those in “{BAND_LABELS[band]}”" for band in Band)),
        rows=tuple(
            (
                _group_name(each),
                *(_share(each.later[band], each.share_later(band)) for band in Band),
            )
            for each in rows
        ),
    )


def _lower(by: By) -> str:
    return BY_LABELS[by].lower()


def _group_name(row: GroupRow) -> str:
    match row.by:
        case None:
            return "Everybody"
        case By.SEX:
            return SEX_LABELS[Sex(row.value)]
        case By.SEND:
            return SEND_LABELS[SendStatus(row.value)] if row.value else "None recorded"
        case By.MEALS:
            return {"1": "Yes", "0": "No"}.get(row.value, "Not known")
        case _:
            return row.value or "Not recorded"


def _number(number: int | None) -> str:
    return hidden_words(USUAL_THRESHOLD) if number is None else f"{number:,}"


def _share(number: int | None, figure: Figure | None) -> str:
    words = _number(number)
    return words if figure is None or figure.percent is None else f"{words} ({figure.percent}%)"
