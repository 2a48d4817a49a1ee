"""How did invented people and bodies answer about travel to college, by every way there is?"""

from collections.abc import Mapping
from datetime import datetime, timedelta

from django.db import transaction

from waymark.consultations.actions import stages
from waymark.consultations.actions.entering import batches, checking, forms, petitions
from waymark.consultations.actions.hearing.answering.drafts import (
    begin_answer,
    save_about,
    save_answer,
    save_equality,
    save_reach,
)
from waymark.consultations.actions.hearing.answering.responses import send_answer
from waymark.consultations.actions.inviting import bodies, letters
from waymark.consultations.actions.inviting.answering import begin_invited
from waymark.consultations.actions.moderation import similar
from waymark.consultations.imports.files import import_file
from waymark.consultations.models.asking.categories import StakeholderCategory
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.entering import EntryDifference, EntryItem
from waymark.consultations.models.hearing.responses import PublicationPermission, Response
from waymark.consultations.models.inviting import StakeholderBody
from waymark.consultations.models.similarity import SimilarGroup
from waymark.consultations.queries.answering import (
    asked_questions,
    equality_questions,
    find_draft,
    given_answers,
)
from waymark.consultations.queries.setup.versions import find_version
from waymark.consultations.queries.setup.whole import read_setup
from waymark.consultations.rules.answering import About, AskedQuestion, Given, Reach
from waymark.consultations.rules.entering import Sample, Settled
from waymark.consultations.rules.similarity import CampaignTreatment, SimilarSignal
from waymark.consultations.rules.vocabulary import Channel, RespondentKind
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.tabular import write_csv
from waymark.demonstration.actions.travel.facts import Calendar, Staff, case
from waymark.demonstration.actions.travel.people import HEADER, Person, people, rows
from waymark.messages.actions.sending import mark_delivery
from waymark.messages.models import Message
from waymark.messages.rules import Delivery, Letter, MessageState, Outcome

ONLINE, IN_FILE, ON_PAPER, BY_BODIES = 20, 119, 8, 3
NAMES = ("Jo Fennimore", "Sam Aldgate", "Ines Corbally")


def hear(*, consultation: Consultation, staff: Staff, calendar: Calendar) -> dict[str, Person]:
    """Take every answer in, close, and return who said what in words, by the number of each."""
    _invite(consultation, staff, at=calendar.opened + timedelta(days=2))
    said = _answer_online(consultation, calendar)
    content = write_csv(HEADER, list(rows(IN_FILE, opened=local_date(calendar.opened))))
    closing = calendar.closed - timedelta(days=1)
    import_file(
        by=staff.officer,
        consultation=consultation,
        file_name="college-travel-forms.csv",
        content=content,
        at=closing,
    )
    said |= _enter_paper(consultation, staff, at=closing)
    told = dict(case()["petition"])
    petitions.save_petition(
        by=staff.typist,
        consultation=consultation,
        organiser="Fenby Village Trust",
        received_on=local_date(closing),
        at=closing,
        **told,
    )
    stages.close_consultation(by=staff.officer, consultation=consultation, at=calendar.closed)
    consultation.refresh_from_db()
    _find_campaign(consultation, staff, at=calendar.read)
    return said


# Bodies that are invited ----------------------------------------------------------------------


def _invite(consultation: Consultation, staff: Staff, *, at: datetime) -> None:
    for body in case()["body"]:
        bodies.add_body(
            by=staff.officer,
            consultation=consultation,
            body=bodies.NewBody(
                name=body["name"],
                category=body["category"],
                contact_name=body["contact"],
                contact_email=body["email"],
            ),
            at=at,
        )
    # One transaction: no worker ever sees these letters waiting, so nobody is written to.
    with transaction.atomic():
        letters.invite_bodies(by=staff.officer, consultation=consultation, at=at)
        _say_delivered(consultation, at=at)
    questions = {each.code: each for each in asked_questions(read_setup(consultation))}
    for body in StakeholderBody.objects.filter(
        consultation=consultation,
        name__in=[each["name"] for each in case()["body"] if each.get("answers")],
    ).order_by("name", "id"):
        _send(consultation, questions, begin_invited(body=body, at=at), _of_a_body(), at=at)
    later = at + timedelta(days=21)
    with transaction.atomic():
        letters.remind_bodies(by=staff.officer, consultation=consultation, at=later)
        _say_delivered(consultation, at=later)


def _say_delivered(consultation: Consultation, *, at: datetime) -> None:
    """Keep of every letter what a mail server would have said; none is asked."""
    gone = {each["email"] for each in case()["body"] if each.get("comes_back")}
    waiting = Message.objects.filter(about_id=consultation.public_id, state=MessageState.QUEUED)
    for message in waiting.order_by("id"):
        letter = Letter(message_id=message.public_id, recipient="", subject="", body="")
        refused = Delivery(Outcome.REFUSED, code="550 5.1.1")
        taken = Delivery(Outcome.TAKEN)
        mark_delivery(
            letter=letter, delivery=refused if message.recipient in gone else taken, at=at
        )


def _of_a_body() -> Person:
    return people(1, stream=4, with_words=False)[0]


# Answers online -------------------------------------------------------------------------------


def _answer_online(consultation: Consultation, calendar: Calendar) -> dict[str, Person]:
    said = {}
    words = case()["words"]
    setup = read_setup(consultation)
    questions = {each.code: each for each in asked_questions(setup)}
    asked_of_themselves = equality_questions(setup)
    for place, person in enumerate(people(ONLINE, stream=2, with_words=True)):
        at = calendar.opened + timedelta(days=1 + place, hours=place % 9)
        token = begin_answer(consultation=consultation, at=at)
        given = dict(person.given)
        if place == 0:
            given["why"] = Given(text=f"{given['why'].text} {words['named']}")
        if place == 1:
            given["why"] = Given(text=f"{given['why'].text} {words['rejected']}")
        one = Person(person.category, given, person.themes)
        response = _send(
            consultation,
            questions,
            token,
            one,
            at=at,
            reach=_reach(place),
            equality=_of_themselves(place, asked_of_themselves),
        )
        said[str(response.public_id)] = one
    return said


def _reach(place: int) -> Reach:
    if place % 8 == 7:
        return Reach(publication=PublicationPermission.DO_NOT_PUBLISH)
    if place % 8 == 5:
        name = NAMES[place % len(NAMES)]
        return Reach(publication=PublicationPermission.WITH_NAME, name=name)
    return Reach(publication=PublicationPermission.WITHOUT_NAME)


def _of_themselves(place: int, asked: tuple[AskedQuestion, ...]) -> Mapping[str, Given]:
    """Answer the questions about equality; one in ten passes them over."""
    if place % 10 == 9:
        return {}
    turns = ((2, 2, 3), (0, 1), (3, 3, 3, 1))
    return {
        each.code: Given(choices=(each.choices[turn[place % len(turn)]].code,))
        for each, turn in zip(asked, turns, strict=True)
    }


def _send(
    consultation: Consultation,
    questions: Mapping[str, AskedQuestion],
    token: str,
    person: Person,
    *,
    at: datetime,
    reach: Reach | None = None,
    equality: Mapping[str, Given] | None = None,
) -> Response:
    draft = find_draft(consultation_id=consultation.pk, token=token)
    if draft is None:
        raise LookupError(token)
    if "about" not in draft.values:
        about = About(kind=RespondentKind.INDIVIDUAL, category=person.category)
        save_about(draft=draft, about=about, at=at)
    for code, given in person.given.items():
        save_answer(draft=draft, question=questions[code], given=given, at=at)
    save_equality(draft=draft, given=equality or {}, at=at)
    publication = PublicationPermission.WITHOUT_NAME
    save_reach(draft=draft, reach=reach or Reach(publication=publication), at=at)
    by = Actor.respondent(consultation.authority_id)
    return send_answer(by=by, draft=draft, at=at + timedelta(minutes=9))


# Paper ----------------------------------------------------------------------------------------


def _enter_paper(consultation: Consultation, staff: Staff, *, at: datetime) -> dict[str, Person]:
    version = find_version(consultation=consultation)
    if version is None:
        raise LookupError(consultation.slug)
    batch = batches.open_entry_batch(
        by=staff.typist,
        consultation=consultation,
        channel=Channel.PAPER_FORM,
        received_on=local_date(at) - timedelta(days=3),
        version=version,
        box="Library, box 2",
        note="Forms from the box in the central library.",
        at=at,
    )
    categories = StakeholderCategory.objects.filter(consultation=consultation)
    said = {}
    for person in people(ON_PAPER, stream=3, with_words=False):
        item = forms.enter_response(
            by=staff.typist,
            batch=batch,
            category=categories.get(key=person.category),
            body_name="",
            given=person.given,
            reach=Reach(publication=""),
            at=at,
        )
        said[str(item.response.public_id)] = person
    batches.finish_entering(by=staff.typist, batch=batch, at=at)
    drawn = EntryItem.objects.filter(batch=batch).exclude(sample=Sample.NONE)
    for place, item in enumerate(drawn.select_related("batch", "response").order_by("number")):
        given = dict(given_answers(item.response))
        if place == 0:  # a tick that two people read differently
            other = "agree" if given["agree"].choices != ("agree",) else "disagree"
            given["agree"] = Given(choices=(other,))
        checking.read_again(by=staff.officer, item=item, given=given, at=at + timedelta(hours=2))
    for difference in EntryDifference.objects.filter(item__batch=batch).order_by("id"):
        checking.settle_difference(
            by=staff.officer, difference=difference, settled=Settled.FIRST, at=at
        )
    batches.mark_checked(by=staff.officer, batch=batch, at=at + timedelta(hours=3))
    return said


# Campaigns ------------------------------------------------------------------------------------


def _find_campaign(consultation: Consultation, staff: Staff, *, at: datetime) -> None:
    """Have responses compared and agree that the one wording is a campaign's."""
    similar.compare_responses(by=staff.officer, consultation=consultation, at=at)
    group = SimilarGroup.objects.filter(
        consultation=consultation, signal=SimilarSignal.CAMPAIGN
    ).first()
    if group is None:
        raise LookupError(case()["campaign"]["name"])
    similar.confirm_campaign(
        by=staff.officer,
        group=group,
        campaign=None,
        name=case()["campaign"]["name"],
        organiser=case()["campaign"]["organiser"],
        standard_text=case()["words"]["campaign"],
        treatment=CampaignTreatment.ALL_APART,
        at=at,
    )
