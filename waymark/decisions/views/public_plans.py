"""What may anybody read of matters, of what is to be decided, and of the notices given?"""

from typing import Any
from uuid import UUID

from django.http import HttpRequest, HttpResponse, JsonResponse
from django.http.response import HttpResponseBase
from django.utils import timezone

from waymark.casework.exports.calendar_feed import write_calendar
from waymark.consultations.exports.feed import MOST_IN_FEED, Entry, write_feed
from waymark.core.dates import local_date
from waymark.decisions.exports import changes, plain
from waymark.decisions.models.matters import Matter
from waymark.decisions.models.notices import NOTICE_LABELS, Notice
from waymark.decisions.models.plans import PlanItem
from waymark.decisions.presenters import matters as matter_presenters
from waymark.decisions.presenters import plans as presenters
from waymark.decisions.presenters.notices import NoticeView, notice_view
from waymark.decisions.presenters.parts import Action
from waymark.decisions.queries import clauses
from waymark.decisions.queries import decisions as decision_queries
from waymark.decisions.queries import matters as matter_queries
from waymark.decisions.queries import notices as notice_queries
from waymark.decisions.queries import plans as queries
from waymark.decisions.rules.notices import NoticeKind
from waymark.decisions.views.public import public_board
from waymark.web.pages import PublicPage

PLAN = "Forward plan"


class PublicPlanPages(PublicPage):
    """What the public pages of the plan share: the way here, and the ways on."""

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            (PLAN, self.url("decisions:public_plan")),
        ]

    def item_url(self, item: PlanItem) -> str:
        """Return the page of what is to be decided."""
        return self.url("decisions:public_plan_item", plan_item=item.public_id)

    def notice_url(self, notice: Notice) -> str:
        """Return the page of a notice."""
        return self.url("decisions:public_notice", notice=notice.public_id)

    def decision_url(self, public_id: UUID) -> str:
        """Return the page of a decision."""
        return self.url("decisions:public_detail", decision=public_id)

    def matter_url(self, matter: Matter) -> str:
        """Return the page of a matter."""
        return self.url("decisions:public_matter", matter=matter.public_id)

    def whole(self, url: str) -> str:
        """Return an address with the site's name."""
        return self.request.build_absolute_uri(url)


class PublicPlan(PublicPlanPages):
    title = PLAN
    template_name = "decisions/public_plan.html"

    def load(self, **kwargs: Any) -> None:
        """Fetch what is to be decided, and what came back."""
        self.items = list(queries.list_published(today=local_date(timezone.now())))
        self.reviews = list(clauses.list_published_reviews())

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return super().breadcrumbs()[:1]

    def present(self) -> presenters.PlanListing:
        """Return what is to be decided, month by month."""
        return presenters.PlanListing(
            months=presenters.plan_months(
                self.items,
                self.reviews,
                item_url=self.item_url,
                review_url=lambda each: self.decision_url(each.decision.public_id),
                meetings=clauses.days_of_meetings(published_only=True) if self.reviews else {},
            ),
            actions=(
                Action("Matters and their history", self.url("decisions:public_matters")),
                Action("Add the dates to your calendar", self.url("decisions:public_calendar")),
                Action("Follow changes in a feed reader", self.url("decisions:public_changes")),
                Action("The plan as data (JSON)", self.url("decisions:public_plan_data")),
            ),
        )


class PublicPlanData(PublicPlan):
    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the plan as data."""
        return JsonResponse(
            plain.plan_data(
                self.items,
                self.reviews,
                authority=self.authority.name,
                item_url=lambda each: self.whole(self.item_url(each)),
                decision_url=lambda each: self.whole(self.decision_url(each.public_id)),
            )
        )


class PublicPlanItem(PublicPlanPages):
    template_name = "decisions/public_plan_item.html"
    item: PlanItem

    def load(self, **kwargs: Any) -> None:
        """Fetch what is published, whatever became of it."""
        self.item = queries.get_published(public_id=kwargs["plan_item"])

    def page_title(self) -> str:
        """Return its title."""
        return self.item.title

    def present(self) -> presenters.ItemView:
        """Return it with its notices, and its matter where that one is published."""
        matter = self.item.matter
        shown = matter.published_at is not None
        following = self.item.superseded_by
        if following is not None and following.published_at is None:
            self.item.superseded_by = None
        actions = [Action("Read the whole history", self.matter_url(matter))] if shown else []
        return presenters.item_view(
            self.item,
            matter=matter.title if shown else "",
            notices=list(notice_queries.list_notices_of(self.item)),
            notice_url=self.notice_url,
            actions=actions,
        )


class PublicNotice(PublicPlanPages):
    template_name = "decisions/public_notice.html"
    notice: Notice

    def load(self, **kwargs: Any) -> None:
        """Fetch the notice, which must be of something published."""
        self.notice = notice_queries.get_public_notice(public_id=kwargs["notice"])

    def page_title(self) -> str:
        """Return what kind of notice it is."""
        return NOTICE_LABELS[NoticeKind(self.notice.kind)]

    def present(self) -> NoticeView:
        """Return the notice as it was published."""
        return notice_view(
            self.notice,
            corrections=list(notice_queries.corrections_of(self.notice)),
            notice_url=self.notice_url,
        )


class PublicMatters(PublicPlanPages):
    title = "Matters"
    template_name = "decisions/public_matters.html"

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return super().breadcrumbs()[:1]

    def present(self) -> matter_presenters.MatterListing:
        """Return the matters that are published."""
        return matter_presenters.MatterListing(
            rows=tuple(
                matter_presenters.matter_row(each, url=self.matter_url(each))
                for each in matter_queries.list_published()
            ),
            add=None,
        )


class PublicMatter(PublicPlanPages):
    template_name = "decisions/public_matter.html"
    matter: Matter

    def load(self, **kwargs: Any) -> None:
        """Fetch the matter and what is published of it."""
        self.matter = matter_queries.get_published(public_id=kwargs["matter"])
        self.history = matter_queries.history_of(self.matter, published_only=True)

    def page_title(self) -> str:
        """Return the title of the matter."""
        return self.matter.title

    def breadcrumbs(self) -> list[tuple[str, str]]:
        """Return the way here."""
        return [
            ("Decisions", self.url("decisions:public_list")),
            ("Matters", self.url("decisions:public_matters")),
        ]

    def present(self) -> matter_presenters.MatterView:
        """Return the matter with its history."""
        data = self.url("decisions:public_matter_data", matter=self.matter.public_id)
        return matter_presenters.matter_view(
            self.matter,
            self.history,
            ways=matter_presenters.Ways(
                item=self.item_url,
                notice=self.notice_url,
                decision=lambda each: self.decision_url(each.public_id),
                paper=lambda decision, paper: self.url(
                    "decisions:public_document",
                    decision=decision.public_id,
                    document=paper.public_id,
                ),
                consultation=lambda each: self.url("consultations:public_detail", slug=each.slug),
            ),
            actions=(Action("This history as data (JSON)", data),),
        )

    def context(self) -> dict[str, Any]:
        """Add where each authority stands."""
        return super().context() | {"board": public_board(self.matter)}


class PublicMatterData(PublicMatter):
    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the matter as data."""
        return JsonResponse(
            plain.matter_data(
                self.matter,
                self.history,
                item_url=lambda each: self.whole(self.item_url(each)),
                notice_url=lambda each: self.whole(self.notice_url(each)),
                decision_url=lambda each: self.whole(self.decision_url(each.public_id)),
                consultation_url=lambda each: self.whole(
                    self.url("consultations:public_detail", slug=each.slug)
                ),
            )
        )


class PublicCalendar(PublicPlanPages):
    """The meetings, the days of what is decided at none, and those of reviews, for calendars."""

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the calendar."""
        now = timezone.now()
        content = write_calendar(
            changes.calendar_entries(
                queries.list_public_meetings(),
                queries.list_public_dates(),
                clauses.list_published_reviews(),
                item_url=lambda each: self.whole(self.item_url(each)),
                decision_url=lambda each: self.whole(self.decision_url(each.public_id)),
            ),
            name=f"Meetings and decisions of {self.authority.name}",
            at=now,
        )
        return HttpResponse(content, content_type="text/calendar; charset=utf-8")


class PublicChanges(PublicPlanPages):
    """What was published of matters, the plan, notices and decisions, for feed readers."""

    def load(self, **kwargs: Any) -> None:
        """Fetch what was published last."""
        most = MOST_IN_FEED
        matters = matter_queries.list_published().order_by("-published_at", "-id")
        decisions = decision_queries.list_published().order_by("-published_at", "-id")
        notices = notice_queries.list_public_notices().order_by("-published_at", "-id")
        entries: list[Entry] = [
            *(
                changes.matter_entry(each, url=self.whole(self.matter_url(each)))
                for each in matters[:most]
            ),
            *(
                changes.item_entry(each, url=self.whole(self.item_url(each)))
                for each in queries.list_changed()[:most]
            ),
            *(
                changes.notice_entry(each, url=self.whole(self.notice_url(each)))
                for each in notices[:most]
            ),
            *(
                changes.decision_entry(each, url=self.whole(self.decision_url(each.public_id)))
                for each in decisions[:most]
            ),
        ]
        self.entries = changes.newest(entries, most)

    def get(self, request: HttpRequest, **_: Any) -> HttpResponseBase:
        """Send the feed."""
        return HttpResponse(
            write_feed(
                title=f"Decisions of {self.authority.name}: what is new",
                page_url=self.whole(self.url("decisions:public_plan")),
                feed_url=self.whole(request.path),
                entries=self.entries,
            ),
            content_type="application/atom+xml; charset=utf-8",
        )
