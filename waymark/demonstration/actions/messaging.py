"""How does the demonstration come by templates of messages, and by some that went and came back?"""

from collections.abc import Callable
from datetime import datetime
from uuid import NAMESPACE_DNS, uuid5

from waymark.access import queries as access_queries
from waymark.access.rules import RoleName
from waymark.casework.actions.messaging import Words, send_message, tie_reply
from waymark.casework.actions.templates import save_template
from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.queries.caseloads import list_caseload
from waymark.core.actors import Actor
from waymark.core.scoping import open_scope
from waymark.demonstration.actions.acting import actor_in
from waymark.demonstration.rules.messaging import ASKED, ASKED_FATES, FATES, TEMPLATES, Fate
from waymark.messages.actions import reporting, sending
from waymark.messages.rules import Channel, Delivery, Outcome
from waymark.participation.actions.texting import text_many
from waymark.participation.queries.chasing import list_queue
from waymark.participation.queries.replies import list_addressees
from waymark.people.queries.writing import best_way, ways_of

AUTHORITY = "marshfield"
LOOKED_AT = 60
"""Among so many young people of one adviser are those who can be written to."""
LOOKED_AT_IN_QUEUE = 500


def load(*, at: datetime, tell: Callable[[str], None] = lambda _: None) -> None:
    """Add the templates, and texts of one adviser with what became of them; once."""
    authority = access_queries.get_authority(code=AUTHORITY)
    with open_scope(authority.pk):
        if MessageTemplate.objects.exists():
            return
        tell("Writing texts to some of the young people")
        manager = actor_in(RoleName.TEAM_MANAGER, authority=AUTHORITY)
        made = [
            save_template(
                by=manager,
                at=at,
                channel=each.channel,
                name=each.name,
                purpose=each.purpose,
                subject=each.subject,
                body=each.body,
            )
            for each in TEMPLATES
        ]
        _write(at=at, template=made[0])
        _ask(at=at)


def _write(*, at: datetime, template: MessageTemplate) -> None:
    adviser = actor_in(RoleName.PERSONAL_ADVISER, authority=AUTHORITY)
    rows = list_caseload(viewer=adviser, at=at).order_by("sort_name", "person_id")[:LOOKED_AT]
    people = [row.person for row in rows]
    ways = ways_of(people=people, at=at)
    fates = iter(FATES)
    for person in people:
        way = best_way(ways[person.pk], Channel.TEXT)
        if way is None or way.obstacle is not None:
            continue
        fate = next(fates, None)
        if fate is None:
            return
        words = Words(text=fate.text, template=template)
        send_message(by=adviser, at=at, person=person, point=way.point, words=words)
        _befall(fate, at=at)


def _ask(*, at: datetime) -> None:
    """Let the tracking officer text the first of the queue who may be texted."""
    officer = actor_in(RoleName.TRACKING_OFFICER, authority=AUTHORITY)
    waiting = list_queue(viewer=officer, at=at)[:LOOKED_AT_IN_QUEUE]
    keys = [row.person.public_id for row in waiting]
    going = [each for each in list_addressees(viewer=officer, at=at, people=keys) if each.gets_it]
    chosen = [each.summary.person.public_id for each in going[: len(ASKED_FATES)]]
    if chosen:
        text_many(by=officer, at=at, people=chosen, words=ASKED.body)
        for fate in ASKED_FATES[: len(chosen)]:
            _befall(fate, at=at)


def _befall(fate: Fate, *, at: datetime) -> None:
    """Let the one text that waits leave, and let happen to it what is to happen."""
    letter = sending.claim_next(at=at, channel=Channel.TEXT)
    if letter is None:
        return
    by = Actor.system(access_queries.get_authority(code=AUTHORITY).pk)
    key = uuid5(NAMESPACE_DNS, letter.message_id.hex)
    taken = Delivery(Outcome.TAKEN, provider_id=key)
    sending.mark_delivery(letter=letter, delivery=taken, at=at)
    told = reporting.Told(provider_id=key, message_id=letter.message_id, status=fate.status)
    reporting.take_report(by=by, told=told, at=at)
    if fate.reply:
        text = reporting.Incoming(
            provider_id=key, sender=letter.recipient, body=fate.reply, received_at=at
        )
        tie_reply(by=by, at=at, text=reporting.take_text(by=by, text=text, at=at))
