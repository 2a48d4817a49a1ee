"""The projects of one's teams: one with what it comes to, added, changed."""

from typing import Any, ClassVar

from django.http import HttpResponse

from waymark.access import queries as access
from waymark.casework.actions import sessions as actions
from waymark.casework.forms import sessions as forms
from waymark.casework.models.sessions import Project
from waymark.casework.presenters import sessions as presenters
from waymark.casework.queries import sessions as queries
from waymark.casework.queries.versions import project_version
from waymark.casework.views.sessions import SessionsPages
from waymark.web.forms import Form
from waymark.web.pages import AuthorityFormPage
from waymark.web.versioned import VersionedPage


class ProjectPages(SessionsPages):
    """A page about one project of the viewer's teams."""

    project: Project

    def load(self, **named: Any) -> None:
        """Fetch the project."""
        super().load()
        self.project = queries.get_project(viewer=self.actor, public_id=named["project"])


class ProjectDetail(ProjectPages):
    """One project with what it comes to."""

    template_name = "casework/project_detail.html"

    def page_title(self) -> str:
        """Return its name."""
        return self.project.name

    def present(self) -> presenters.ProjectPage:
        """Return the page."""
        page = self.page_number()
        gone = queries.list_gone(viewer=self.actor, at=self.at, page=page, project=self.project)
        coming = queries.list_next_of(viewer=self.actor, project=self.project, at=self.at)
        return presenters.project_page(
            self.project,
            figures=queries.figures_of(viewer=self.actor, project=self.project, at=self.at),
            coming=presenters.session_rows(coming, url=self.session_url, at=self.at),
            gone=presenters.session_rows(gone.rows, url=self.session_url, at=self.at),
            on=self.today,
            plan_url=f"{self.url('casework:session_plan')}?project={self.project.public_id}",
            change_url=self.url("casework:project_change", project=self.project.public_id),
            earlier_url=self.list_address(page - 1),
            later_url=self.list_address(gone.more),
        )


class ProjectForm(SessionsPages, AuthorityFormPage):
    """What adding and changing a project share."""

    form_class: ClassVar[type[Form]] = forms.ProjectEdit
    template_name = "web/layouts/form.html"

    def form_arguments(self) -> dict[str, Any]:
        """Offer one's own teams and the present areas."""
        areas = access.list_localities(viewer=self.actor)
        return {
            "teams": queries.list_own_teams(viewer=self.actor),
            "localities": [each for each in areas if each.ends_on is None],
        }

    def context(self) -> dict[str, Any]:
        """Add the way out."""
        return super().context() | {"cancel_url": self.url("casework:session_list")}


class ProjectAdd(ProjectForm):
    """Add a project."""

    title = "Add a project"

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Add it."""
        made = actions.save_project(by=self.actor, at=self.at, **values)
        return self.done("casework:project_detail", f"{made.name} added", project=made.public_id)


class ProjectChange(ProjectPages, VersionedPage, ProjectForm):
    """Change a project, or end it."""

    title = "Change the project"
    form_class = forms.ProjectChange
    template_name = "web/layouts/versioned_form.html"

    def reload(self) -> None:
        """Fetch it again."""
        self.load(project=self.project.public_id)

    def initial(self) -> dict[str, Any]:
        """Begin with what is kept."""
        names = ("name", "kind", "aims", "place", "ages", "starts_on", "ends_on")
        area = self.project.locality
        return {name: getattr(self.project, name) for name in names} | {
            "team": str(self.project.team.public_id),
            "locality": str(area.public_id) if area else "",
            "version": project_version(self.project),
        }

    def act(self, values: dict[str, Any]) -> HttpResponse:
        """Save it."""
        actions.save_project(by=self.actor, at=self.at, project=self.project, **values)
        return self.done(
            "casework:project_detail", f"{values['name']} saved", project=self.project.public_id
        )
