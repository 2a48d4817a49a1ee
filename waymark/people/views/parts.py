"""One part of a record: add it, change it, end it, take the end back."""

from typing import Any

from django.db.models import Model
from django.http import HttpResponse

from waymark.access import permissions as access
from waymark.core.codes.editions import edition_on
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.people import permissions
from waymark.people.actions.parts import end_part, take_back_end
from waymark.people.forms.parts import EndPart, Offers, Stage, TakeBackEnd
from waymark.people.models.parts import PersonPart
from waymark.people.presenters.codes import authority_in_words
from waymark.people.presenters.wording import heading_of, lines_of
from waymark.people.queries import parts as queries
from waymark.people.rules.telephones import telephone_in_words
from waymark.people.views.details import RecordFormPage
from waymark.people.views.kinds import KINDS, Kind
from waymark.web.forms import Form


class PartPage(RecordFormPage):
    """What the pages about one kind of part share; `name` is the kind's name among the routes."""

    name: str = ""

    @property
    def kind(self) -> Kind:
        """The kind of part."""
        return KINDS[self.name]

    def load(self, **kwargs: Any) -> None:
        """Fetch the record; its kind of part has to lie open to the role and in the record."""
        group = permissions.GROUP_OF_PART[self.kind.model]
        if group is not None:
            access.require(self.actor, permissions.PERMISSION_OF_GROUP[group])
        super().load(**kwargs)
        if not queries.is_open(self.record, self.kind.model):
            raise NotFound

    def offers(self) -> Offers:
        """Return what the form of this kind offers to choose from."""
        match self.name:
            case "schooling":
                return Offers(places=tuple(queries.list_places_to_learn(viewer=self.actor)))
            case "person_authority":
                return Offers(authorities=self._authorities())
            case "characteristic":
                return Offers(characteristics=queries.open_characteristics(self.record))
        return Offers()

    def _authorities(self) -> tuple[tuple[str, str], ...]:
        """One's own first; the number that is kept stays on offer when its list has changed."""
        edition = edition_on("authorities", local_date(self.at))
        offered = self.own_numbers()
        for each in sorted(edition.codes, key=lambda each: each.words):
            offered.setdefault(each.code, each.words)
        kept = self.kept_number()
        if kept:
            offered.setdefault(kept, authority_in_words(kept, offered))
        return tuple(offered.items())

    def kept_number(self) -> str:
        """Return the number of the authority that the part names now."""
        return ""

    def own_numbers(self) -> dict[str, str]:
        """Return what names the authority's own numbers, where the part is about an authority."""
        if self.name != "person_authority":
            return {}
        return queries.list_own_numbers(viewer=self.actor)


class PartAdd(PartPage):
    """Add a part."""

    def page_title(self) -> str:
        """Return the title with the name."""
        article = "an" if self.kind.noun[0] in "aeiou" else "a"
        if self.name == "level_of_support":
            return f"Set the level of support of {self.record.person}"
        return f"Add {article} {self.kind.noun}: {self.record.person}"

    @property
    def form_class(self) -> type[Form]:  # type: ignore[override]
        """The form of the kind."""
        return self.kind.form

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers."""
        return {"stage": Stage(offers=self.offers())}

    def initial(self) -> dict[str, Any]:
        """Return what is most often so."""
        return self.kind.starts_with

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        made = self.kind.add(by=self.actor, at=self.at, person=self.record.person, **values)
        return self.saved(f"{heading_of(made)} added")


class OnePart(PartPage):
    """What the pages about a part that is there share."""

    part: PersonPart

    def load(self, **kwargs: Any) -> None:
        """Fetch the record and the part."""
        super().load(**kwargs)
        self.part = self._part(kwargs[self.name])

    def _part(self, public_id: Any) -> PersonPart:
        return queries.get_part(
            viewer=self.actor,
            record=self.record,
            model=self.kind.model,
            public_id=public_id,
            at=self.at,
        )

    def reload(self) -> int:
        """Fetch the part again."""
        self.part = self._part(self.part.public_id)
        return queries.part_version(self.part)

    def kept_number(self) -> str:
        """Return the number of the authority that the part names now."""
        return str(getattr(self.part, "dfe_number", ""))


class PartChange(OnePart):
    """Change a part."""

    def page_title(self) -> str:
        """Return the title with the name."""
        return f"Change {heading_of(self.part).lower()}: {self.record.person}"

    @property
    def form_class(self) -> type[Form]:  # type: ignore[override]
        """The form of the kind for what is there."""
        return self.kind.change_form or self.kind.form

    def form_arguments(self) -> dict[str, Any]:
        """Return what the form offers, and whether it asks for the end."""
        has_ended = self.part.ends_on is not None
        return {"stage": Stage(is_new=False, has_ended=has_ended, offers=self.offers())}

    def initial(self) -> dict[str, Any]:
        """Return what is kept now."""
        names = self.form_class.base_fields
        found = {name: getattr(self.part, name) for name in names if hasattr(self.part, name)}
        if "telephone" in found:
            found["telephone"] = telephone_in_words(found["telephone"])
        return {
            **{
                name: str(value.public_id) if isinstance(value, Model) else value  # type: ignore[attr-defined]
                for name, value in found.items()
            },
            "version": queries.part_version(self.part),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save."""
        change = self.kind.change or self.kind.add
        saved = change(
            by=self.actor, at=self.at, person=self.record.person, part=self.part, **values
        )
        return self.saved(f"{heading_of(saved)} changed")


class PartEnd(OnePart):
    """End a part, which stays readable."""

    form_class = EndPart

    def page_title(self) -> str:
        """Return the title with the name."""
        return f"End {heading_of(self.part).lower()}: {self.record.person}"

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what is ended."""
        lines = lines_of(self.part, on=local_date(self.at), own_numbers=self.own_numbers())
        return ((heading_of(self.part), ", ".join(lines)),)

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"ends_on": local_date(self.at)}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """End it; the end can be taken back from the message."""
        end_part(by=self.actor, at=self.at, part=self.part, **values)
        undo = self.person_url(f"people:{self.name}_take_back", **{self.name: self.part.public_id})
        return self.saved(f"{heading_of(self.part)} ended", undo_url=undo)


class PartTakeBack(OnePart):
    """Take the end of a part back, on the day it was entered."""

    form_class = TakeBackEnd

    def page_title(self) -> str:
        """Return the title with the name."""
        return f"Take back the end of {heading_of(self.part).lower()}: {self.record.person}"

    def about(self) -> tuple[tuple[str, str], ...]:
        """Return what holds again."""
        lines = lines_of(self.part, on=local_date(self.at), own_numbers=self.own_numbers())
        return ((heading_of(self.part), ", ".join(lines)),)

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Take it back."""
        take_back_end(by=self.actor, at=self.at, part=self.part)
        return self.saved(f"{heading_of(self.part)} holds again")
