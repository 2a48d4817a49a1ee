"""Vacancies and courses, who applied for them, and whether they are still there."""

import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0005_roles_of_tracking"),
        ("organisations", "0001_initial"),
        ("participation", "0004_offers_and_guarantee"),
        ("people", "0003_currency_in_lists"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Opportunity",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("title", models.CharField(max_length=200)),
                        ("description", models.CharField(blank=True, max_length=2000)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("course", "Course"),
                                    ("apprenticeship", "Apprenticeship"),
                                    ("job_with_training", "Job with training"),
                                    ("job", "Job"),
                                    ("traineeship", "Traineeship"),
                                    ("supported_internship", "Supported internship"),
                                    ("volunteering", "Volunteering"),
                                    ("taster", "Taster"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("entry", "Entry level"),
                                    ("1", "Level 1"),
                                    ("2", "Level 2"),
                                    ("3", "Level 3"),
                                    ("4", "Level 4 or above"),
                                    ("none", "No level"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("health", "Health, public services and care"),
                                    ("science", "Science and mathematics"),
                                    ("land", "Agriculture, horticulture and animal care"),
                                    ("engineering", "Engineering and manufacturing"),
                                    ("construction", "Construction and the built environment"),
                                    ("technology", "Information and communication technology"),
                                    ("retail", "Retail and commercial enterprise"),
                                    ("leisure", "Leisure, travel and tourism"),
                                    ("arts", "Arts, media and publishing"),
                                    ("history", "History, philosophy and theology"),
                                    ("society", "Social sciences"),
                                    ("languages", "Languages, literature and culture"),
                                    ("education", "Education and training"),
                                    ("preparation", "Preparation for life and work"),
                                    ("business", "Business, administration and law"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=300)),
                        ("postcode", models.CharField(blank=True, max_length=10)),
                        ("starts_on", models.DateField(null=True)),
                        ("closes_on", models.DateField(null=True)),
                        ("places", models.PositiveIntegerField(null=True)),
                        ("places_left", models.PositiveIntegerField(null=True)),
                        ("hours", models.CharField(blank=True, max_length=100)),
                        ("wage", models.CharField(blank=True, max_length=100)),
                        (
                            "entry_level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("entry", "Entry level"),
                                    ("1", "Level 1"),
                                    ("2", "Level 2"),
                                    ("3", "Level 3"),
                                    ("4", "Level 4 or above"),
                                    ("none", "No level"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("entry_words", models.CharField(blank=True, max_length=1000)),
                        ("age_from", models.PositiveSmallIntegerField(null=True)),
                        ("age_to", models.PositiveSmallIntegerField(null=True)),
                        ("has_send_places", models.BooleanField(default=False)),
                        ("contact", models.CharField(blank=True, max_length=300)),
                        ("source", models.CharField(blank=True, max_length=200)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        (
                            "added_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "provider",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["authority", "state", "closes_on", "id"],
                                name="opportunity_closing",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "course",
                                            "apprenticeship",
                                            "job_with_training",
                                            "job",
                                            "traineeship",
                                            "supported_internship",
                                            "volunteering",
                                            "taster",
                                        ],
                                    )
                                ),
                                name="opportunity_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state__in", ["draft", "open", "closed", "withdrawn"])
                                ),
                                name="opportunity_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("level__in", ["entry", "1", "2", "3", "4", "none", ""])
                                ),
                                name="opportunity_level_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("entry_level__in", ["entry", "1", "2", "3", "4", "none", ""])
                                ),
                                name="opportunity_entry_level_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "sector__in",
                                        [
                                            "health",
                                            "science",
                                            "land",
                                            "engineering",
                                            "construction",
                                            "technology",
                                            "retail",
                                            "leisure",
                                            "arts",
                                            "history",
                                            "society",
                                            "languages",
                                            "education",
                                            "preparation",
                                            "business",
                                            "",
                                        ],
                                    )
                                ),
                                name="opportunity_sector_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("title", ""), _negated=True),
                                name="opportunity_says_what",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("provider__isnull", True),
                                    ("provider_name", ""),
                                    _connector="XOR",
                                ),
                                name="opportunity_of_one_provider",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("age_from__isnull", True),
                                    ("age_to__isnull", True),
                                    ("age_to__gte", models.F("age_from")),
                                    _connector="OR",
                                ),
                                name="opportunity_ages_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("places__isnull", True), ("places_left__isnull", True)
                                    ),
                                    models.Q(
                                        ("places__isnull", False),
                                        ("places_left__gte", 0),
                                        ("places_left__isnull", False),
                                        ("places_left__lte", models.F("places")),
                                    ),
                                    _connector="OR",
                                ),
                                name="opportunity_no_more_left_than_places",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_opportunity_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_opportunity_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="provider_id",
                                name="participation_opportunity_provider_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="locality_id",
                                name="participation_opportunity_locality_id_key",
                                to_table="access_locality",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="added_by_id",
                                name="participation_opportunity_added_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Application",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("interested", "Interested"),
                                    ("submitted", "Submitted"),
                                    ("interview", "Interview"),
                                    ("offered", "Offered"),
                                    ("unsuccessful", "Unsuccessful"),
                                    ("declined", "Declined by the young person"),
                                    ("starting", "Accepted, start agreed"),
                                    ("started", "Started"),
                                    ("never_started", "Never started"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("submitted_on", models.DateField(null=True)),
                        ("moved_on", models.DateField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("starts_on", models.DateField(null=True)),
                        ("made_at", models.DateTimeField()),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.activity",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "opportunity",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.opportunity",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["person", "-moved_on", "-id"], name="application_person"
                            ),
                            models.Index(
                                fields=["opportunity", "-moved_on", "-id"],
                                name="application_opportunity",
                            ),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "interested",
                                            "submitted",
                                            "interview",
                                            "offered",
                                            "unsuccessful",
                                            "declined",
                                            "starting",
                                            "started",
                                            "never_started",
                                        ],
                                    )
                                ),
                                name="application_state_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("state__in", ["never_started", "unsuccessful"]),
                                        _negated=True,
                                    ),
                                    models.Q(("reason", ""), _negated=True),
                                    _connector="OR",
                                ),
                                name="application_came_to_nothing_for_a_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("state__in", ["started", "starting"]), _negated=True),
                                    ("starts_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="application_starts_on_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("state", "started"),
                                    ("activity__isnull", True),
                                    _connector="OR",
                                ),
                                name="application_started_with_an_activity",
                            ),
                            models.UniqueConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "interested",
                                            "interview",
                                            "offered",
                                            "starting",
                                            "submitted",
                                        ],
                                    )
                                ),
                                fields=("person", "opportunity"),
                                name="application_once_at_a_time",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_application_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_application_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_application_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="opportunity_id",
                                name="participation_application_opportunity_id_key",
                                to_table="participation_opportunity",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="worker_id",
                                name="participation_application_worker_id_key",
                                to_table="access_membership",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="activity_id",
                                name="participation_application_activity_id_key",
                                to_table="participation_activity",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OpportunityHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("title", models.CharField(max_length=200)),
                        ("description", models.CharField(blank=True, max_length=2000)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("course", "Course"),
                                    ("apprenticeship", "Apprenticeship"),
                                    ("job_with_training", "Job with training"),
                                    ("job", "Job"),
                                    ("traineeship", "Traineeship"),
                                    ("supported_internship", "Supported internship"),
                                    ("volunteering", "Volunteering"),
                                    ("taster", "Taster"),
                                ],
                                max_length=30,
                            ),
                        ),
                        (
                            "level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("entry", "Entry level"),
                                    ("1", "Level 1"),
                                    ("2", "Level 2"),
                                    ("3", "Level 3"),
                                    ("4", "Level 4 or above"),
                                    ("none", "No level"),
                                ],
                                max_length=10,
                            ),
                        ),
                        (
                            "sector",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("health", "Health, public services and care"),
                                    ("science", "Science and mathematics"),
                                    ("land", "Agriculture, horticulture and animal care"),
                                    ("engineering", "Engineering and manufacturing"),
                                    ("construction", "Construction and the built environment"),
                                    ("technology", "Information and communication technology"),
                                    ("retail", "Retail and commercial enterprise"),
                                    ("leisure", "Leisure, travel and tourism"),
                                    ("arts", "Arts, media and publishing"),
                                    ("history", "History, philosophy and theology"),
                                    ("society", "Social sciences"),
                                    ("languages", "Languages, literature and culture"),
                                    ("education", "Education and training"),
                                    ("preparation", "Preparation for life and work"),
                                    ("business", "Business, administration and law"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("address", models.CharField(blank=True, max_length=300)),
                        ("postcode", models.CharField(blank=True, max_length=10)),
                        ("starts_on", models.DateField(null=True)),
                        ("closes_on", models.DateField(null=True)),
                        ("places", models.PositiveIntegerField(null=True)),
                        ("places_left", models.PositiveIntegerField(null=True)),
                        ("hours", models.CharField(blank=True, max_length=100)),
                        ("wage", models.CharField(blank=True, max_length=100)),
                        (
                            "entry_level",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("entry", "Entry level"),
                                    ("1", "Level 1"),
                                    ("2", "Level 2"),
                                    ("3", "Level 3"),
                                    ("4", "Level 4 or above"),
                                    ("none", "No level"),
                                ],
                                max_length=10,
                            ),
                        ),
                        ("entry_words", models.CharField(blank=True, max_length=1000)),
                        ("age_from", models.PositiveSmallIntegerField(null=True)),
                        ("age_to", models.PositiveSmallIntegerField(null=True)),
                        ("has_send_places", models.BooleanField(default=False)),
                        ("contact", models.CharField(blank=True, max_length=300)),
                        ("source", models.CharField(blank=True, max_length=200)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("draft", "Draft"),
                                    ("open", "Open"),
                                    ("closed", "Closed"),
                                    ("withdrawn", "Withdrawn"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("added_at", models.DateTimeField()),
                        (
                            "added_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "locality",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.locality",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.opportunity",
                            ),
                        ),
                        (
                            "provider",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_opportunityhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ApplicationMove",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("interested", "Interested"),
                                    ("submitted", "Submitted"),
                                    ("interview", "Interview"),
                                    ("offered", "Offered"),
                                    ("unsuccessful", "Unsuccessful"),
                                    ("declined", "Declined by the young person"),
                                    ("starting", "Accepted, start agreed"),
                                    ("started", "Started"),
                                    ("never_started", "Never started"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("on", models.DateField()),
                        ("at", models.DateTimeField()),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "application",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.application",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "moved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["application", "at", "id"], name="application_move_order"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "state__in",
                                        [
                                            "interested",
                                            "submitted",
                                            "interview",
                                            "offered",
                                            "unsuccessful",
                                            "declined",
                                            "starting",
                                            "started",
                                            "never_started",
                                        ],
                                    )
                                ),
                                name="application_move_state_known",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_applicationmove_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_applicationmove_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="application_id",
                                name="participation_applicationmove_application_id_key",
                                to_table="participation_application",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="moved_by_id",
                                name="participation_applicationmove_moved_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUp",
                    fields=[
                        (
                            "id",
                            models.BigAutoField(
                                auto_created=True,
                                primary_key=True,
                                serialize=False,
                                verbose_name="ID",
                            ),
                        ),
                        (
                            "public_id",
                            models.UUIDField(default=uuid.uuid4, editable=False, unique=True),
                        ),
                        ("week", models.PositiveSmallIntegerField()),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("still_there", "Still there"),
                                    ("left", "Left"),
                                    ("not_reached", "Not reached"),
                                    ("not_needed", "Not needed any more"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "application",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.application",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_index=False,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "done_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                condition=models.Q(("done_on__isnull", True)),
                                fields=["authority", "due_on", "id"],
                                name="follow_up_due",
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "outcome__in",
                                        ["still_there", "left", "not_reached", "not_needed", ""],
                                    )
                                ),
                                name="follow_up_outcome_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("done_on__isnull", True),
                                    models.Q(("outcome", ""), _negated=True),
                                    _connector="XOR",
                                ),
                                name="follow_up_done_with_an_outcome",
                            ),
                            models.UniqueConstraint(
                                fields=("application", "week"), name="follow_up_once_a_week"
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_followup_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_followup_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="application_id",
                                name="participation_followup_application_id_key",
                                to_table="participation_application",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="done_by_id",
                                name="participation_followup_done_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ApplicationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("interested", "Interested"),
                                    ("submitted", "Submitted"),
                                    ("interview", "Interview"),
                                    ("offered", "Offered"),
                                    ("unsuccessful", "Unsuccessful"),
                                    ("declined", "Declined by the young person"),
                                    ("starting", "Accepted, start agreed"),
                                    ("started", "Started"),
                                    ("never_started", "Never started"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("submitted_on", models.DateField(null=True)),
                        ("moved_on", models.DateField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("starts_on", models.DateField(null=True)),
                        ("made_at", models.DateTimeField()),
                        (
                            "activity",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.activity",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "person",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="people.person",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.application",
                            ),
                        ),
                        (
                            "worker",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "opportunity",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.opportunity",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_applicationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ApplicationMoveHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "state",
                            models.CharField(
                                choices=[
                                    ("interested", "Interested"),
                                    ("submitted", "Submitted"),
                                    ("interview", "Interview"),
                                    ("offered", "Offered"),
                                    ("unsuccessful", "Unsuccessful"),
                                    ("declined", "Declined by the young person"),
                                    ("starting", "Accepted, start agreed"),
                                    ("started", "Started"),
                                    ("never_started", "Never started"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("on", models.DateField()),
                        ("at", models.DateTimeField()),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "application",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.application",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "moved_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.applicationmove",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_applicationmovehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="FollowUpHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("week", models.PositiveSmallIntegerField()),
                        ("due_on", models.DateField()),
                        ("done_on", models.DateField(null=True)),
                        (
                            "outcome",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("still_there", "Still there"),
                                    ("left", "Left"),
                                    ("not_reached", "Not reached"),
                                    ("not_needed", "Not needed any more"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("note", models.CharField(blank=True, max_length=500)),
                        (
                            "application",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.application",
                            ),
                        ),
                        (
                            "authority",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.authority",
                            ),
                        ),
                        (
                            "done_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="participation.followup",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_followuphistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "applicationmove",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationmovehistoryevent" ("application_id", "at", "authority_id", "id", "moved_by_id", "note", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT new_values."application_id", new_values."at", new_values."authority_id", new_values."id", new_values."moved_by_id", new_values."note", new_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="14f843ac15c7e6ce5d32c543f544fe47690bb87d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_04076",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_applicationmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "applicationmove",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationmovehistoryevent" ("application_id", "at", "authority_id", "id", "moved_by_id", "note", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT new_values."application_id", new_values."at", new_values."authority_id", new_values."id", new_values."moved_by_id", new_values."note", new_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cb08a594c81908c2c60b03b1497a369bfd914f94",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dfeee",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_applicationmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "applicationmove",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationmovehistoryevent" ("application_id", "at", "authority_id", "id", "moved_by_id", "note", "on", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "state") SELECT old_values."application_id", old_values."at", old_values."authority_id", old_values."id", old_values."moved_by_id", old_values."note", old_values."on", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dd298d40728647fe64714e4f2bd87cf2516741e7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_713fe",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_applicationmove",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_followuphistoryevent" ("application_id", "authority_id", "done_by_id", "done_on", "due_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "week") SELECT new_values."application_id", new_values."authority_id", new_values."done_by_id", new_values."done_on", new_values."due_on", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."week" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bad4a024446eb3a4803fe0940b47e65a81e69b61",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_58f29",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_followuphistoryevent" ("application_id", "authority_id", "done_by_id", "done_on", "due_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "week") SELECT new_values."application_id", new_values."authority_id", new_values."done_by_id", new_values."done_on", new_values."due_on", new_values."id", new_values."note", new_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."week" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5801e91484be76a9fed0bb5b3156bb78a16898bc",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_39e03",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "followup",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_followuphistoryevent" ("application_id", "authority_id", "done_by_id", "done_on", "due_on", "id", "note", "outcome", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "week") SELECT old_values."application_id", old_values."authority_id", old_values."done_by_id", old_values."done_on", old_values."due_on", old_values."id", old_values."note", old_values."outcome", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."week" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="327e48abdf9286f33760d794b69ab5dbd2878b16",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c89b5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_followup",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "opportunity",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_opportunityhistoryevent" ("added_at", "added_by_id", "address", "age_from", "age_to", "authority_id", "closes_on", "contact", "description", "entry_level", "entry_words", "has_send_places", "hours", "id", "kind", "level", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "places_left", "postcode", "provider_id", "provider_name", "public_id", "sector", "source", "starts_on", "state", "title", "wage") SELECT new_values."added_at", new_values."added_by_id", new_values."address", new_values."age_from", new_values."age_to", new_values."authority_id", new_values."closes_on", new_values."contact", new_values."description", new_values."entry_level", new_values."entry_words", new_values."has_send_places", new_values."hours", new_values."id", new_values."kind", new_values."level", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."places", new_values."places_left", new_values."postcode", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."sector", new_values."source", new_values."starts_on", new_values."state", new_values."title", new_values."wage" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="aa7cc7ab05fc6d83055ea28b040d11efc9960a6f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e492f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_opportunity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "opportunity",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_opportunityhistoryevent" ("added_at", "added_by_id", "address", "age_from", "age_to", "authority_id", "closes_on", "contact", "description", "entry_level", "entry_words", "has_send_places", "hours", "id", "kind", "level", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "places_left", "postcode", "provider_id", "provider_name", "public_id", "sector", "source", "starts_on", "state", "title", "wage") SELECT new_values."added_at", new_values."added_by_id", new_values."address", new_values."age_from", new_values."age_to", new_values."authority_id", new_values."closes_on", new_values."contact", new_values."description", new_values."entry_level", new_values."entry_words", new_values."has_send_places", new_values."hours", new_values."id", new_values."kind", new_values."level", new_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."places", new_values."places_left", new_values."postcode", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."sector", new_values."source", new_values."starts_on", new_values."state", new_values."title", new_values."wage" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="32a9708702ed8f455a0cc9ed25fbf4747bcf62e0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1cf9a",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_opportunity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "opportunity",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_opportunityhistoryevent" ("added_at", "added_by_id", "address", "age_from", "age_to", "authority_id", "closes_on", "contact", "description", "entry_level", "entry_words", "has_send_places", "hours", "id", "kind", "level", "locality_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "places", "places_left", "postcode", "provider_id", "provider_name", "public_id", "sector", "source", "starts_on", "state", "title", "wage") SELECT old_values."added_at", old_values."added_by_id", old_values."address", old_values."age_from", old_values."age_to", old_values."authority_id", old_values."closes_on", old_values."contact", old_values."description", old_values."entry_level", old_values."entry_words", old_values."has_send_places", old_values."hours", old_values."id", old_values."kind", old_values."level", old_values."locality_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."places", old_values."places_left", old_values."postcode", old_values."provider_id", old_values."provider_name", old_values."public_id", old_values."sector", old_values."source", old_values."starts_on", old_values."state", old_values."title", old_values."wage" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="77c5a6f814222337aef026a3ee719d519f1d3f5c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5627e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_opportunity",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "application",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationhistoryevent" ("activity_id", "authority_id", "id", "made_at", "moved_on", "opportunity_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "state", "submitted_on", "worker_id") SELECT new_values."activity_id", new_values."authority_id", new_values."id", new_values."made_at", new_values."moved_on", new_values."opportunity_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_on", new_values."state", new_values."submitted_on", new_values."worker_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef786ed4166385d274fa6a86ad2759adaa37b6a7",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ff336",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_application",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "application",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationhistoryevent" ("activity_id", "authority_id", "id", "made_at", "moved_on", "opportunity_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "state", "submitted_on", "worker_id") SELECT new_values."activity_id", new_values."authority_id", new_values."id", new_values."made_at", new_values."moved_on", new_values."opportunity_id", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."starts_on", new_values."state", new_values."submitted_on", new_values."worker_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d323d86fd07ca7ac06312ede2ad206fb241e8105",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_52323",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_application",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "application",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_applicationhistoryevent" ("activity_id", "authority_id", "id", "made_at", "moved_on", "opportunity_id", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "starts_on", "state", "submitted_on", "worker_id") SELECT old_values."activity_id", old_values."authority_id", old_values."id", old_values."made_at", old_values."moved_on", old_values."opportunity_id", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."starts_on", old_values."state", old_values."submitted_on", old_values."worker_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b4e1f67250507ba200bffef2eea24dd9b952ec0b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d9771",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_application",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
