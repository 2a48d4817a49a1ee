"""How Django knows this app."""

from django.apps import AppConfig


class Commissioning(AppConfig):
    name = "waymark.commissioning"

    def ready(self) -> None:
        from waymark.access.permissions import Permission
        from waymark.web.navigation import Entry, Group, Part, register

        register(
            Entry(
                label="Commissioning",
                route="commissioning:list",
                permission=Permission.COMMISSIONING_SEE,
                order=80,
                parts=(
                    Part("Cycles", "commissioning:list", Permission.COMMISSIONING_SEE),
                    Group(
                        "Needs",
                        (
                            Part(
                                "Needs assessments",
                                "commissioning:needs_list",
                                Permission.COMMISSIONING_SEE,
                            ),
                            Part(
                                "Youth support plans",
                                "commissioning:plan_list",
                                Permission.COMMISSIONING_SEE,
                            ),
                        ),
                    ),
                    Group(
                        "Buying",
                        (
                            Part(
                                "Procurements",
                                "commissioning:procurement_list",
                                Permission.COMMISSIONING_SEE,
                            ),
                            Part(
                                "Transfers of staff",
                                "commissioning:staff_transfer_list",
                                Permission.COMMISSIONING_SEE,
                            ),
                        ),
                    ),
                    Group(
                        "Contracts",
                        (
                            Part(
                                "All contracts",
                                "commissioning:contracts",
                                Permission.COMMISSIONING_SEE,
                            ),
                            Part(
                                "What is due",
                                "commissioning:contract_due",
                                Permission.COMMISSIONING_SEE,
                            ),
                            Part(
                                "What ends when",
                                "commissioning:contract_endings",
                                Permission.COMMISSIONING_SEE,
                            ),
                        ),
                    ),
                    Part("Duties", "commissioning:duty_list", Permission.COMMISSIONING_SEE),
                    Part("Funding", "commissioning:funding_list", Permission.COMMISSIONING_SEE),
                ),
            )
        )
