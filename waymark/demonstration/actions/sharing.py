"""How do the invented authorities come by agreements, wordings, and what young people said?"""

from datetime import date, datetime, timedelta

from waymark.access.models.members import Membership
from waymark.access.rules import DataGroup, RoleName
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.demonstration.actions.young_people import Arrived
from waymark.demonstration.engines.sharing import invent_sharing
from waymark.demonstration.rules.places import Place
from waymark.demonstration.rules.staff import email_of
from waymark.organisations.models import Organisation
from waymark.partnerships.actions.agreements import Terms, add_agreement
from waymark.partnerships.models.agreements import SharingAgreement
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.actions.consents import keep_wording
from waymark.people.actions.loading_consents import load_consents
from waymark.people.models.consents import Wording
from waymark.people.rules.consents import GivenBy, WordingUse
from waymark.people.rules.loading_consents import ConsentRow, NoticeRow, ObjectionRow
from waymark.people.rules.sharing import instructed_by_parent

WORDED_ON = date(2022, 9, 1)
_NOTICE = (
    "We help young people to stay in education, training or work. To do so we keep your name, "
    "address, date of birth, where you learn or work, and notes of when we meet. The law asks "
    "us to know who takes part in education or training until the age of 18. Schools, "
    "colleges and other authorities tell us, and we tell the Department for Education. From "
    "16 you may ask your school or college to tell us only your name, address and date of "
    "birth; before that a parent may. We tell others only if you agree, unless somebody is "
    "in danger. You may ask to see what we keep, and to have it put right."
)
_REFERRAL = (
    "To get you more help we would like to tell another service about you. We will show you "
    "what we want to send and to whom. You may say yes to all of it, to part of it, or no. "
    "You may change your mind at any time, and we still work with you."
)
_FAMILY = (
    "May we talk with your parent, your carer or somebody else you name about how things are "
    "going? You decide what we say and what stays between us. You may change your mind."
)
WORDINGS = {
    WordingUse.PRIVACY_NOTICE: (
        _NOTICE,
        """We help you to learn and work.
We write down who you are and what we talk about.
You can read it.
We ask you before we tell others.
If somebody is in danger, we must tell.""",
    ),
    WordingUse.REFERRAL: (
        _REFERRAL,
        """Another team may be able to help you.
May we tell them about you?
You can say yes or no.
You can change your mind.""",
    ),
    WordingUse.FAMILY: (
        _FAMILY,
        """May we talk with your family?
You decide what we say.
You can change your mind.""",
    ),
}
"""The text of each, and the same in easy words."""


def prepare(*, by: Actor, place: Place, at: datetime) -> None:
    """Keep the wordings and enter two agreements, a town's own, where they are not there yet."""
    held = set(Wording.objects.values_list("use", flat=True))
    for use, (text, easy_read) in WORDINGS.items():
        if use.value not in held:
            keep_wording(by=by, use=use, text=text, easy_read=easy_read, starts_on=WORDED_ON, at=at)
    email = email_of(RoleName.INFORMATION_GOVERNANCE_LEAD, authority=place.code)
    owner = Membership.objects.get(user__email=email)
    learning = Organisation.objects.order_by("name", "pk")
    where = ""
    if place.town:
        learning = learning.filter(name__in=[school.name for school in place.schools])
        where = f", {place.town}"
    on = local_date(at)
    for terms in (
        Terms(
            title=f"Enrolment, attendance and leaving lists{where}",
            purpose=Purpose.TRACKING,
            organisations=list(learning.filter(kind__in=["school", "college"])),
            groups=[DataGroup.EDUCATION, DataGroup.SEND],
            security="Sent over a sealed connection, once a month. Kept until the age of 20.",
            starts_on=WORDED_ON,
            review_on=on + timedelta(days=200),
            owner=owner,
        ),
        Terms(
            title=f"Support with training providers{where}",
            purpose=Purpose.PARTICIPATION,
            organisations=list(learning.filter(kind="provider")),
            groups=[DataGroup.CONTACT, DataGroup.EDUCATION],
            security="Named staff only. Deleted a year after the young person leaves.",
            starts_on=WORDED_ON,
            review_on=on + timedelta(days=14),
            owner=owner,
        ),
    ):
        if terms.organisations and not SharingAgreement.objects.filter(title=terms.title).exists():
            add_agreement(by=by, terms=terms, at=at)


def follow(arrived: Arrived) -> None:
    """Write what was said by those who just came in and have a lead worker."""
    on = local_date(arrived.at)
    prepare(by=arrived.by, place=arrived.place, at=arrived.at)
    workers = dict(
        Membership.objects.filter(ended_at__isnull=True).values_list("user__email", "pk")
    )
    places = dict(Organisation.objects.values_list("name", "pk"))
    words = dict(Wording.objects.order_by("version").values_list("use", "pk"))
    consents: list[ConsentRow] = []
    objections: list[ObjectionRow] = []
    notices: list[NoticeRow] = []
    for person in arrived.people:
        if not person.lead or person.row.is_restricted:
            continue
        said = invent_sharing(arrived.place, person, on=on)
        key, worker = arrived.keys[person.row.number], workers[person.lead]
        if said.told_on is not None:
            notices.append(
                NoticeRow(
                    person_id=key,
                    wording_id=words[WordingUse.PRIVACY_NOTICE.value],
                    given_on=said.told_on,
                    recorded_by_id=worker,
                )
            )
        if said.asked_on is not None:
            consents.append(
                ConsentRow(
                    person_id=key,
                    answered_on=said.asked_on,
                    recorded_by_id=worker,
                    answer=said.answer,
                    groups=said.groups,
                    wording_id=words[WordingUse.REFERRAL.value],
                    withdrawn_on=said.withdrawn_on,
                )
            )
        if said.objects_on is not None and person.doing.provider in places:
            by_parent = instructed_by_parent(person.row.born_on, said.objects_on)
            objections.append(
                ObjectionRow(
                    person_id=key,
                    organisation_id=places[person.doing.provider],
                    starts_on=said.objects_on,
                    recorded_by_id=worker,
                    instructed_by=GivenBy.PARENT if by_parent else GivenBy.YOUNG_PERSON,
                )
            )
    load_consents(
        by=arrived.by, consents=consents, objections=objections, notices=notices, at=arrived.at
    )
