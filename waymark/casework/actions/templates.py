"""How do the templates of messages come to be, and change?"""

from datetime import datetime

from waymark.access.permissions import Permission, require
from waymark.audit.actions import action, record
from waymark.audit.rules import Event
from waymark.casework.models.messaging import MessageTemplate
from waymark.casework.queries.versions import NOTHING, template_version
from waymark.core.actors import Actor
from waymark.core.refusals import ActionRefused, ChangedMeanwhile
from waymark.core.scoping import scoped_authorities
from waymark.messages.rules import Channel
from waymark.people.rules.writing import is_too_long, ready_text


class NameTaken(ActionRefused):
    """There is such a template for this channel already. Change that one, or name this anew."""


class NoWords(ActionRefused):
    """Enter a name and what the message says."""


class NoSubjectYet(ActionRefused):
    """Enter a subject. An email without one looks like spam."""


class TemplateTooLong(ActionRefused):
    """The message is too long. A text has at most 6 parts, an email 4,000 characters."""


@action
def save_template(
    *,
    by: Actor,
    at: datetime,
    channel: Channel,
    name: str,
    body: str,
    purpose: str = "",
    subject: str = "",
    is_active: bool = True,
    template: MessageTemplate | None = None,
    version: int = NOTHING,
) -> MessageTemplate:
    """Add a template, or change one that is still of the version.

    What it said before stays in its history.
    """
    require(by, Permission.CASES_MANAGE)
    found = (
        MessageTemplate.objects.select_for_update().get(pk=template.pk)
        if template
        else MessageTemplate(authority_id=scoped_authorities()[0])
    )
    if template and version != template_version(found):
        raise ChangedMeanwhile
    plain, text = " ".join(name.split()), ready_text(body, channel)
    if not (plain and text):
        raise NoWords(field="body" if plain else "name")
    if channel is Channel.EMAIL and not subject.strip():
        raise NoSubjectYet(field="subject")
    if is_too_long(text, channel):
        raise TemplateTooLong(field="body")
    others = MessageTemplate.objects.filter(channel=channel.value, name=plain)
    if others.exclude(pk=found.pk).exists():
        raise NameTaken(field="name")
    found.name, found.purpose, found.channel = plain, purpose.strip(), channel.value
    found.subject = subject.strip() if channel is Channel.EMAIL else ""
    found.body, found.is_active = text, is_active
    found.save()
    record(by=by, event=Event.MESSAGE_TEMPLATE_SAVED, target=found, at=at)
    return found
