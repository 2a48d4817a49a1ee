"""What is typed about something that is bought?"""

from collections.abc import Sequence
from decimal import Decimal
from typing import Any

from django import forms

from waymark.access.models.members import Membership
from waymark.commissioning.actions.bids import BidContent
from waymark.commissioning.actions.past_procurements import PastEnd
from waymark.commissioning.actions.procurements import NewProcurement
from waymark.commissioning.forms.fields import (
    Choosing,
    OneOf,
    area,
    decision_choices,
    money,
    pairs,
)
from waymark.commissioning.models.cycles import Cycle
from waymark.commissioning.models.procurements import (
    PROCUREMENT_STATE_LABELS,
    ROUTE_LABELS,
    Award,
    Bid,
    BidCriterion,
    Lot,
    Procurement,
)
from waymark.commissioning.rules.procurements import (
    PAST_STATES,
    TOP_SCORE,
    NoticeDue,
    ProcurementState,
    Route,
    paid_a_year,
)
from waymark.decisions.models.decisions import Decision
from waymark.web.fields import DateField, DateTimeField
from waymark.web.forms import Form, Versioned


class Described(Choosing):
    """What is bought, how, for how much and for how long."""

    cycle = OneOf(label="Commissioning cycle")
    title = forms.CharField(label="Title", max_length=200)
    begins_on = DateField(
        label="Day it begins", help_text="This day says which rules and which threshold apply."
    )
    route = forms.ChoiceField(
        label="How is it bought?",
        choices=pairs(ROUTE_LABELS),
        widget=forms.RadioSelect,
    )
    route_reason = area("Why this way?", rows=3, max_length=5000)
    direct_award_ground = forms.CharField(
        label="Ground in law for a direct award", required=False, max_length=300
    )
    is_light_touch = forms.BooleanField(
        label="It is a light touch service by its CPV code", required=False
    )
    is_health = forms.BooleanField(
        label="It is a health care service under the Provider Selection Regime", required=False
    )
    cpv_codes = forms.CharField(label="CPV codes", required=False, max_length=300)
    shares_a_year = money(
        "What is paid a year, without VAT",
        help_text="Of all authorities together.",
    )
    term_months = forms.IntegerField(label="Term in months", min_value=1, max_value=600)
    extension_months = forms.IntegerField(
        label="Months of possible extension", required=False, min_value=0, max_value=600
    )
    term_reason = area("Why this term?", required=False, rows=3)
    engaged_on = DateField(
        label="Day the market was engaged",
        required=False,
        help_text="Leave it empty if it was not.",
    )

    def __init__(self, *args: Any, cycles: Sequence[Cycle], **kwargs: Any) -> None:
        """Offer the cycles."""
        super().__init__(*args, **kwargs)
        self.set_choices("cycle", [(each, each.title) for each in cycles])

    def described(self) -> dict[str, Any]:
        """Return what was typed, with the record of the cycle."""
        typed = super().values()
        return typed | {
            "route": Route(typed["route"]),
            "extension_months": typed["extension_months"] or 0,
        }


def as_typed(procurement: Procurement) -> dict[str, Any]:
    """Return what the forms show of a procurement as it is described."""
    names = (
        *("title", "begins_on", "route", "route_reason", "direct_award_ground", "cpv_codes"),
        *("is_light_touch", "is_health", "term_months", "extension_months", "term_reason"),
        *("engaged_on", "bids_due_at", "history_source", "state", "ended_on", "end_reason"),
    )
    shares = None
    if procurement.net is not None and procurement.term_months:
        months = procurement.term_months + procurement.extension_months
        shares = paid_a_year(procurement.net, months=months)
    return {name: getattr(procurement, name) for name in names} | {
        "cycle": str(procurement.cycle.public_id),
        "shares_a_year": shares,
    }


class ByBids(Described):
    """The same, with the last moment for bids."""

    bids_due_at = DateTimeField(
        label="Last moment for bids",
        required=False,
        help_text="Needed where bids are asked for. They stay sealed until then.",
    )


class Change(ByBids, Versioned):
    """The procurement as it is being prepared, with the version that was shown."""

    def values(self) -> dict[str, Any]:
        """Return the cycle and the version, and the rest as the action takes it."""
        typed = self.described()
        own = {name: typed.pop(name) for name in ("cycle", "version")}
        return own | {"new": NewProcurement(**typed)}


class Begin(ByBids):
    """The beginning of a procurement."""

    field_order = [
        *("cycle", "title", "begins_on", "route", "route_reason", "direct_award_ground"),
        *("is_light_touch", "is_health", "cpv_codes", "lots"),
    ]

    lots = area("Lots, one a line", required=False, rows=3, max_length=10_000)

    def values(self) -> dict[str, Any]:
        """Return the cycle, and the rest as the action takes it."""
        typed = self.described()
        lines = (line.strip()[:200] for line in typed.pop("lots").splitlines())
        lots = tuple(line for line in lines if line)
        return {"cycle": typed.pop("cycle"), "new": NewProcurement(**typed, lots=lots)}


class RecordPast(Described):
    """A past procurement, as far as its source tells it."""

    begins_on = DateField(
        label="Day it began", help_text="This day says which rules and which threshold applied."
    )
    route = forms.ChoiceField(
        label="How was it bought?", choices=pairs(ROUTE_LABELS), widget=forms.RadioSelect
    )
    route_reason = area("Why this way?", rows=3, max_length=5000, required=False)
    shares_a_year = money(
        "What was paid a year, without VAT",
        help_text="Of all authorities together. Leave it empty if it is not known.",
        required=False,
    )
    term_months = forms.IntegerField(
        label="Term in months", min_value=1, max_value=600, required=False
    )
    history_source = forms.CharField(
        label="Where is this known from?",
        max_length=300,
        help_text="Such as minutes of a meeting, with their day.",
    )
    state = forms.ChoiceField(
        label="What became of it?",
        choices=pairs({each: PROCUREMENT_STATE_LABELS[each] for each in PAST_STATES}),
        widget=forms.RadioSelect,
    )
    supplier = forms.CharField(label="Who won it", required=False, max_length=200)
    awarded_on = DateField(label="Day of the award", required=False)
    reasons = area("Why they won", required=False, rows=3, max_length=5000)
    contract_on = DateField(label="Day the contract was signed", required=False)
    ended_on = DateField(label="If it ended without a contract, on which day", required=False)
    end_reason = area("If it ended without a contract, why", required=False, rows=3)

    def values(self) -> dict[str, Any]:
        """Return the cycle, what was said of it, and what became of it."""
        typed = self.described()
        names = ("supplier", "awarded_on", "reasons", "contract_on", "ended_on", "end_reason")
        end = {name: typed.pop(name) for name in names}
        state = ProcurementState(typed.pop("state"))
        own = {name: typed.pop(name) for name in ("cycle", "version") if name in typed}
        return own | {"end": PastEnd(state=state, **end), "new": NewProcurement(**typed)}


class CorrectPast(RecordPast, Versioned):
    """A past procurement as it is recorded, with the version that was shown."""


class Publish(Form):
    """A notice that was published."""

    code = forms.ChoiceField(label="Notice")
    published_on = DateField(label="Day it was published")
    reference = forms.CharField(
        label="Its number where it was published", required=False, max_length=100
    )

    def __init__(self, *args: Any, notices: Sequence[NoticeDue], **kwargs: Any) -> None:
        """Offer the notices that are not published yet."""
        super().__init__(*args, **kwargs)
        field: Any = self.fields["code"]
        field.choices = [
            ("", "Choose"),
            *((each.code, f"{each.code}: {each.title}") for each in notices),
        ]


class Extend(Form):
    """More time for bids."""

    bids_due_at = DateTimeField(label="New last moment for bids")
    reason = area("Why is there more time?", rows=3)


class SetCriterion(Form):
    """What bids are judged by."""

    name = forms.CharField(label="Criterion", max_length=200)
    weight = forms.DecimalField(
        label="Weight in per cent",
        help_text="The weights of all criteria add up to 100.",
        min_value=Decimal("0.01"),
        max_value=100,
        max_digits=5,
        decimal_places=2,
    )


class SetLot(Form):
    """A lot of a procurement."""

    title = forms.CharField(label="What is it?", max_length=200)
    value = money("Value over the whole term, without VAT", required=False)


class AboutLot(Choosing):
    """A form that asks for a lot where the procurement has lots."""

    lot = OneOf(label="Lot")

    def __init__(self, *args: Any, lots: Sequence[Lot], **kwargs: Any) -> None:
        """Offer the lots that wait; ask nothing where there are none."""
        super().__init__(*args, **kwargs)
        if lots:
            self.set_choices("lot", [(each, str(each)) for each in lots])
        else:
            del self.fields["lot"]


class NameEvaluator(Choosing):
    """Somebody who scores bids."""

    member = OneOf(label="Who scores bids?")

    def __init__(self, *args: Any, members: Sequence[Membership], **kwargs: Any) -> None:
        """Offer those whose role scores."""
        super().__init__(*args, **kwargs)
        self.set_choices("member", [(each, str(each.user)) for each in members])


class Declare(Form):
    """What somebody who scores has to do with those who may bid."""

    has_interest = forms.ChoiceField(
        label="Do you have an interest in this procurement?",
        help_text="Work, money, family or friendship with anybody who may bid.",
        choices=[("no", "No"), ("yes", "Yes")],
        widget=forms.RadioSelect,
    )
    interest = area("What is it?", required=False, rows=3, help_text="Only if you have one.")

    def clean(self) -> dict[str, Any]:
        """Ask what an interest is, and for none where there is none."""
        cleaned = super().clean() or self.cleaned_data
        has = cleaned.get("has_interest")
        if has == "yes" and not cleaned.get("interest"):
            self.add_error("interest", "Say what your interest is")
        if has == "no" and cleaned.get("interest"):
            self.add_error("has_interest", "You describe an interest: select “Yes”, or take it out")
        return cleaned

    def values(self) -> dict[str, Any]:
        """Return the interest in words, empty for none."""
        return {"interest": super().values()["interest"]}


class TakeBid(AboutLot):
    """What a bidder offers; nobody reads it again before the opening."""

    bidder = forms.CharField(label="Bidder")
    price = money("Price over the whole term, without VAT")
    offer = area("What is offered", rows=8, max_length=10_000)

    def values(self) -> dict[str, Any]:
        """Return the content as the action takes it."""
        values = super().values()
        lot = values.pop("lot", None)
        return {"content": BidContent(**values), "lot": lot}


class GiveScore(Choosing):
    """A score of a bid."""

    criterion = OneOf(label="Criterion")
    score = forms.DecimalField(
        label="Score from 0 to 100",
        min_value=0,
        max_value=TOP_SCORE,
        max_digits=5,
        decimal_places=2,
    )
    reason = area("Why?", rows=4)

    def __init__(self, *args: Any, criteria: Sequence[BidCriterion], **kwargs: Any) -> None:
        """Offer the criteria with their weights."""
        super().__init__(*args, **kwargs)
        self.set_choices(
            "criterion",
            [(each, f"{each.name} ({each.weight.normalize():f} %)") for each in criteria],
        )


class GiveAward(AboutLot):
    """Who gets the contract: a bid, which brings its own lot, or a supplier who was not asked."""

    bid = OneOf(label="Winning bid")
    supplier = forms.CharField(label="Supplier", max_length=200)
    reasons = area("Reasons", max_length=5000)
    decision = OneOf(
        label="Decision that it rests on", help_text="It must be in effect before the award."
    )
    awarded_on = DateField(label="Day bidders are told")
    keeps_standstill = forms.BooleanField(
        label="Keep a standstill although the rules do not ask for one", required=False
    )

    def __init__(
        self,
        *args: Any,
        bids: Sequence[Bid] | None,
        lots: Sequence[Lot],
        decisions: Sequence[Decision],
        **kwargs: Any,
    ) -> None:
        """Offer opened bids, or the lots that wait where no bids were asked for, and decisions."""
        super().__init__(*args, lots=lots if bids is None else (), **kwargs)
        if bids is None:
            del self.fields["bid"]
        else:
            del self.fields["supplier"]
            self.set_choices("bid", [(each, _bid_words(each)) for each in bids])
        self.set_choices("decision", decision_choices(decisions))


class Sign(AboutLot):
    """The day of the contract."""

    contract_on = DateField(label="Day the contract was signed")

    def __init__(self, *args: Any, awards: Sequence[Award], **kwargs: Any) -> None:
        """Ask for which lot, where lots are awarded."""
        super().__init__(*args, lots=[each.lot for each in awards if each.lot], **kwargs)


class End(Form):
    """An end without a contract."""

    reason = area("Why does it end without a contract?", rows=3)


def _bid_words(bid: Bid) -> str:
    words = f"Bid {bid.number}: {bid.bidder}"
    return f"{words} ({bid.lot})" if bid.lot else words
