"""Those invited: the list, one body, its letters, a round of letters."""

from collections import Counter
from typing import Any, ClassVar

from django.http import HttpResponse
from django.utils import timezone

from waymark.audit.actions import record
from waymark.audit.rules import Event
from waymark.consultations.actions.inviting import bodies as body_actions
from waymark.consultations.actions.inviting import letters as letter_actions
from waymark.consultations.forms import inviting as forms
from waymark.consultations.models.inviting import StakeholderBody
from waymark.consultations.presenters.inviting import bodies as presenters
from waymark.consultations.presenters.setup.pages import Confirmation
from waymark.consultations.queries.inviting.bodies import (
    Listed,
    body_version,
    get_body,
    list_bodies,
    list_categories,
    list_facts,
    rate_of,
)
from waymark.consultations.queries.inviting.letters import get_letter, list_letters
from waymark.consultations.rules import inviting as rules
from waymark.consultations.rules.inviting import BodyState, LetterKind
from waymark.consultations.rules.vocabulary import ConsultationStage
from waymark.consultations.rules.wording import counted
from waymark.consultations.views.inviting.base import InvitingForm, InvitingPage, InvitingTab
from waymark.core.refusals import NotFound
from waymark.messages.queries import count_about
from waymark.messages.rules import UNASKED
from waymark.web.forms import Confirm, Form
from waymark.web.paging import stretch_of

NAMES_SHOWN = 20


class Bodies(InvitingTab):
    title = "Who is invited"
    template_name = "consultations/inviting/bodies.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch one page of those on the list, and how far all of their letters have gone."""
        super().load(**kwargs)
        shared: dict[str, Any] = {"viewer": self.actor, "consultation": self.consultation}
        found = list_facts(**shared)
        self.facts = [facts for _, facts in found]
        states = [rules.state_of(facts) for facts in self.facts]
        self.counts = Counter(states)
        asked_for = self.request.GET.get("state", "")
        self.state = BodyState(asked_for) if asked_for in set(BodyState) else None
        keys = [
            key
            for (key, _), state in zip(found, states, strict=True)
            if self.state in {None, state}
        ]
        self.shown = stretch_of(self.request, keys)
        self.listed = list_bodies(**shared, keys=self.shown.rows)
        self.rate = rate_of(self.consultation, self.facts)
        self.sending = count_about(about_id=self.consultation.public_id, purposes=UNASKED)

    def present(self) -> presenters.BodiesPage:
        """Return those invited, with what can be done now."""
        at = timezone.now()
        names = {
            "add": "body_add",
            "load": "body_list_load",
            "lists": "body_lists",
            "invite": "invite",
            "remind": "remind",
        }
        letters = {kind.value: self.at("letter", kind=kind.value) for kind in LetterKind}
        return presenters.bodies_page(
            listed=self.listed,
            rate=self.rate,
            sending=self.sending,
            counts=self.counts,
            state=self.state,
            shown=self.shown,
            to_invite=sum(rules.is_to_invite(each) for each in self.facts),
            to_remind=sum(rules.is_to_remind(each, at=at) for each in self.facts),
            may_write=rules.may_write(
                ConsultationStage(self.consultation.stage),
                closes_at=self.consultation.closes_at,
                at=at,
            ),
            urls={name: self.at(route) for name, route in names.items()}
            | letters
            | {"here": self.at("bodies")},
            body_url=lambda each: self.at("body_change", body=each.body.public_id),
        )


class BodyForm(InvitingForm):
    """What the forms about one body share."""

    form_class: ClassVar[type[Form]] = forms.Body
    template_name = "consultations/inviting/body.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer the categories."""
        found = list_categories(viewer=self.actor, consultation=self.consultation)
        return {"categories": [(each.key, each.label) for each in found]}


class BodyAdd(BodyForm):
    title = "Add a body"

    def present(self) -> presenters.BodyPage:
        """Return the words around the form."""
        return presenters.BodyPage(
            submit="Add the body",
            cancel_url=self.cancel_url(),
            letters=(),
            remove_url="",
            is_bounced=False,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Put it onto the list."""
        body_actions.add_body(
            by=self.actor, consultation=self.consultation, at=timezone.now(), **values
        )
        return self.done(
            "consultations:bodies", f"{values['body'].name} added", slug=self.consultation.slug
        )


class OneBody(InvitingPage):
    """What the pages of one body share."""

    listed: Listed
    body: StakeholderBody

    def load(self, **kwargs: Any) -> None:
        """Find the body."""
        super().load(**kwargs)
        self.listed = get_body(
            viewer=self.actor, consultation=self.consultation, public_id=kwargs["body"]
        )
        self.body = self.listed.body


class BodyChange(OneBody, BodyForm):
    title = "Change a body"
    form_class = forms.ChangeBody

    def load(self, **kwargs: Any) -> None:
        """Find the body and its letters; reading its address leaves an entry in the trail."""
        super().load(**kwargs)
        self.letters = list(list_letters(viewer=self.actor, body=self.body))
        if self.request.method == "GET":
            record(by=self.actor, event=Event.CONTACT_SEEN, target=self.body, at=timezone.now())

    def page_title(self) -> str:
        """Return its name."""
        return f"Change {self.body.name}"

    def initial(self) -> dict[str, Any]:
        """Start with what is kept."""
        return {
            "name": self.body.name,
            "category": self.body.category.key,
            "contact_name": self.body.contact_name,
            "contact_email": self.body.contact_email,
            "version": body_version(self.body),
        }

    def present(self) -> presenters.BodyPage:
        """Return the words around the form, and what became of its letters."""
        return presenters.BodyPage(
            submit="Save",
            cancel_url=self.cancel_url(),
            letters=presenters.letter_rows(
                self.letters,
                url=lambda each: self.url("messages:detail", letter=each.message.public_id),
            ),
            remove_url="" if self.letters else self.at("body_remove", body=self.body.public_id),
            is_bounced=self.listed.state is BodyState.CAME_BACK,
            theirs=tuple(self.theirs()),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        body_actions.change_body(by=self.actor, body=self.body, at=timezone.now(), **values)
        return self.done(
            "consultations:bodies",
            f"{values['changed'].name} changed",
            slug=self.consultation.slug,
        )


class BodyRemove(OneBody, InvitingForm):
    title = "Take off the list"
    form_class = Confirm
    template_name = "consultations/setup/confirm.html"

    def page_title(self) -> str:
        """Name the body."""
        return f"Take {self.body.name} off the list"

    def present(self) -> Confirmation:
        """Return what is about to be done."""
        return Confirmation(
            sentences=("Nobody has written to this body. It will not be invited.",),
            submit="Take it off",
            cancel_url=self.cancel_url(),
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Take it off."""
        body_actions.remove_body(by=self.actor, body=self.body, at=timezone.now())
        return self.done(
            "consultations:bodies",
            f"{self.body.name} taken off the list",
            slug=self.consultation.slug,
        )


# Letters --------------------------------------------------------------------------------------


class WithLetter(InvitingForm):
    """What the pages share that show a letter as a body gets it."""

    kind: LetterKind

    def example(self) -> dict[str, str]:
        """Return what is filled in for the first body of the list, or for an invented one."""
        listed = list_bodies(viewer=self.actor, consultation=self.consultation)
        body = listed[0].body if listed else StakeholderBody(name="the Example Forum")
        return dict(
            letter_actions.letter_values(
                authority=self.authority,
                consultation=self.consultation,
                body=body,
                link="(a link for each body of its own)",
            )
        )


class LetterText(WithLetter):
    form_class = forms.LetterText
    template_name = "consultations/inviting/letter.html"

    def load(self, **kwargs: Any) -> None:
        """Find the letter."""
        super().load(**kwargs)
        if kwargs["kind"] not in set(LetterKind):
            raise NotFound
        self.kind = LetterKind(kwargs["kind"])
        self.letter = get_letter(consultation=self.consultation, kind=self.kind)

    def page_title(self) -> str:
        """Return which letter it is."""
        return f"What the {self.kind.value} says: {self.consultation.title}"

    def initial(self) -> dict[str, Any]:
        """Start with what it says now."""
        return {"subject": self.letter.subject, "body": self.letter.body}

    def present(self) -> presenters.LetterPage:
        """Return what can be filled in, and the letter as it stands saved."""
        subject, text = presenters.preview(self.letter, self.example())
        return presenters.LetterPage(
            submit="Save the letter",
            cancel_url=self.cancel_url(),
            fields=presenters.merge_fields(),
            subject=subject,
            preview=text,
        )

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Save it, and show it filled in."""
        letter_actions.save_letter(
            by=self.actor,
            consultation=self.consultation,
            kind=self.kind,
            at=timezone.now(),
            **values,
        )
        return self.done(
            "consultations:letter",
            "The letter is saved: read below how it looks",
            slug=self.consultation.slug,
            kind=self.kind.value,
        )


class LetterRound(WithLetter):
    """Who is about to be written to, and what they get."""

    form_class = Confirm
    template_name = "consultations/inviting/round.html"

    def chosen(self) -> list[Listed]:
        """Return who is to be written to now."""
        raise NotImplementedError

    def present(self) -> presenters.RoundPage:
        """Return whom the letters are for, and one of them."""
        chosen = self.chosen()
        letter = get_letter(consultation=self.consultation, kind=self.kind)
        subject, text = presenters.preview(letter, self.example())
        bodies = counted(len(chosen), "body", "bodies")
        more = len(chosen) - NAMES_SHOWN
        return presenters.RoundPage(
            sentence=f"{bodies} will get this letter. It goes out in the background."
            if chosen
            else "Nobody can be written to now.",
            warning="A letter that has left cannot be taken back.",
            submit=f"{self.title}: send {counted(len(chosen), 'letter')}" if chosen else "",
            cancel_url=self.cancel_url(),
            names=tuple(each.body.name for each in chosen[:NAMES_SHOWN]),
            more=f"and {more:,} more" if more > 0 else "",
            subject=subject,
            preview=text,
            change_url=self.at("letter", kind=self.kind.value),
        )


class Invite(LetterRound):
    title = "Invite"
    kind = LetterKind.INVITATION

    def chosen(self) -> list[Listed]:
        """Return those who have not been invited."""
        listed = list_bodies(viewer=self.actor, consultation=self.consultation)
        return [each for each in listed if rules.is_to_invite(each.facts)]

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Write to them."""
        number = letter_actions.invite_bodies(
            by=self.actor, consultation=self.consultation, at=timezone.now()
        )
        message = f"Invitations to {counted(number, 'body', 'bodies')} are being sent"
        return self.done("consultations:bodies", message, slug=self.consultation.slug)


class Remind(LetterRound):
    title = "Remind"
    kind = LetterKind.REMINDER

    def chosen(self) -> list[Listed]:
        """Return those who were invited, have not answered and were left in peace for 3 days."""
        listed = list_bodies(viewer=self.actor, consultation=self.consultation)
        at = timezone.now()
        return [each for each in listed if rules.is_to_remind(each.facts, at=at)]

    def do(self, values: dict[str, Any]) -> HttpResponse:
        """Write to them again."""
        number = letter_actions.remind_bodies(
            by=self.actor, consultation=self.consultation, at=timezone.now()
        )
        message = f"Reminders to {counted(number, 'body', 'bodies')} are being sent"
        return self.done("consultations:bodies", message, slug=self.consultation.slug)
