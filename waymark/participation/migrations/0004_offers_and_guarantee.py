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
        ("participation", "0003_month_totals"),
        ("people", "0003_currency_in_lists"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="GuaranteeYear",
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
                        ("year", models.PositiveSmallIntegerField()),
                        ("fixed_at", models.DateTimeField()),
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
                            "fixed_by",
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
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "year"), name="guarantee_year_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year__gte", 2008)),
                                name="guarantee_year_since_it_was_extended",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_guaranteeyear_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_guaranteeyear_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="fixed_by_id",
                                name="participation_guaranteeyear_fixed_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IntendedDestination",
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
                        ("code", models.CharField(max_length=3)),
                        ("note", models.CharField(blank=True, max_length=300)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("said_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                            "recorded_by",
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
                                fields=["person", "-said_on", "-id"], name="destination_person"
                            )
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "source__in",
                                        [
                                            "young_person",
                                            "parent",
                                            "school",
                                            "provider",
                                            "agency",
                                            "worker",
                                            "file",
                                        ],
                                    )
                                ),
                                name="intended_destination_source_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("code__regex", "^[0-9]{3}$")),
                                name="intended_destination_code",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_intendeddestination_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_intendeddestination_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_intendeddestination_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="participation_intendeddestination_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Offer",
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
                            "kind",
                            models.CharField(
                                choices=[
                                    ("full_time", "Full-time education"),
                                    ("apprenticeship", "Apprenticeship"),
                                    ("traineeship", "Traineeship"),
                                    ("supported_internship", "Supported internship"),
                                    ("job_with_training", "Job with training"),
                                    ("job", "Job without training"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("course", models.CharField(blank=True, max_length=200)),
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
                        ("applied_on", models.DateField(null=True)),
                        ("interview_on", models.DateField(null=True)),
                        ("offered_on", models.DateField(null=True)),
                        ("is_conditional", models.BooleanField(default=False)),
                        (
                            "answer",
                            models.CharField(
                                blank=True,
                                choices=[("accepted", "Accepted"), ("declined", "Declined")],
                                max_length=10,
                            ),
                        ),
                        ("answered_on", models.DateField(null=True)),
                        ("declined_because", models.CharField(blank=True, max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "closing",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("refused", "The provider said no"),
                                    ("taken_back", "The provider took the offer back"),
                                    ("withdrawn", "The young person withdrew"),
                                    ("mistake", "It was recorded by mistake"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
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
                            "provider",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="organisations.organisation",
                            ),
                        ),
                        (
                            "recorded_by",
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
                        "indexes": [models.Index(fields=["person", "-id"], name="offer_person")],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "kind__in",
                                        [
                                            "full_time",
                                            "apprenticeship",
                                            "traineeship",
                                            "supported_internship",
                                            "job_with_training",
                                            "job",
                                        ],
                                    )
                                ),
                                name="offer_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("level__in", ["entry", "1", "2", "3", "4", "none", ""])
                                ),
                                name="offer_level_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("answer__in", ["accepted", "declined", ""])),
                                name="offer_answer_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "closing__in",
                                        ["refused", "taken_back", "withdrawn", "mistake", ""],
                                    )
                                ),
                                name="offer_closing_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("provider__isnull", True),
                                    ("provider_name", ""),
                                    _connector="XOR",
                                ),
                                name="offer_one_provider",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("applied_on__isnull", False),
                                    ("offered_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="offer_applied_or_offered",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("applied_on__isnull", True),
                                    ("offered_on__isnull", True),
                                    ("offered_on__gte", models.F("applied_on")),
                                    _connector="OR",
                                ),
                                name="offer_made_after_application",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("is_conditional", False),
                                    ("offered_on__isnull", False),
                                    _connector="OR",
                                ),
                                name="offer_conditional_once_made",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_on__isnull", True),
                                    models.Q(("answer", ""), _negated=True),
                                    _connector="XOR",
                                ),
                                name="offer_answered_on_a_day",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("answered_on__isnull", True),
                                    models.Q(
                                        ("answered_on__gte", models.F("offered_on")),
                                        ("offered_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="offer_answered_after_it_was_made",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("declined_because", ""),
                                    ("answer", "declined"),
                                    _connector="OR",
                                ),
                                name="offer_reason_of_declining",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_on__isnull", True),
                                    models.Q(("closing", ""), _negated=True),
                                    _connector="XOR",
                                ),
                                name="offer_closed_with_a_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="participation_offer_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="participation_offer_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_offer_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="provider_id",
                                name="participation_offer_provider_id_key",
                                to_table="organisations_organisation",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="recorded_by_id",
                                name="participation_offer_recorded_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuaranteeMember",
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
                        ("year_group", models.PositiveSmallIntegerField()),
                        ("lead_dfe_number", models.CharField(blank=True, max_length=3)),
                        ("is_led_here", models.BooleanField()),
                        ("joined_at", models.DateTimeField(null=True)),
                        ("status", models.CharField(default="159", max_length=3)),
                        ("suggested", models.CharField(default="159", max_length=3)),
                        ("set_at", models.DateTimeField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
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
                            "set_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "guarantee",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="participation.guaranteeyear",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "indexes": [
                            models.Index(
                                fields=["guarantee", "status", "person"],
                                name="guarantee_member_status",
                            )
                        ],
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("guarantee", "person"), name="guarantee_member_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("year_group__in", (11, 12))),
                                name="guarantee_member_year_group",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("is_led_here", True), ("lead_dfe_number", "")),
                                    ("lead_dfe_number__regex", "^[0-9]{3}$"),
                                    _connector="OR",
                                ),
                                name="guarantee_member_lead_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("year_group", 12),
                                    models.Q(
                                        models.Q(("status__in", ["114", "115"]), _negated=True),
                                        models.Q(("suggested__in", ["114", "115"]), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="guarantee_member_status_of_year_group",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("status__regex", "^1[0-9]{2}$"),
                                    ("suggested__regex", "^1[0-9]{2}$"),
                                ),
                                name="guarantee_member_status_code",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("set_at__isnull", False),
                                    models.Q(("evidence", ""), ("set_by__isnull", True)),
                                    _connector="OR",
                                ),
                                name="guarantee_member_set_by_hand",
                            ),
                            waymark.core.tenancy.RowSecurity(
                                name="participation_guaranteemember_rls"
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "id"),
                                name="participation_guaranteemember_tenant",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="guarantee_id",
                                name="participation_guaranteemember_guarantee_id_key",
                                to_table="participation_guaranteeyear",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="person_id",
                                name="participation_guaranteemember_person_id_key",
                                to_table="people_person",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="set_by_id",
                                name="participation_guaranteemember_set_by_id_key",
                                to_table="access_membership",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuaranteeYearHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("year", models.PositiveSmallIntegerField()),
                        ("fixed_at", models.DateTimeField()),
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
                            "fixed_by",
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
                                to="participation.guaranteeyear",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_guaranteeyearhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="IntendedDestinationHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("code", models.CharField(max_length=3)),
                        ("note", models.CharField(blank=True, max_length=300)),
                        (
                            "source",
                            models.CharField(
                                choices=[
                                    ("young_person", "The young person"),
                                    ("parent", "Parent or carer"),
                                    ("school", "School or college"),
                                    ("provider", "Training provider"),
                                    ("agency", "Another agency"),
                                    ("worker", "A worker"),
                                    ("file", "A file"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("said_on", models.DateField()),
                        ("recorded_at", models.DateTimeField()),
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
                                to="participation.intendeddestination",
                            ),
                        ),
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_intendeddestinationhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfferHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("full_time", "Full-time education"),
                                    ("apprenticeship", "Apprenticeship"),
                                    ("traineeship", "Traineeship"),
                                    ("supported_internship", "Supported internship"),
                                    ("job_with_training", "Job with training"),
                                    ("job", "Job without training"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("provider_name", models.CharField(blank=True, max_length=200)),
                        ("course", models.CharField(blank=True, max_length=200)),
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
                        ("applied_on", models.DateField(null=True)),
                        ("interview_on", models.DateField(null=True)),
                        ("offered_on", models.DateField(null=True)),
                        ("is_conditional", models.BooleanField(default=False)),
                        (
                            "answer",
                            models.CharField(
                                blank=True,
                                choices=[("accepted", "Accepted"), ("declined", "Declined")],
                                max_length=10,
                            ),
                        ),
                        ("answered_on", models.DateField(null=True)),
                        ("declined_because", models.CharField(blank=True, max_length=300)),
                        ("starts_on", models.DateField(null=True)),
                        ("closed_on", models.DateField(null=True)),
                        (
                            "closing",
                            models.CharField(
                                blank=True,
                                choices=[
                                    ("refused", "The provider said no"),
                                    ("taken_back", "The provider took the offer back"),
                                    ("withdrawn", "The young person withdrew"),
                                    ("mistake", "It was recorded by mistake"),
                                ],
                                max_length=20,
                            ),
                        ),
                        ("recorded_at", models.DateTimeField()),
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
                                to="participation.offer",
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
                        (
                            "recorded_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_offerhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="GuaranteeMemberHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("year_group", models.PositiveSmallIntegerField()),
                        ("lead_dfe_number", models.CharField(blank=True, max_length=3)),
                        ("is_led_here", models.BooleanField()),
                        ("joined_at", models.DateTimeField(null=True)),
                        ("status", models.CharField(default="159", max_length=3)),
                        ("suggested", models.CharField(default="159", max_length=3)),
                        ("set_at", models.DateTimeField(null=True)),
                        ("evidence", models.CharField(blank=True, max_length=500)),
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
                                to="participation.guaranteemember",
                            ),
                        ),
                        (
                            "set_by",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="access.membership",
                            ),
                        ),
                        (
                            "guarantee",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="participation.guaranteeyear",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="participation_guaranteememberhistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "guaranteeyear",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteeyearhistoryevent" ("authority_id", "fixed_at", "fixed_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "year") SELECT new_values."authority_id", new_values."fixed_at", new_values."fixed_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."year" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="98beb4980824b14f43ea09a31e458210766ec926",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_2f3ca",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_guaranteeyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guaranteeyear",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteeyearhistoryevent" ("authority_id", "fixed_at", "fixed_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "year") SELECT new_values."authority_id", new_values."fixed_at", new_values."fixed_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."year" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5aff98816bad4fe5dbfdf0cfbd3a4d9f6f43231a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_29ec8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_guaranteeyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guaranteeyear",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteeyearhistoryevent" ("authority_id", "fixed_at", "fixed_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "year") SELECT old_values."authority_id", old_values."fixed_at", old_values."fixed_by_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."year" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="30734f2a9cbd89dfef6126a0724f49a579379fc4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_b7d9e",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_guaranteeyear",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guaranteemember",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteememberhistoryevent" ("authority_id", "evidence", "guarantee_id", "id", "is_led_here", "joined_at", "lead_dfe_number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id", "status", "suggested", "year_group") SELECT new_values."authority_id", new_values."evidence", new_values."guarantee_id", new_values."id", new_values."is_led_here", new_values."joined_at", new_values."lead_dfe_number", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."set_at", new_values."set_by_id", new_values."status", new_values."suggested", new_values."year_group" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6e5e744ce60ba1b2ede7f9be6dec762198046a28",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_4cb2b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_guaranteemember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guaranteemember",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteememberhistoryevent" ("authority_id", "evidence", "guarantee_id", "id", "is_led_here", "joined_at", "lead_dfe_number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id", "status", "suggested", "year_group") SELECT new_values."authority_id", new_values."evidence", new_values."guarantee_id", new_values."id", new_values."is_led_here", new_values."joined_at", new_values."lead_dfe_number", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."set_at", new_values."set_by_id", new_values."status", new_values."suggested", new_values."year_group" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cc12cc0a06610e74da5d2c73d3b65d4b851329c0",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_de13d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_guaranteemember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "guaranteemember",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_guaranteememberhistoryevent" ("authority_id", "evidence", "guarantee_id", "id", "is_led_here", "joined_at", "lead_dfe_number", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "set_at", "set_by_id", "status", "suggested", "year_group") SELECT old_values."authority_id", old_values."evidence", old_values."guarantee_id", old_values."id", old_values."is_led_here", old_values."joined_at", old_values."lead_dfe_number", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."set_at", old_values."set_by_id", old_values."status", old_values."suggested", old_values."year_group" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dc5d1fd9671410057c458de5fd91308f5297f394",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d45de",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_guaranteemember",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "intendeddestination",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_intendeddestinationhistoryevent" ("authority_id", "code", "id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "said_on", "source") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."said_on", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="970580ddeca2decdb07a036efba0679b21d9f637",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_47692",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_intendeddestination",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "intendeddestination",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_intendeddestinationhistoryevent" ("authority_id", "code", "id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "said_on", "source") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."note", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."said_on", new_values."source" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="41bf138985eac6b33bd51bbb25a0a248ee73c7b2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_3d2e5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_intendeddestination",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "intendeddestination",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_intendeddestinationhistoryevent" ("authority_id", "code", "id", "note", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "recorded_at", "recorded_by_id", "said_on", "source") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."note", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."said_on", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e055b84094f64a6b8e2a4a2d937378037272ef53",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52ee7",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_intendeddestination",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_offerhistoryevent" ("answer", "answered_on", "applied_on", "authority_id", "closed_on", "closing", "course", "declined_because", "id", "interview_on", "is_conditional", "kind", "level", "offered_on", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT new_values."answer", new_values."answered_on", new_values."applied_on", new_values."authority_id", new_values."closed_on", new_values."closing", new_values."course", new_values."declined_because", new_values."id", new_values."interview_on", new_values."is_conditional", new_values."kind", new_values."level", new_values."offered_on", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4a190cfd1e1a0b5829750bc0c67399da2a31d9ae",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f8fc4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="participation_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_offerhistoryevent" ("answer", "answered_on", "applied_on", "authority_id", "closed_on", "closing", "course", "declined_because", "id", "interview_on", "is_conditional", "kind", "level", "offered_on", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT new_values."answer", new_values."answered_on", new_values."applied_on", new_values."authority_id", new_values."closed_on", new_values."closing", new_values."course", new_values."declined_because", new_values."id", new_values."interview_on", new_values."is_conditional", new_values."kind", new_values."level", new_values."offered_on", new_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."provider_id", new_values."provider_name", new_values."public_id", new_values."recorded_at", new_values."recorded_by_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6dbc078759b78db06d183e89ec8c363a8cc057da",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b65c9",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="participation_offer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "offer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "participation_offerhistoryevent" ("answer", "answered_on", "applied_on", "authority_id", "closed_on", "closing", "course", "declined_because", "id", "interview_on", "is_conditional", "kind", "level", "offered_on", "person_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "provider_id", "provider_name", "public_id", "recorded_at", "recorded_by_id", "starts_on") SELECT old_values."answer", old_values."answered_on", old_values."applied_on", old_values."authority_id", old_values."closed_on", old_values."closing", old_values."course", old_values."declined_because", old_values."id", old_values."interview_on", old_values."is_conditional", old_values."kind", old_values."level", old_values."offered_on", old_values."person_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."provider_id", old_values."provider_name", old_values."public_id", old_values."recorded_at", old_values."recorded_by_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c4d6532e9584839ee6475a57adf35389f0d9013b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7e15b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="participation_offer",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
