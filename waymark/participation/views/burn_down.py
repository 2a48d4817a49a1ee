"""How many are not known, month by month: by area, school and worker."""

from waymark.access.permissions import Permission
from waymark.participation.presenters import burn_down as presenters
from waymark.participation.queries.burn_down import get_burn_down
from waymark.participation.rules.chasing import Want
from waymark.participation.views.tracking_pages import TrackingPage


class BurnDown(TrackingPage):
    """Where those are of whom nothing is known, and whether they become fewer."""

    permission = Permission.FIGURES_FOLLOW
    title = "Not known, month by month"
    template_name = "participation/burn_down.html"

    def present(self) -> presenters.BurnDownPage:
        """Return the page; each line leads to its part of the queue."""
        queue = self.url("participation:chase_list")
        want = Want.NOT_KNOWN.value
        return presenters.burn_down_page(
            get_burn_down(viewer=self.actor, at=self.at),
            queue_url=lambda part, key: f"{queue}?want={want}&{part.value}={key}",
        )
