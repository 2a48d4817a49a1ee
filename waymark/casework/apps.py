"""How Django knows this app."""

from django.apps import AppConfig


class Casework(AppConfig):
    name = "waymark.casework"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.casework.actions.holding_back import hold_back
        from waymark.casework.actions.summarising import summarise
        from waymark.casework.queries.messaging import text_templates
        from waymark.casework.rules.vocabulary import AllocationRole
        from waymark.participation.ports import register_templates
        from waymark.people.ports import give_way, register_shared, register_summary
        from waymark.web.navigation import Entry, register

        for label, route, permission, order in (
            ("My day", "casework:day", Permission.CASES_WORK, 1),
            ("My caseload", "casework:caseload", Permission.CASES_WORK, 2),
            ("My team", "casework:team", Permission.CASES_MANAGE, 3),
            ("Duty", "casework:duty", Permission.DUTY_WORK, 3),
            ("Concerns", "casework:concern_list", Permission.CONCERNS_OVERSEE, 3),
            ("Sessions", "casework:session_list", Permission.SESSIONS_RUN, 4),
        ):
            register(Entry(label=label, route=route, permission=permission, order=order))
        register_templates(text_templates)
        register_summary(summarise)
        register_shared(hold_back)
        give_way("allocation_one_lead", role=AllocationRole.CO_WORKER.value)
