"""How do services come in, change and close, and what do their pages show?"""

from collections.abc import Iterator
from typing import Any

import pytest
from django.test import Client
from django.urls import reverse

from tests.clock import NOW
from tests.factories.access import AuthorityFactory, LocalityFactory, MembershipFactory
from tests.factories.directory import PlaceFactory, ServiceAtPlaceFactory, ServiceFactory
from tests.factories.organisations import OrganisationFactory
from tests.factories.people import TeamFactory
from tests.support import sign_in
from waymark.access.models.authorities import Authority
from waymark.access.models.members import Membership
from waymark.access.queries import member_actor
from waymark.access.rules import RoleName
from waymark.audit.models import AuditEvent
from waymark.audit.rules import Event
from waymark.core.actors import Actor
from waymark.core.dates import local_date
from waymark.core.refusals import ChangedMeanwhile, NotAllowed, NotFound
from waymark.core.scoping import open_scope
from waymark.directory import actions, queries
from waymark.directory.models import Service, ServiceAtPlace
from waymark.directory.rules import Need, Route, ServiceKind, ServiceTier

TODAY = local_date(NOW)


@pytest.fixture
def authority(db: None) -> Iterator[Authority]:
    made = AuthorityFactory.create()
    with open_scope(made.pk):
        yield made


@pytest.fixture
def manager(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=RoleName.TEAM_MANAGER)
    return made


@pytest.fixture
def by(manager: Membership) -> Actor:
    return member_actor(manager)


@pytest.fixture
def adviser(authority: Authority) -> Membership:
    made: Membership = MembershipFactory.create(authority=authority, role=RoleName.PERSONAL_ADVISER)
    return made


@pytest.fixture
def service(authority: Authority) -> Service:
    made: Service = ServiceFactory.create(name="The Harbour")
    return made


def _described(**changes: Any) -> actions.Described:
    said: dict[str, Any] = {
        "organisation": OrganisationFactory.create(),
        "name": "Talk First",
        "description": "Counselling without a letter from a doctor.",
        "kind": ServiceKind.WELLBEING,
        "tier": ServiceTier.TARGETED,
        "route": Route.BOTH,
        "needs": (Need.MENTAL_HEALTH,),
        "age_from": 13,
        "age_to": 19,
        "waiting_days": 28,
    }
    return actions.Described(**(said | changes))


# Writing ---------------------------------------------------------------------------------------


def test_a_service_is_kept_with_the_day_of_its_waiting_time(by: Actor) -> None:
    made = actions.add_service(by=by, at=NOW, described=_described(team=TeamFactory.create()))

    made.refresh_from_db()
    assert (made.waiting_days, made.waiting_said_on) == (28, TODAY)
    assert made.needs == ["mental_health"]
    assert AuditEvent.objects.get().event == Event.SERVICE_ADDED.value


def test_what_cannot_be_is_refused(by: Actor, service: Service) -> None:
    with pytest.raises(actions.AgesOutOfOrder):
        actions.add_service(by=by, at=NOW, described=_described(age_from=18, age_to=16))
    with pytest.raises(actions.NameTaken):
        actions.add_service(
            by=by,
            at=NOW,
            described=_described(organisation=service.organisation, name="the harbour"),
        )


def test_nobody_overwrites_what_somebody_else_saved(by: Actor, service: Service) -> None:
    said = _described(organisation=service.organisation, waiting_days=None)
    version = queries.service_version(service)

    actions.change_service(by=by, at=NOW, service=service, version=version, described=said)

    service.refresh_from_db()
    assert (service.name, service.waiting_said_on) == ("Talk First", None)
    with pytest.raises(ChangedMeanwhile):
        actions.change_service(by=by, at=NOW, service=service, version=version, described=said)


def test_a_service_closes_once_and_opens_again_once(by: Actor, service: Service) -> None:
    with pytest.raises(actions.OpenAlready):
        actions.reopen_service(by=by, at=NOW, service=service)

    actions.close_service(by=by, at=NOW, service=service)

    assert service not in queries.list_services(viewer=by)
    assert queries.get_service(viewer=by, public_id=service.public_id).closed_on == TODAY
    with pytest.raises(actions.ClosedAlready):
        actions.close_service(by=by, at=NOW, service=service)
    actions.reopen_service(by=by, at=NOW, service=service)
    assert service in queries.list_services(viewer=by)


def test_a_service_comes_to_a_place_and_leaves_it(by: Actor, service: Service) -> None:
    place = PlaceFactory.create(name="Old library")
    made = actions.place_service(by=by, at=NOW, service=service, place=place, hours="Mondays")
    with pytest.raises(actions.ThereAlready):
        actions.place_service(by=by, at=NOW, service=service, place=place)
    with pytest.raises(actions.PlaceNameTaken):
        actions.place_service_anew(by=by, at=NOW, service=service, name="Old library")
    actions.place_service_anew(by=by, at=NOW, service=service, name="Barn", postcode="zz1 1aa")
    shown = [each.place.name for each in queries.list_where(viewer=by, services=[service.pk])]
    assert shown == ["Barn", "Old library"]

    actions.leave_place(by=by, at=NOW, where=made)

    assert ServiceAtPlace.objects.filter(ended_on__isnull=True).count() == 1
    with pytest.raises(actions.EndedAlready):
        actions.leave_place(by=by, at=NOW, where=made)


def test_an_adviser_reads_the_directory_and_changes_nothing(
    adviser: Membership, service: Service
) -> None:
    viewer = member_actor(adviser)
    where = ServiceAtPlaceFactory.create(service=service)
    calls: list[tuple[Any, dict[str, Any]]] = [
        (actions.add_service, {"described": _described()}),
        (actions.change_service, {"service": service, "version": 1, "described": _described()}),
        (actions.close_service, {"service": service}),
        (actions.reopen_service, {"service": service}),
        (actions.place_service, {"service": service, "place": where.place}),
        (actions.place_service_anew, {"service": service, "name": "Barn"}),
        (actions.leave_place, {"where": where}),
    ]

    assert list(queries.list_services(viewer=viewer)) == [service]
    for call, arguments in calls:
        with pytest.raises(NotAllowed):
            call(by=viewer, at=NOW, **arguments)


# Reading ---------------------------------------------------------------------------------------


def test_each_filter_narrows_the_list(by: Actor, service: Service) -> None:
    area = LocalityFactory.create()
    fits = ServiceFactory.create(
        name="Quayside",
        kind="housing",
        tier="specialist",
        needs=["housing"],
        age_from=16,
        age_to=18,
    )
    ServiceAtPlaceFactory.create(service=fits, place=PlaceFactory.create(locality=area))
    ServiceAtPlaceFactory.create(service=service)  # somewhere else
    everywhere = ServiceFactory.create(name="By telephone", age_to=12)

    def found(**wanted: Any) -> list[Service]:
        return list(queries.list_services(viewer=by, wanted=queries.Wanted(**wanted)))

    assert found(search="quay") == [fits]
    assert found(kind="housing") == found(tier="specialist") == found(need="housing") == [fits]
    assert found(area=str(area.public_id)) == [everywhere, fits]
    assert found(age=17) == [fits, service]
    with pytest.raises(NotFound):
        found(area="nowhere")


def test_a_long_list_goes_on_where_it_stopped(by: Actor, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(queries, "ROWS_AT_ONCE", 2)
    made = [ServiceFactory.create(name=name) for name in ("A", "B", "B", "C")]
    seen: list[Service] = []
    after = ""
    for _ in range(2):
        stretch = queries.get_stretch(viewer=by, wanted=queries.Wanted(), after=after)
        seen += stretch.rows
        after = stretch.more_after

    assert set(seen) == set(made)
    assert after == ""
    start = queries.get_stretch(viewer=by, wanted=queries.Wanted(), after="A~no-key")
    assert start.rows == seen[:2]


def test_what_is_not_here_is_not_found(by: Actor, service: Service) -> None:
    where = ServiceAtPlaceFactory.create()

    with pytest.raises(NotFound):
        queries.get_service(viewer=by, public_id=where.public_id)
    with pytest.raises(NotFound):
        queries.get_where(viewer=by, service=service, public_id=where.public_id)


# Pages -----------------------------------------------------------------------------------------


@pytest.fixture
def at_work(client: Client, manager: Membership) -> Client:
    sign_in(client, manager)
    return client


def _url(authority: Authority, route: str, **parts: Any) -> str:
    return reverse(f"directory:{route}", kwargs={"authority": authority.code} | parts)


def _shown(client: Client, url: str, *, status: int = 200) -> str:
    answer = client.get(url)
    assert answer.status_code == status
    return answer.content.decode()


def test_a_manager_adds_changes_places_and_closes_a_service(
    at_work: Client, authority: Authority
) -> None:
    organisation = OrganisationFactory.create()
    typed = {
        "organisation": str(organisation.public_id),
        "name": "Talk First",
        "description": "Counselling.",
        "kind": "wellbeing",
        "tier": "targeted",
        "route": "both",
        "needs": ["mental_health"],
        "waiting_days": "0",
    }
    made = at_work.post(_url(authority, "create"), typed, follow=True).content.decode()
    assert "Talk First added" in made
    assert "No wait" in made
    one = {"service": Service.objects.get().public_id}
    form = _shown(at_work, _url(authority, "edit", **one))
    assert "Counselling." in form

    version = str(queries.service_version(Service.objects.get()))
    again = typed | {"threshold": "Feels low for two weeks", "version": version}
    assert at_work.post(_url(authority, "edit", **one), again).status_code == 302
    clash = at_work.post(_url(authority, "edit", **one), again | {"threshold": "Anybody"})
    assert clash.status_code == 400
    assert "Whom it takes: Feels low for two weeks" in clash.content.decode()

    at_work.post(_url(authority, "place_new", **one), {"name": "Barn", "is_accessible": "yes"})
    page = _shown(at_work, _url(authority, "detail", **one))
    assert "Barn" in page
    assert "Step-free way in" in page
    where = ServiceAtPlace.objects.get().public_id
    _shown(at_work, _url(authority, "place_leave", where=where, **one))
    at_work.post(_url(authority, "place_leave", where=where, **one))
    known = {"place": str(PlaceFactory.create().public_id)}
    at_work.post(_url(authority, "place_known", **one), known)
    assert ServiceAtPlace.objects.filter(ended_on__isnull=True).count() == 1

    _shown(at_work, _url(authority, "close", **one))
    at_work.post(_url(authority, "close", **one))
    assert "Closed on" in _shown(at_work, _url(authority, "detail", **one))
    assert "No services yet" in _shown(at_work, _url(authority, "list"))
    _shown(at_work, _url(authority, "reopen", **one))
    at_work.post(_url(authority, "reopen", **one))
    assert "Talk First" in _shown(at_work, _url(authority, "list"))


def test_wrong_input_keeps_what_was_typed(at_work: Client, authority: Authority) -> None:
    answer = at_work.post(_url(authority, "create"), {"name": "Half", "age_from": "old"})

    page = answer.content.decode()
    assert answer.status_code == 400
    assert 'value="Half"' in page
    assert "Youngest age must be a whole number" in page


def test_the_list_says_what_it_is_narrowed_by(
    at_work: Client, authority: Authority, service: Service
) -> None:
    shown = _shown(at_work, f"{_url(authority, 'list')}?kind=wellbeing&age=15")
    empty = _shown(at_work, f"{_url(authority, 'list')}?kind=housing")

    assert "The Harbour" in shown
    assert "Nothing fits" in empty
    _shown(at_work, f"{_url(authority, 'list')}?age=old", status=400)


def test_whoever_only_reads_is_shown_no_way_to_change(
    client: Client, authority: Authority, adviser: Membership, service: Service
) -> None:
    sign_in(client, adviser)
    ServiceAtPlaceFactory.create(service=service)

    page = _shown(client, _url(authority, "detail", service=service.public_id))

    assert "Close it" not in page
    assert "Take away" not in page
    assert "Add a service" not in _shown(client, _url(authority, "list"))
    _shown(client, _url(authority, "create"), status=403)


def test_number_of_queries_does_not_grow_with_the_list(
    at_work: Client, authority: Authority, django_assert_max_num_queries: Any
) -> None:
    for _ in range(8):
        ServiceAtPlaceFactory.create()
    _shown(at_work, _url(authority, "list"))

    with django_assert_max_num_queries(16):
        _shown(at_work, _url(authority, "list"))
