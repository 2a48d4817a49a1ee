"""Are organisations listed, added and changed, by those who may?"""

from datetime import UTC, date, datetime
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.factories.access import AuthorityFactory, MembershipFactory
from tests.factories.organisations import OrganisationFactory
from tests.integration.web.test_account_pages import faults_of
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.organisations import actions, queries
from waymark.organisations.models import Organisation

NOW = datetime(2026, 11, 21, 12, tzinfo=UTC)

pytestmark = pytest.mark.django_db


@pytest.fixture
def authority() -> Authority:
    made: Authority = AuthorityFactory.create()
    return made


@pytest.fixture
def officer(authority: Authority, client: Client) -> Actor:
    with open_scope(authority.pk):
        return sign_in(client, MembershipFactory.create(authority=authority))


@pytest.fixture
def school(authority: Authority) -> Organisation:
    with open_scope(authority.pk):
        made: Organisation = OrganisationFactory.create(name="Marshfield High")
    return made


def page(authority: Authority, route: str = "list", **kwargs: Any) -> str:
    return reverse(f"organisations:{route}", kwargs={"authority": authority.code, **kwargs})


def test_adding_and_changing_leave_one_event_each(authority: Authority, officer: Actor) -> None:
    with open_scope(authority.pk):
        made = actions.add_organisation(by=officer, name="Marsh College", kind="college", at=NOW)
        actions.change_organisation(
            by=officer,
            organisation=made,
            version=queries.organisation_version(made),
            name="Marshfield College",
            kind="college",
            ends_on=date(2026, 8, 31),
            at=NOW,
        )

        found = queries.get_organisation(viewer=officer, public_id=made.public_id)
        events = list(AuditEvent.objects.order_by("id").values_list("event", flat=True))
    assert (found.name, found.ends_on) == ("Marshfield College", date(2026, 8, 31))
    assert events == [Event.ORGANISATION_ADDED, Event.ORGANISATION_CHANGED]


def test_a_name_is_taken_whatever_its_case(
    authority: Authority, officer: Actor, school: Organisation
) -> None:
    with open_scope(authority.pk), pytest.raises(actions.NameTaken):
        actions.add_organisation(by=officer, name="MARSHFIELD HIGH", kind="school", at=NOW)


def test_a_name_that_somebody_took_at_the_same_moment_is_refused(
    authority: Authority,
    officer: Actor,
    school: Organisation,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(actions, "_check", lambda **_: None)

    with open_scope(authority.pk), pytest.raises(actions.NameTaken):
        actions.add_organisation(by=officer, name=school.name, kind="school", at=NOW)


def test_an_end_before_the_start_is_refused(authority: Authority, officer: Actor) -> None:
    with open_scope(authority.pk), pytest.raises(actions.EndsBeforeStart):
        actions.add_organisation(
            by=officer,
            name="A school",
            kind="school",
            starts_on=date(2020, 1, 2),
            ends_on=date(2020, 1, 1),
            at=NOW,
        )


def test_a_change_to_what_somebody_else_changed_is_refused(
    authority: Authority, officer: Actor, school: Organisation
) -> None:
    with open_scope(authority.pk), pytest.raises(ChangedMeanwhile):
        actions.change_organisation(
            by=officer, organisation=school, version=1, name="Mine", kind="school", at=NOW
        )


def test_a_councillor_neither_sees_nor_changes(authority: Authority, school: Organisation) -> None:
    with open_scope(authority.pk):
        actor = sign_in(
            Client(), MembershipFactory.create(authority=authority, role=RoleName.COUNCILLOR)
        )
        with pytest.raises(NotAllowed):
            queries.list_organisations(viewer=actor)
        with pytest.raises(NotAllowed):
            actions.add_organisation(by=actor, name="A school", kind="school", at=NOW)


def test_another_authority_s_organisation_is_not_found(
    client: Client, authority: Authority, officer: Actor
) -> None:
    other = AuthorityFactory.create()
    with open_scope(other.pk):
        theirs = OrganisationFactory.create(name="Their School")
    with open_scope(authority.pk), pytest.raises(NotFound):
        queries.get_organisation(viewer=officer, public_id=theirs.public_id)

    assert "Their School" not in client.get(page(authority)).content.decode()
    assert client.get(page(authority, "edit", organisation=theirs.public_id)).status_code == 404


def test_an_empty_list_says_what_to_do(
    client: Client, authority: Authority, officer: Actor
) -> None:
    html = client.get(page(authority)).content.decode()

    assert "No organisations yet" in html
    assert faults_of(html) == []


def test_the_list_is_narrowed_by_name_and_kind(
    client: Client, authority: Authority, officer: Actor, school: Organisation
) -> None:
    with open_scope(authority.pk):
        OrganisationFactory.create(name="Marshfield College", kind="college")
        OrganisationFactory.create(name="Elsewhere High", kind="school")

    html = client.get(page(authority), {"search": "marsh", "kind": "school"}).content.decode()

    assert "Marshfield High" in html
    assert "Marshfield College" not in html
    assert "Elsewhere High" not in html
    assert "Nothing fits" in client.get(page(authority), {"search": "zzz"}).content.decode()
    assert client.get(page(authority), {"kind": "castle"}).status_code == 400


def test_a_long_list_is_read_in_stretches(
    client: Client, authority: Authority, officer: Actor
) -> None:
    with open_scope(authority.pk):
        for number in range(101):
            OrganisationFactory.create(name=f"School {number:03d}")

    first = client.get(page(authority)).content.decode()
    second = client.get(page(authority), {"after": "School 099"}).content.decode()

    assert "School 099" in first
    assert "School 100" not in first
    assert "More organisations" in first
    assert "School 100" in second
    assert "Back to the first" in second


def test_the_pages_add_and_change(client: Client, authority: Authority, officer: Actor) -> None:
    assert faults_of(client.get(page(authority, "create")).content.decode()) == []
    added = client.post(page(authority, "create"), {"name": "Marsh School", "kind": "school"})
    assert added.headers["Location"] == page(authority)
    with open_scope(authority.pk):
        made = Organisation.objects.get()
    address = page(authority, "edit", organisation=made.public_id)
    version = client.get(address).content.decode().split('name="version" value="')[1].split('"')[0]

    form = {"name": "Marsh Academy", "kind": "school", "version": version}
    saved = client.post(address, form)
    clash = client.post(address, form | {"name": "Mine"})

    assert saved.status_code == 302
    assert clash.status_code == 400
    html = clash.content.decode()
    assert "Name: Marsh Academy" in html
    assert 'value="Mine"' in html
    again = html.split('name="version" value="')[1].split('"')[0]
    assert client.post(address, form | {"name": "Mine", "version": again}).status_code == 302


def test_a_name_that_is_markup_is_shown_as_text(
    client: Client, authority: Authority, officer: Actor
) -> None:
    with open_scope(authority.pk):
        OrganisationFactory.create(name="<script>alert(1)</script>")

    html = client.get(page(authority)).content.decode()

    assert "<script>alert(1)" not in html
    assert "&lt;script&gt;alert(1)" in html


def test_who_may_only_look_is_offered_nothing_to_change(
    client: Client, authority: Authority, school: Organisation
) -> None:
    with open_scope(authority.pk):
        sign_in(client, MembershipFactory.create(authority=authority, role=RoleName.COMMISSIONER))

    html = client.get(page(authority)).content.decode()

    assert "Marshfield High" in html
    assert "Add an organisation" not in html
    assert client.get(page(authority, "create")).status_code == 403
