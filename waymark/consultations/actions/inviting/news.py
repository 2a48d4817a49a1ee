"""How does somebody ask for news, confirm it, get it, and stop it?

Everything here leaves an event that names no address and no answer.
"""

from datetime import datetime

from django.conf import settings
from django.urls import reverse

from waymark.access import permissions
from waymark.access.models.authorities import Authority
from waymark.access.permissions import Permission
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting.answering import require_few
from waymark.consultations.models.asking.consultations import Consultation
from waymark.consultations.models.inviting import NewsRequest, NewsTold
from waymark.consultations.queries.inviting.news import (
    has_told,
    list_old_news_requests,
    list_to_tell,
    news_token,
)
from waymark.consultations.rules.inviting import NewsKind
from waymark.core.actors import Actor
from waymark.core.dates import day_in_words, local_date
from waymark.core.refusals import ActionRefused
from waymark.core.sealed import keyed_hash
from waymark.messages.actions.queueing import Draft, queue_message, queue_messages
from waymark.messages.queries import plain_address
from waymark.messages.rules import Purpose


class ToldAlready(ActionRefused):
    """The outcome is published: read it on the page of the consultation."""


@action
def ask_news(
    *,
    by: Actor,
    authority: Authority,
    consultation: Consultation | None,
    email: str,
    at: datetime,
) -> None:
    """Take down an address that wants news, and send it the link that confirms it.

    Without a consultation: of every one that opens or reports. Asked twice, it is asked once more
    by another link; only the address itself can tell whether it was known.
    """
    if consultation is not None and has_told(consultation):
        raise ToldAlready
    require_few(email, at=at)
    made = NewsRequest.objects.create(
        authority_id=authority.pk,
        consultation=consultation,
        address=email.strip(),
        address_hash=keyed_hash(plain_address(email)),
        asked_on=local_date(at),
    )
    about = f"“{consultation.title}”" if consultation else "our consultations"
    is_outcome = consultation is not None
    queue_message(
        draft=Draft(
            purpose=Purpose.OUTCOME_CONFIRM if is_outcome else Purpose.SUBSCRIPTION_CONFIRM,
            recipient=email,
            subject=f"Confirm your address: news of {about}",
            body=CONFIRM.format(
                authority=authority.name,
                about=f"the outcome of {about}" if is_outcome else f"news of {about}",
                address=_link("consultations:news_confirm", authority, made),
            ),
            about_id=consultation.public_id if consultation else None,
        ),
        at=at,
    )
    event = Event.OUTCOME_ASKED if is_outcome else Event.SUBSCRIBED
    record(by=by, event=event, target=consultation, at=at, detail={"step": "asked"})


@action
def confirm_news(*, by: Actor, request: NewsRequest, at: datetime) -> None:
    """Let an address have its news, once whoever reads it said so; other asking for it goes."""
    found = NewsRequest.objects.select_for_update().get(pk=request.pk)
    if found.confirmed_on is None:
        found.confirmed_on = local_date(at)
        found.save(update_fields=["confirmed_on"])
    NewsRequest.objects.filter(
        consultation=found.consultation_id, address_hash=found.address_hash
    ).exclude(pk=found.pk).delete()
    event = Event.OUTCOME_ASKED if found.consultation_id else Event.SUBSCRIBED
    record(by=by, event=event, target=found.consultation, at=at, detail={"step": "confirmed"})


@action
def stop_news(*, by: Actor, request: NewsRequest, at: datetime) -> None:
    """Forget an address, which gets no news any more."""
    consultation = request.consultation
    NewsRequest.objects.filter(
        consultation=request.consultation_id, address_hash=request.address_hash
    ).delete()
    record(by=by, event=Event.UNSUBSCRIBED, target=consultation, at=at)


@action
def tell_news(*, by: Actor, consultation: Consultation, kind: NewsKind, at: datetime) -> int:
    """Tell everybody who asked for it what happened, once; return how many."""
    permissions.require(by, Permission.CONSULTATIONS_MANAGE)
    Consultation.objects.select_for_update().get(pk=consultation.pk)
    told, is_first = NewsTold.objects.get_or_create(
        authority_id=consultation.authority_id,
        consultation=consultation,
        kind=kind.value,
        defaults={"told_at": at, "readers": 0},
    )
    requests = list(list_to_tell(consultation=consultation, kind=kind)) if is_first else []
    authority = Authority.objects.get(pk=consultation.authority_id)
    drafts = [_news(authority, consultation, kind, request) for request in requests]
    queue_messages(drafts=drafts, at=at)
    own = [each.pk for each in requests if each.consultation_id]
    NewsRequest.objects.filter(pk__in=own).update(told_on=local_date(at))
    if is_first:
        told.readers = len(drafts)
        told.save(update_fields=["readers"])
    record(
        by=by,
        event=Event.OUTCOME_TOLD,
        target=consultation,
        at=at,
        detail={"kind": kind.value, "readers": len(drafts)},
    )
    return len(drafts)


@action
def forget_news_requests(*, by: Actor, at: datetime) -> int:
    """Delete addresses that were never confirmed, or were told long ago; return how many."""
    old = list_old_news_requests(at=at)
    number = old.count()
    old.delete()
    record(by=by, event=Event.UNSUBSCRIBED, at=at, detail={"forgotten": number})
    return number


def _news(
    authority: Authority, consultation: Consultation, kind: NewsKind, request: NewsRequest
) -> Draft:
    stop = _link("consultations:news_stop", authority, request)
    place = {"authority": authority.code, "slug": consultation.slug}
    page = f"{_site()}{reverse('consultations:public_detail', kwargs=place)}"
    if kind is NewsKind.OPENED:
        purpose = Purpose.CONSULTATION_OPENED
        subject = f"Have your say: {consultation.title}"
        closes = local_date(consultation.closes_at) if consultation.closes_at else None
        news = f"{authority.name} asks for your views on “{consultation.title}”."
        if closes:
            news += f" You can answer until {day_in_words(closes)}."
    elif kind is NewsKind.FEEDBACK:
        purpose = Purpose.OUTCOME_TOLD
        subject = f"You said, we did: {consultation.title}"
        news = (
            f"{authority.name} has published what it does about what people said about "
            f"“{consultation.title}”."
        )
    else:
        is_own = request.consultation_id is not None
        purpose = Purpose.OUTCOME_TOLD if is_own else Purpose.CONSULTATION_REPORTED
        subject = f"What people said: {consultation.title}"
        news = f"{authority.name} has published what people said about “{consultation.title}”."
    return Draft(
        purpose=purpose,
        recipient=request.address,
        subject=subject,
        body=NEWS.format(news=news, page=page, stop=stop),
        about_id=consultation.public_id,
        unsubscribe_url=stop,
    )


def _link(route: str, authority: Authority, request: NewsRequest) -> str:
    place = {"authority": authority.code, "token": news_token(request)}
    path = reverse(route, kwargs=place)
    return f"{_site()}{path}"


def _site() -> str:
    return str(settings.SITE_URL).rstrip("/")


CONFIRM = """Somebody asked {authority} to send {about} to this address.

To confirm it, open this address and press the button:

{address}

If it was not you, you need do nothing: you get no other message, and we forget the address after
7 days.
"""

NEWS = """{news}

Read it here:

{page}

You asked us to tell you. To stop, open this address:

{stop}
"""
