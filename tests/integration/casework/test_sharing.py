"""Does a referral go out only as far as the one rule of sharing allows, and stop when it must?"""

from dataclasses import replace
from datetime import timedelta
from functools import partial
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.consents import ConsentFactory, SharingObjectionFactory, WordingFactory
from tests.factories.directory import ServiceFactory
from tests.factories.partnerships import AgreementPartyFactory
from tests.integration.casework.referrals import drafted, sent
from tests.support import sign_in
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.casework.actions import referring as actions
from waymark.casework.models.referrals import Referral
from waymark.casework.queries import referrals as queries
from waymark.casework.rules.referring import (
    PURPOSE_OF,
    Basis,
    DeclineReason,
    ReferralKind,
    ReferralStatus,
    Urgency,
)
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.directory.models import Service
from waymark.partnerships.rules.agreements import Purpose
from waymark.people.actions import consents
from waymark.people.models.consents import Consent
from waymark.people.models.people import Person
from waymark.people.permissions import reach
from waymark.people.rules.consents import Channel, ConsentAnswer, GivenBy, ObjectionLevel
from waymark.people.rules.vocabulary import DataGroup

TODAY = local_date(NOW)
BOTH = frozenset({DataGroup.CONTACT, DataGroup.NOTES})
ASKED = actions.Asked(
    kind=ReferralKind.CASEWORK,
    reason="Wants somebody to talk to.",
    urgency=Urgency.ROUTINE,
    basis=Basis.CONSENT,
    groups=BOTH,
)
_draft, _sent = partial(drafted, ASKED), partial(sent, ASKED)
AGREED = actions.Agreed(by=GivenBy.YOUNG_PERSON, channel=Channel.TELEPHONE, on=TODAY)
SAID = consents.Said(
    purpose=Purpose.REFERRAL,
    answer=ConsentAnswer.GIVEN,
    given_by=GivenBy.YOUNG_PERSON,
    channel=Channel.FACE_TO_FACE,
    answered_on=TODAY,
)
SAFE = {"basis": Basis.SAFETY, "basis_note": "Told me that somebody hurts her at home"}


def _agrees(person: Person, service: Service | None, **more: Any) -> Consent:
    made: Consent = ConsentFactory.create(
        person=person,
        organisation=service.organisation if service else None,
        answered_on=TODAY,
        **({"data_groups": ["contact", "notes"]} | more),
    )
    return made


def _objects(person: Person, service: Service) -> None:
    SharingObjectionFactory.create(
        person=person, organisation=service.organisation, starts_on=TODAY
    )


def _open_to(member: Membership, person: Person, *, days: int = 0) -> frozenset[DataGroup] | None:
    found = reach(viewer=member_actor(member), person=person, at=NOW + timedelta(days=days))
    return found.groups if found.is_open else None


# What is sent ----------------------------------------------------------------------------------


def test_what_is_agreed_on_the_form_is_one_of_the_consents(
    by: Actor, person: Person, service: Service
) -> None:
    words = WordingFactory.create(use="referral", starts_on=TODAY - timedelta(days=9))

    made = _sent(by, person, service, agreed=AGREED)

    kept = Consent.objects.get()
    assert made.consent == kept
    assert (kept.organisation, kept.wording) == (service.organisation, words)
    assert (kept.data_groups, kept.channel) == (["contact", "notes"], "telephone")


def test_a_referral_rests_on_the_consent_that_is_recorded_already(
    by: Actor, person: Person, service: Service
) -> None:
    kept = _agrees(person, None)

    made = _sent(by, person, service)

    assert made.consent == kept
    assert Consent.objects.count() == 1


@pytest.mark.parametrize(
    ("said", "words"),
    [
        ({"answer": "refused"}, "They said no"),
        ({"withdrawn_on": TODAY, "withdrawn_at": NOW}, "They withdrew their consent"),
        ({"data_groups": ["contact"]}, "They agreed to less than this"),
        ({"purpose": "family"}, "Nobody has asked"),
        ({"answered_on": TODAY - timedelta(days=9), "expires_on": TODAY}, "ran out"),
    ],
)
def test_what_was_not_agreed_to_is_refused_with_what_to_do(
    by: Actor, person: Person, service: Service, said: dict[str, Any], words: str
) -> None:
    ConsentFactory.create(
        **({"person": person, "answered_on": TODAY, "data_groups": ["contact", "notes"]} | said)
    )

    with pytest.raises(actions.NotToBeShared, match=words) as refused:
        _draft(by, person, service)

    assert "Record their consent" in refused.value.message
    assert not Referral.objects.exists()


def test_an_objection_leaves_the_basic_items_but_for_safety(
    by: Actor, person: Person, service: Service
) -> None:
    _objects(person, service)
    duty = {"basis": Basis.DUTY, "basis_note": "Left college in March"}

    for changes in (
        {"agreed": AGREED},
        duty,
        {
            "kind": ReferralKind.NOTIFICATION,
            "basis": Basis.NOT_NEEDED,
            "groups": frozenset({DataGroup.CONTACT}),
        },
    ):
        with pytest.raises(actions.NotToBeShared, match="there is an objection"):
            _draft(by, person, service, **changes)

    assert _draft(by, person, service, **duty, groups=frozenset()).data_groups == []
    assert _sent(by, person, service, **SAFE).data_groups == ["contact", "notes"]


def test_what_was_withdrawn_before_sending_is_not_sent(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    made = _draft(by, person, service, agreed=AGREED)
    consents.withdraw_consent(
        by=by, consent=Consent.objects.get(), withdrawn_on=TODAY, note="", at=NOW
    )

    with pytest.raises(actions.NotToBeShared):
        actions.send_referral(by=by, at=NOW, referral=made)

    assert _open_to(receiver, person) is None


def test_access_runs_out_with_the_consent(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    _agrees(person, service, expires_on=TODAY + timedelta(days=2))

    _sent(by, person, service)

    assert _open_to(receiver, person) == BOTH
    assert _open_to(receiver, person, days=2) is None


# What stops ------------------------------------------------------------------------------------


def _withdraw(by: Actor, person: Person, service: Service) -> None:
    kept = Consent.objects.get(person=person, organisation=service.organisation)
    consents.withdraw_consent(by=by, consent=kept, withdrawn_on=TODAY, note="", at=NOW)


def _refuse(by: Actor, person: Person, service: Service) -> None:
    no = replace(SAID, answer=ConsentAnswer.REFUSED)
    consents.record_consent(by=by, person=person, said=no, at=NOW)


def _object(by: Actor, person: Person, service: Service) -> None:
    consents.record_objection(
        by=by,
        person=person,
        organisation=service.organisation,
        level=ObjectionLevel.BASIC_ONLY,
        instructed_by=GivenBy.YOUNG_PERSON,
        channel=Channel.FORM,
        starts_on=TODAY,
        at=NOW,
    )


@pytest.mark.parametrize("change", [_withdraw, _refuse, _object])
def test_a_change_of_mind_closes_what_was_sent_at_once(
    by: Actor, person: Person, service: Service, receiver: Membership, change: Any
) -> None:
    Person.objects.filter(pk=person.pk).update(born_on=None)
    made = _sent(by, person, service, agreed=AGREED)
    assert _open_to(receiver, person) == BOTH

    change(by, person, service)

    made.refresh_from_db()
    assert made.stopped_at == NOW
    assert _open_to(receiver, person) == frozenset()
    viewer = member_actor(receiver)
    for rows in (
        queries.get_in(viewer=viewer, at=NOW).rows,
        queries.get_sent(viewer=by, at=NOW).rows,
        queries.list_answers(viewer=by, at=NOW),
    ):
        assert [each.stopped_at for each in rows] == [NOW]
    actions.move_referral(
        by=by, at=NOW, referral=made, to=ReferralStatus.REVOKED, note="Took consent back"
    )
    assert _open_to(receiver, person) is None


def test_less_agreed_later_leaves_that_much(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    _sent(by, person, service, agreed=AGREED)

    less = replace(SAID, organisation=service.organisation, groups=[DataGroup.CONTACT])
    consents.record_consent(by=by, person=person, said=less, at=NOW)

    assert _open_to(receiver, person) == frozenset({DataGroup.CONTACT})
    more = replace(less, groups=sorted(BOTH))
    consents.record_consent(by=by, person=person, said=more, at=NOW)
    assert _open_to(receiver, person) == frozenset({DataGroup.CONTACT}), "opens by itself"


def test_what_keeps_somebody_safe_goes_on(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    made = _sent(by, person, service, **SAFE)

    _refuse(by, person, service)

    made.refresh_from_db()
    assert made.stopped_at is None
    assert _open_to(receiver, person) == BOTH


def test_a_service_outside_is_marked_too(by: Actor, person: Person) -> None:
    outside = ServiceFactory.create()
    made = _sent(by, person, outside, agreed=AGREED)

    _refuse(by, person, outside)

    made.refresh_from_db()
    assert made.stopped_at == NOW


def test_nothing_but_what_the_rule_allows_is_ever_open(
    by: Actor, person: Person, service: Service, receiver: Membership
) -> None:
    """Every state of consent, with and without an objection, for every basis and two sizes."""
    viewer = member_actor(receiver)
    states: list[dict[str, Any] | None] = [
        None,
        {},
        {"answer": "refused"},
        {"withdrawn_on": TODAY, "withdrawn_at": NOW},
        {"data_groups": ["contact"]},
    ]
    for state in states:
        for objects in (False, True):
            for basis in Basis:
                for groups in (frozenset({DataGroup.CONTACT}), BOTH):
                    if basis is Basis.NOT_NEEDED and groups == BOTH:
                        continue
                    target = ServiceFactory.create(team=service.team)
                    if state is not None:
                        _agrees(person, target, **state)
                    if objects:
                        _objects(person, target)
                    allowed = basis is Basis.SAFETY or (
                        not objects
                        and (
                            basis is not Basis.CONSENT
                            or (
                                state is not None
                                and "answer" not in state
                                and "withdrawn_on" not in state
                                and groups <= {*map(DataGroup, state.get("data_groups", BOTH))}
                            )
                        )
                    )
                    is_notice = basis is Basis.NOT_NEEDED
                    changes = {
                        "basis": basis,
                        "groups": groups,
                        "kind": ReferralKind.NOTIFICATION if is_notice else ReferralKind.CASEWORK,
                        "basis_note": ""
                        if basis is Basis.CONSENT or is_notice
                        else "Told me so at home",
                    }

                    try:
                        made = _sent(by, person, target, **changes)
                    except actions.NotToBeShared:
                        assert not allowed
                        assert _open_to(receiver, person) is None
                        continue

                    assert allowed
                    assert _open_to(receiver, person) == groups
                    assert (made.consent is not None) == (basis is Basis.CONSENT)
                    actions.move_referral(
                        by=viewer,
                        at=NOW,
                        referral=made,
                        to=ReferralStatus.DECLINED,
                        decline_reason=DeclineReason.FULL,
                    )
    assert set(PURPOSE_OF) == set(Basis)


# The pages -------------------------------------------------------------------------------------


def _page(client: Client, person: Person, route: str, **parts: Any) -> str:
    url = reverse(
        f"casework:{route}",
        kwargs={"authority": person.authority.code, "person": person.public_id} | parts,
    )
    answer = client.get(url)
    assert answer.status_code == 200
    return answer.content.decode()


def test_basis_and_agreement_stand_beside_what_sends(
    adviser: Membership, by: Actor, person: Person, service: Service
) -> None:
    AgreementPartyFactory.create(
        agreement__title="Harbour and us", organisation=service.organisation
    )
    made = _draft(by, person, service, agreed=AGREED)
    client = Client()
    sign_in(client, adviser)

    form = _page(client, person, "refer_to", service=service.public_id)
    step = _page(client, person, "referral_send", referral=made.public_id)

    for page in (form, step):
        assert "They agreed on" in page
        assert "article 6(1)(a)" in page
        assert "Agreement: Harbour and us" in page


def test_what_may_not_be_sent_has_no_button_and_what_must_stop_says_so(
    adviser: Membership, receiver: Membership, by: Actor, person: Person, service: Service
) -> None:
    draft = _draft(by, person, service, agreed=AGREED)
    running = _sent(by, person, ServiceFactory.create(team=service.team), agreed=AGREED)
    _refuse(by, person, service)
    sender, other = Client(), Client()
    sign_in(sender, adviser)
    sign_in(other, receiver)

    step = _page(sender, person, "referral_send", referral=draft.public_id)
    assert "It cannot be sent as it is" in step
    assert 'class="govuk-button"' not in step
    assert "Send the referral" not in _page(sender, person, "referral", referral=draft.public_id)
    for client in (sender, other):
        page = _page(client, person, "referral", referral=running.public_id)
        assert "They said no on" in page
        assert "Nothing more of it goes out" in page
    day = sender.get(reverse("casework:day", kwargs={"authority": person.authority.code}))
    assert "may no longer be shared" in day.content.decode()
    _objects(person, service)
    assert "There is an objection" in _page(sender, person, "refer_to", service=service.public_id)
