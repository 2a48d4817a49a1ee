"""Are petitions counted apart, with their organiser sealed?"""

from datetime import date
from typing import Any

import pytest
from django.db import connection
from django.test import Client

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.consultations import NOW
from tests.integration.consultations.files import World, make_world
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.consultations.actions.entering.petitions import (
    RemovedAlready,
    remove_petition,
    save_petition,
)
from waymark.consultations.models.entering import Petition
from waymark.consultations.models.hearing.responses import Response
from waymark.consultations.queries.petitions import petition_lines, petition_revision
from waymark.core.refusals import ActionRefused, ChangedMeanwhile, NotAllowed
from waymark.core.scoping import open_scope

pytestmark = pytest.mark.django_db
SAVED: dict[str, Any] = {
    "title": "Save the number 7 bus",
    "wording": "We want the number 7 bus to stay.",
    "organiser": "Robin Invented, robin@example.org",
    "signatures": 412,
    "checked": 398,
    "received_on": date(2026, 11, 20),
    "treatment": "Put before the executive.",
}


@pytest.fixture
def authority() -> Authority:
    return AuthorityFactory.create()


@pytest.fixture
def world(authority: Authority, client: Client) -> World:
    with open_scope(authority.pk):
        made = make_world(authority)
        sign_in(client, made.membership)
        return made


def save(world: World, **changed: Any) -> Petition:
    given = SAVED | changed
    return save_petition(by=world.officer, consultation=world.consultation, at=NOW, **given)


def address(world: World, *parts: object) -> str:
    code, slug = world.authority.code, world.consultation.slug
    start = f"/{code}/work/consultations/{slug}/responses/petitions/"
    return start + "".join(f"{part}/" for part in parts)


def test_a_petition_is_in_the_report_and_adds_no_response(world: World) -> None:
    with open_scope(world.authority.pk):
        save(world)

        (line,) = petition_lines(world.consultation)
        assert (line.signatures, line.checked, line.treatment) == (412, 398, SAVED["treatment"])
        assert not Response.objects.exists()


def test_the_organiser_is_sealed_and_in_no_history(world: World) -> None:
    with open_scope(world.authority.pk):
        save(world)
        with connection.cursor() as cursor:
            cursor.execute("SELECT organiser FROM consultations_petition")
            (kept,) = cursor.fetchone()

        history: Any = Petition.pgh_event_model  # type: ignore[attr-defined]
        assert "Robin" not in kept
        assert Petition.objects.get().organiser == SAVED["organiser"]
        assert "organiser" not in {field.name for field in history._meta.fields}


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"checked": 413}, "no more than there are"),
        ({"received_on": date(2026, 11, 22)}, "today or earlier"),
    ],
)
def test_what_cannot_be_is_refused(world: World, changed: dict[str, Any], sentence: str) -> None:
    with open_scope(world.authority.pk), pytest.raises(ActionRefused, match=sentence):
        save(world, **changed)


def test_two_petitions_have_two_titles(world: World) -> None:
    with open_scope(world.authority.pk):
        save(world)

        with pytest.raises(ActionRefused, match="Another petition"):
            save(world)


def test_a_correction_of_what_somebody_changed_meanwhile_is_refused(world: World) -> None:
    with open_scope(world.authority.pk):
        petition = save(world)
        seen = petition_revision(Petition.objects.get())
        save(world, petition=petition, revision=seen, signatures=500)

        with pytest.raises(ChangedMeanwhile):
            save(world, petition=petition, revision=seen, signatures=600)
        assert Petition.objects.get().signatures == 500


def test_a_removed_petition_is_gone_and_recorded(world: World) -> None:
    with open_scope(world.authority.pk):
        petition = save(world)
        remove_petition(by=world.officer, petition=petition, at=NOW)

        with pytest.raises(RemovedAlready):
            remove_petition(by=world.officer, petition=petition, at=NOW)
        assert petition_lines(world.consultation) == ()
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))
        assert events == [Event.PETITION_SAVED, Event.PETITION_REMOVED]


def test_a_councillor_writes_no_petition_down(world: World) -> None:
    with open_scope(world.authority.pk):
        councillor = member_actor(
            MembershipFactory.create(authority=world.authority, role=RoleName.COUNCILLOR)
        )

        with pytest.raises(NotAllowed):
            save_petition(by=councillor, consultation=world.consultation, at=NOW, **SAVED)


def test_whoever_may_not_see_contact_details_corrects_without_them(
    client: Client, world: World
) -> None:
    with open_scope(world.authority.pk):
        petition = save(world, scan=("petition.txt", b"names"))
        version = petition_revision(petition)
        entry = MembershipFactory.create(
            authority=world.authority, role=RoleName.DATA_ENTRY_OFFICER
        )
    one = address(world, petition.public_id)
    seen = client.get(one).content.decode()
    sign_in(client, entry)
    hidden = client.get(one).content.decode()
    client.post(
        one,
        {
            "title": "Save the bus", "wording": "Keep it", "signatures": "12",
            "received_on-day": "20", "received_on-month": "11", "received_on-year": "2026",
            "treatment": "Reported", "version": str(version),
        },
    )  # fmt: skip

    assert "Robin Invented" in seen
    assert "Robin Invented" not in hidden
    assert client.get(f"{one}scan/").status_code == 403
    assert f"{one}scan/" not in client.get(address(world)).content.decode()
    with open_scope(world.authority.pk):
        assert Petition.objects.get().organiser == SAVED["organiser"]
        assert Petition.objects.get().signatures == 12
        assert AuditEvent.objects.filter(event=Event.CONTACT_SEEN).count() == 1


def test_an_officer_writes_one_down_corrects_it_and_removes_it(
    client: Client, world: World
) -> None:
    typed = {
        "title": "Save the bus", "wording": "Keep it", "signatures": "12", "received_on-day": "20",
        "received_on-month": "11", "received_on-year": "2026", "treatment": "Reported",
    }  # fmt: skip
    empty = client.get(address(world)).content.decode()
    refused = client.post(address(world, "new"), typed | {"signatures": "none"})
    listed = client.post(address(world, "new"), typed, follow=True).content.decode()
    with open_scope(world.authority.pk):
        petition = Petition.objects.get()
        version = petition_revision(petition)
    one = address(world, petition.public_id)
    corrected = client.post(
        one, typed | {"checked": "11", "version": str(version)}, follow=True
    ).content.decode()
    clash = client.post(one, typed | {"version": str(version)}).content.decode()
    removed = client.post(f"{one}remove/", follow=True).content.decode()

    assert "No petitions yet" in empty
    assert refused.status_code == 400
    assert "Keep it" in refused.content.decode()
    assert "12 signatures, not checked" in listed
    assert "12 signatures, of which 11 hold good" in corrected
    assert "Somebody" in clash or "meanwhile" in clash
    assert "The petition is removed" in removed
