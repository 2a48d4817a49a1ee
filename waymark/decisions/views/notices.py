"""What must be published by when, how is notice given, and which periods hold?"""

from datetime import date
from typing import Any

from django.http import HttpResponse
from django.utils import timezone

from waymark.access.permissions import Permission
from waymark.core.dates import local_date
from waymark.core.refusals import NotFound
from waymark.decisions.actions import notices as actions
from waymark.decisions.forms import notices as forms
from waymark.decisions.models.meetings import Meeting
from waymark.decisions.models.notices import NOTICE_LABELS, Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.presenters import notices as presenters
from waymark.decisions.presenters.parts import Action
from waymark.decisions.presenters.plans import DueRow, Step, due_row
from waymark.decisions.queries import notices as queries
from waymark.decisions.queries.notices import Due
from waymark.decisions.rules import notices as rules
from waymark.decisions.rules.notices import NoticeKind
from waymark.decisions.views.plans import ItemStep
from waymark.web.pages import AuthorityFormPage, AuthorityPage


class NoticesDue(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Notices due"
    template_name = "decisions/notices_due.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
        ]

    def present(self) -> tuple[DueRow, ...]:
        """Return what must be published, by its last day."""
        today = local_date(timezone.now())
        return tuple(
            due_row(each, url=self._url(each), today=today)
            for each in queries.list_due(viewer=self.actor, today=today)
        )

    def _url(self, due: Due) -> str:
        about = due.about
        if isinstance(about, PlanItem):
            return self.url("decisions:plan_item", plan_item=about.public_id)
        if not self.may(Permission.MEETINGS_MANAGE):
            return ""
        return self.url(
            "decisions:meeting_notice_give", meeting=about.public_id, kind=due.kind.value
        )


class NoticeDetail(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    template_name = "decisions/notice.html"
    notice: Notice

    def load(self, **kwargs: Any) -> None:
        """Fetch the notice."""
        self.notice = queries.get_notice(viewer=self.actor, public_id=kwargs["notice"])

    def page_title(self) -> str:
        """Return what kind of notice it is."""
        return NOTICE_LABELS[NoticeKind(self.notice.kind)]

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        crumbs = [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
        ]
        item = self.notice.plan_item
        if item is not None:
            url = self.url("decisions:plan_item", plan_item=item.public_id)
            crumbs.append((item.title, url))
        return crumbs

    def present(self) -> presenters.NoticeView:
        """Return the notice as it was published."""
        return presenters.notice_view(
            self.notice,
            corrections=list(queries.corrections_of(self.notice)),
            notice_url=lambda each: self.url("decisions:notice", notice=each.public_id),
        )


def kind_in(text: str) -> NoticeKind:
    """Return the kind of notice that an address names; raise `NotFound`."""
    try:
        return NoticeKind(text)
    except ValueError as unknown:
        raise NotFound from unknown


class NoticeGive(ItemStep):
    """Where notice is given of something that is to be decided."""

    permission = Permission.PLAN_MANAGE
    form_class = forms.GiveNotice
    submit = "Publish the notice"
    kind: NoticeKind

    def load(self, **kwargs: Any) -> None:
        """Fetch what it is about."""
        super().load(**kwargs)
        self.kind = kind_in(kwargs["kind"])
        if self.kind in rules.OF_MEETINGS or self.item.is_from_history:
            raise NotFound

    def page_title(self) -> str:
        """Return the kind of notice with what it is about."""
        return f"{NOTICE_LABELS[self.kind]}: {self.item.title}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [*super().breadcrumbs(), (self.item.title, self.item_url())]

    def form_arguments(self) -> dict[str, Any]:
        """Return the kind, and the earlier notices of it that this one may correct."""
        earlier = queries.list_notices_of(self.item).filter(kind=self.kind)
        return {"kind": self.kind, "earlier": earlier}

    def initial(self) -> dict[str, Any]:
        """Return why it is private, where that is asked for."""
        return {"reasons": self.item.private_reason}

    def warnings(self) -> tuple[str, ...]:
        """Return the last day, and that the words stay."""
        return last_day_words(self.kind, queries.decision_day(self.item))

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Give notice."""
        actions.give_notice(by=self.actor, about=self.item, at=timezone.now(), **values)
        return self.back("Notice published")


class MeetingNoticeGive(AuthorityFormPage):
    """Where notice is given of a meeting."""

    permission = Permission.MEETINGS_MANAGE
    form_class = forms.GiveNotice
    template_name = "decisions/plan_step.html"
    kind: NoticeKind
    meeting: Meeting

    def load(self, **kwargs: Any) -> None:
        """Fetch the meeting."""
        self.kind = kind_in(kwargs["kind"])
        self.meeting = queries.get_meeting(viewer=self.actor, public_id=kwargs["meeting"])
        if self.kind not in rules.OF_MEETINGS:
            raise NotFound

    def page_title(self) -> str:
        """Return the kind of notice with the meeting."""
        return f"{NOTICE_LABELS[self.kind]}: {self.meeting.body.name}"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
            ("Notices due", self.url("decisions:notices_due")),
        ]

    def form_arguments(self) -> dict[str, Any]:
        """Return the kind, and the earlier notices of it that this one may correct."""
        earlier = queries.list_notices_of(self.meeting).filter(kind=self.kind)
        return {"kind": self.kind, "earlier": earlier}

    def present(self) -> Step:
        """Return the meeting and the last day."""
        return Step(
            presenters.meeting_facts(self.meeting),
            last_day_words(self.kind, self.meeting.held_on),
            "Publish the notice",
            self.url("decisions:notices_due"),
        )

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Give notice."""
        actions.give_notice(by=self.actor, about=self.meeting, at=timezone.now(), **values)
        return self.done("decisions:notices_due", "Notice published")


def last_day_words(kind: NoticeKind, day: date) -> tuple[str, ...]:
    """Return the last day of a notice of this kind for a day, and that its words stay."""
    today = local_date(timezone.now())
    return presenters.last_day(kind, day=day, today=today, periods=queries.periods_on(today))


class NoticeRules(AuthorityPage):
    permission = Permission.DECISIONS_SEE
    title = "Periods of notice"
    template_name = "decisions/notice_rules.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Forward plan", self.url("decisions:plan_list")),
        ]

    def present(self) -> presenters.RulesView:
        """Return what holds today, and what was and will be."""
        today = local_date(timezone.now())
        actions: tuple[Action, ...] = ()
        if self.may(Permission.PLAN_MANAGE):
            actions = (
                Action("Set a period", self.url("decisions:notice_period_set")),
                Action("Set the threshold", self.url("decisions:key_threshold_set")),
            )
        return presenters.rules_view(
            periods=queries.periods_on(today),
            threshold=queries.threshold_on(today),
            set_periods=queries.list_periods(viewer=self.actor),
            set_thresholds=queries.list_thresholds(viewer=self.actor),
            actions=actions,
        )


class RuleForm(AuthorityFormPage):
    """What the forms about periods and the threshold share."""

    permission = Permission.PLAN_MANAGE
    template_name = "decisions/plan_step.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:list")),
            ("Periods of notice", self.url("decisions:notice_rules")),
        ]

    def initial(self) -> dict[str, Any]:
        """Return today."""
        return {"starts_on": local_date(timezone.now())}

    def present(self) -> Step:
        """Return the way back."""
        return Step((), (), "Save", self.url("decisions:notice_rules"))


class PeriodSet(RuleForm):
    title = "Set a period of notice"
    form_class = forms.SetPeriod

    def form_arguments(self) -> dict[str, Any]:
        """Return the kinds that have days to count."""
        return {"kinds": rules.lawful_periods(local_date(timezone.now()))}

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it."""
        actions.set_period(by=self.actor, at=timezone.now(), **values)
        return self.done("decisions:notice_rules", "Period set")


class ThresholdSet(RuleForm):
    title = "Set the threshold of key decisions"
    form_class = forms.SetThreshold

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Set it."""
        actions.set_threshold(by=self.actor, at=timezone.now(), **values)
        return self.done("decisions:notice_rules", "Threshold set")
