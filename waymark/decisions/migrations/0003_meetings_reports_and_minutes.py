import uuid

import django.contrib.postgres.fields
import django.db.models.constraints
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("decisions", "0002_matters_plans_and_meetings"),
        ("documents", "0001_initial"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="AgendaPack",
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
                        ("number", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("first_page", models.PositiveIntegerField()),
                        ("latest_page", models.PositiveIntegerField()),
                        ("published_at", models.DateTimeField()),
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "private_document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "public_document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "meeting", "number"), name="agenda_pack_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("first_page__gte", 1),
                                    ("latest_page__gte", models.F("first_page")),
                                ),
                                name="agenda_pack_pages_in_order",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("number", 1), ("reason__gt", ""), _connector="OR"
                                ),
                                name="agenda_supplement_has_reason",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_agendapack_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_agendapack_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_agendapack_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="public_document_id",
                                name="decisions_agendapack_public_document_id_key",
                                to_table="documents_document",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="private_document_id",
                                name="decisions_agendapack_private_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Minutes",
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
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                max_length=12,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        (
                            "approved_at",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("state__in", ["draft", "approved"])),
                                name="minutes_state_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "meeting"), name="minutes_once"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("approved_at__isnull", True), ("state", "draft")),
                                    models.Q(
                                        ("approved_at__isnull", False),
                                        ("published_at__isnull", False),
                                        ("state", "approved"),
                                    ),
                                    _connector="OR",
                                ),
                                name="minutes_approved_by_meeting",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_minutes_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_minutes_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_minutes_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="approved_at_id",
                                name="decisions_minutes_approved_at_id_key",
                                to_table="decisions_meeting",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Office",
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
                        ("name", models.CharField(max_length=200)),
                        ("is_chair", models.BooleanField(default=False)),
                        ("is_voting", models.BooleanField(default=True)),
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.body",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "body", "name"), name="office_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_office_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_office_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_office_body_id_key",
                                to_table="decisions_body",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Report",
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
                        ("title", models.CharField(max_length=200)),
                        ("written_by", models.CharField(max_length=200)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.matter",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_report_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_report_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_report_matter_id_key",
                                to_table="decisions_matter",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaPackHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        ("reason", models.CharField(blank=True, max_length=500)),
                        ("first_page", models.PositiveIntegerField()),
                        ("latest_page", models.PositiveIntegerField()),
                        ("published_at", models.DateTimeField()),
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "private_document",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "public_document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "published_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_agendapackhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Attendance",
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
                        ("name", models.CharField(max_length=200)),
                        (
                            "presence",
                            models.CharField(
                                choices=[
                                    ("present", "Present"),
                                    ("substitute", "A substitute came"),
                                    ("apologies", "Apologies"),
                                    ("absent", "Absent"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("substitute", models.CharField(blank=True, max_length=200)),
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    (
                                        "presence__in",
                                        ["present", "substitute", "apologies", "absent"],
                                    )
                                ),
                                name="meeting_presence_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "meeting", "office"),
                                name="meeting_attendance_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("presence", "substitute"), ("substitute__gt", "")),
                                    models.Q(
                                        models.Q(("presence", "substitute"), _negated=True),
                                        ("substitute", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="meeting_names_substitute",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_attendance_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_attendance_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_attendance_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="office_id",
                                name="decisions_attendance_office_id_key",
                                to_table="decisions_office",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MinutesHistoryevent",
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
                                choices=[("draft", "Draft"), ("approved", "Approved")],
                                max_length=12,
                            ),
                        ),
                        ("published_at", models.DateTimeField(null=True)),
                        (
                            "approved_at",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_minuteshistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("is_chair", models.BooleanField(default=False)),
                        ("is_voting", models.BooleanField(default=True)),
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
                            "body",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.body",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_officehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficeHolder",
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
                        ("name", models.CharField(max_length=200)),
                        ("since", models.DateField()),
                        ("until", models.DateField(null=True)),
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
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                condition=models.Q(("until__isnull", True)),
                                fields=("authority", "office"),
                                name="office_has_one_holder",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("until__isnull", True),
                                    ("until__gt", models.F("since")),
                                    _connector="OR",
                                ),
                                name="office_holder_leaves_after_coming",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_officeholder_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_officeholder_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="office_id",
                                name="decisions_officeholder_office_id_key",
                                to_table="decisions_office",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("title", models.CharField(max_length=200)),
                        ("written_by", models.CharField(max_length=200)),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportVersion",
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
                        ("number", models.PositiveSmallIntegerField()),
                        ("changes", models.TextField(blank=True, max_length=2000)),
                        ("made_at", models.DateTimeField()),
                        ("issued_at", models.DateTimeField(null=True)),
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
                            "made_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "report",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "report", "number"),
                                name="report_version_number",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("number", 1), ("changes__gt", ""), _connector="OR"
                                ),
                                name="report_version_says_what_changed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportversion_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportversion_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="report_id",
                                name="decisions_reportversion_report_id_key",
                                to_table="decisions_report",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItem",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        ("closed_title", models.CharField(blank=True, max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("business", "Business of the meeting"),
                                    ("report", "Report"),
                                    ("petition", "Petition"),
                                    ("question", "Question from the public"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("asked_by", models.CharField(blank=True, max_length=200)),
                        ("text", models.TextField(blank=True, max_length=5000)),
                        ("late_reason", models.CharField(blank=True, max_length=500)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
                        ("added_at", models.DateTimeField()),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "plan_item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.planitem",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="agenda_item_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="agenda_item_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="agenda_item_contract_terms_under_3",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["business", "report", "petition", "question"])
                                ),
                                name="agenda_item_kind_known",
                            ),
                            models.UniqueConstraint(
                                deferrable=django.db.models.constraints.Deferrable["DEFERRED"],
                                fields=("authority", "meeting", "position"),
                                name="agenda_item_place",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("closed_title", ""),
                                    models.Q(("access", "open"), _negated=True),
                                    _connector="OR",
                                ),
                                name="agenda_item_closed_title_of_closed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("kind__in", ["petition", "question"]), _negated=True),
                                    ("asked_by__gt", ""),
                                    _connector="OR",
                                ),
                                name="agenda_item_asked_by_somebody",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_agendaitem_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_agendaitem_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_agendaitem_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="matter_id",
                                name="decisions_agendaitem_matter_id_key",
                                to_table="decisions_matter",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="plan_item_id",
                                name="decisions_agendaitem_plan_item_id_key",
                                to_table="decisions_planitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_agendaitem_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AttendanceHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "presence",
                            models.CharField(
                                choices=[
                                    ("present", "Present"),
                                    ("substitute", "A substitute came"),
                                    ("apologies", "Apologies"),
                                    ("absent", "Absent"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("substitute", models.CharField(blank=True, max_length=200)),
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
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.attendance",
                            ),
                        ),
                        (
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.office",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_attendancehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="OfficeHolderHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        ("since", models.DateField()),
                        ("until", models.DateField(null=True)),
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
                            "office",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.office",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.officeholder",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_officeholderhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportPart",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("heading", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=50000)),
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
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="report_part_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_part_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="report_part_contract_terms_under_3",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "version", "position"),
                                name="report_part_place",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportpart_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportpart_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_reportpart_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportVersionHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("number", models.PositiveSmallIntegerField()),
                        ("changes", models.TextField(blank=True, max_length=2000)),
                        ("made_at", models.DateTimeField()),
                        ("issued_at", models.DateTimeField(null=True)),
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
                            "made_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.reportversion",
                            ),
                        ),
                        (
                            "report",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.report",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportversionhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignOff",
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
                                    ("legal", "Legal implications"),
                                    ("finance", "Financial implications"),
                                    ("equality", "Equality implications"),
                                    ("workforce", "Workforce implications"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("text", models.TextField(max_length=10000)),
                        ("signed_at", models.DateTimeField()),
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
                            "signed_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("kind__in", ["legal", "finance", "equality", "workforce"])
                                ),
                                name="sign_off_kind_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "version", "kind"), name="sign_off_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_signoff_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_signoff_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_signoff_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AgendaItemHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("title", models.CharField(max_length=200)),
                        ("closed_title", models.CharField(blank=True, max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("business", "Business of the meeting"),
                                    ("report", "Report"),
                                    ("petition", "Petition"),
                                    ("question", "Question from the public"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("asked_by", models.CharField(blank=True, max_length=200)),
                        ("text", models.TextField(blank=True, max_length=5000)),
                        ("late_reason", models.CharField(blank=True, max_length=500)),
                        ("withdrawn_reason", models.CharField(blank=True, max_length=500)),
                        ("added_at", models.DateTimeField()),
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
                            "matter",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.matter",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "plan_item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.planitem",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_agendaitemhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Interest",
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
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pecuniary", "Disclosable pecuniary interest"),
                                    ("other", "Other interest"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("nature", models.CharField(max_length=500)),
                        ("left_room", models.BooleanField(default=False)),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["pecuniary", "other"])),
                                name="interest_kind_known",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_interest_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_interest_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_interest_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_interest_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Minute",
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
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("number", models.CharField(max_length=20)),
                        ("text", models.TextField(max_length=10000)),
                        ("closed_text", models.TextField(blank=True, max_length=10000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("access__in", ["open", "exempt", "confidential"])
                                ),
                                name="minute_access_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("access", "open"),
                                        ("closed_reason", ""),
                                    ),
                                    models.Q(
                                        ("contract_terms", False),
                                        ("paragraphs", []),
                                        ("closed_reason__gt", ""),
                                        ("access", "confidential"),
                                    ),
                                    models.Q(
                                        ("closed_reason__gt", ""),
                                        ("access", "exempt"),
                                        ("paragraphs__contained_by", [1, 2, 3, 4, 5, 6, 7]),
                                        models.Q(("paragraphs", []), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="minute_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="minute_contract_terms_under_3",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "minutes", "number"), name="minute_number"
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("access", "open"), ("closed_text", "")),
                                    models.Q(
                                        ("closed_text__gt", ""),
                                        models.Q(("access", "open"), _negated=True),
                                    ),
                                    _connector="OR",
                                ),
                                name="minute_closed_text_of_closed",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_minute_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_minute_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minutes_id",
                                name="decisions_minute_minutes_id_key",
                                to_table="decisions_minutes",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_minute_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_minute_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PackEntry",
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
                        ("first_page", models.PositiveIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pack",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "pack", "item"), name="pack_entry_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_packentry_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_packentry_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="pack_id",
                                name="decisions_packentry_pack_id_key",
                                to_table="decisions_agendapack",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_packentry_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="version_id",
                                name="decisions_packentry_version_id_key",
                                to_table="decisions_reportversion",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportPartHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
                        ("heading", models.CharField(max_length=200)),
                        ("text", models.TextField(max_length=50000)),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.reportpart",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportparthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SignOffHistoryevent",
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
                                    ("legal", "Legal implications"),
                                    ("finance", "Financial implications"),
                                    ("equality", "Equality implications"),
                                    ("workforce", "Workforce implications"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("text", models.TextField(max_length=10000)),
                        ("signed_at", models.DateTimeField()),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.signoff",
                            ),
                        ),
                        (
                            "signed_by",
                            models.ForeignKey(
                                db_constraint=False,
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_signoffhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Vote",
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
                        ("motion", models.CharField(max_length=500)),
                        ("votes_for", models.PositiveSmallIntegerField()),
                        ("votes_against", models.PositiveSmallIntegerField()),
                        ("abstained", models.PositiveSmallIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_vote_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_vote_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_vote_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_vote_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="Erratum",
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
                        ("text", models.TextField(max_length=2000)),
                        ("reason", models.CharField(max_length=500)),
                        ("published_at", models.DateTimeField()),
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
                            "minute",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_erratum_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_erratum_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minutes_id",
                                name="decisions_erratum_minutes_id_key",
                                to_table="decisions_minutes",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="minute_id",
                                name="decisions_erratum_minute_id_key",
                                to_table="decisions_minute",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="InterestHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("name", models.CharField(max_length=200)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("pecuniary", "Disclosable pecuniary interest"),
                                    ("other", "Other interest"),
                                ],
                                max_length=12,
                            ),
                        ),
                        ("nature", models.CharField(max_length=500)),
                        ("left_room", models.BooleanField(default=False)),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.interest",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_interesthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="MinuteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "access",
                            models.CharField(
                                choices=[
                                    ("open", "Open to everybody"),
                                    ("exempt", "Exempt"),
                                    ("confidential", "Confidential"),
                                ],
                                default="open",
                                max_length=12,
                            ),
                        ),
                        (
                            "paragraphs",
                            django.contrib.postgres.fields.ArrayField(
                                base_field=models.PositiveSmallIntegerField(),
                                blank=True,
                                default=list,
                                size=None,
                            ),
                        ),
                        ("contract_terms", models.BooleanField(default=False)),
                        ("closed_reason", models.TextField(blank=True, max_length=2000)),
                        ("number", models.CharField(max_length=20)),
                        ("text", models.TextField(max_length=10000)),
                        ("closed_text", models.TextField(blank=True, max_length=10000)),
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
                            "decision",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_minutehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="PackEntryHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("first_page", models.PositiveIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "pack",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendapack",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.packentry",
                            ),
                        ),
                        (
                            "version",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportversion",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_packentryhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteCast",
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
                            "choice",
                            models.CharField(
                                choices=[
                                    ("for", "For"),
                                    ("against", "Against"),
                                    ("abstained", "Abstained"),
                                    ("did_not_vote", "Did not vote"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.attendance",
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
                            "vote",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("choice__in", ["for", "against", "abstained", "did_not_vote"])
                                ),
                                name="vote_choice_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "vote", "attendance"), name="vote_cast_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_votecast_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_votecast_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="vote_id",
                                name="decisions_votecast_vote_id_key",
                                to_table="decisions_vote",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="attendance_id",
                                name="decisions_votecast_attendance_id_key",
                                to_table="decisions_attendance",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("motion", models.CharField(max_length=500)),
                        ("votes_for", models.PositiveSmallIntegerField()),
                        ("votes_against", models.PositiveSmallIntegerField()),
                        ("abstained", models.PositiveSmallIntegerField()),
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
                            "item",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.agendaitem",
                            ),
                        ),
                        (
                            "meeting",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.meeting",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_votehistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ErratumHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("text", models.TextField(max_length=2000)),
                        ("reason", models.CharField(max_length=500)),
                        ("published_at", models.DateTimeField()),
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.erratum",
                            ),
                        ),
                        (
                            "minute",
                            waymark.core.tenancy.TenantForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minute",
                            ),
                        ),
                        (
                            "minutes",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.minutes",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_erratumhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="VoteCastHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        (
                            "choice",
                            models.CharField(
                                choices=[
                                    ("for", "For"),
                                    ("against", "Against"),
                                    ("abstained", "Abstained"),
                                    ("did_not_vote", "Did not vote"),
                                ],
                                max_length=12,
                            ),
                        ),
                        (
                            "attendance",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.attendance",
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
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.votecast",
                            ),
                        ),
                        (
                            "vote",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.vote",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_votecasthistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="body",
            name="delete_delete",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="insert_insert",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="update_update",
        ),
        pgtrigger.migrations.RemoveTrigger(
            model_name="meeting",
            name="delete_delete",
        ),
        migrations.AddField(
            model_name="body",
            name="quorum",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="bodyhistoryevent",
            name="quorum",
            field=models.PositiveSmallIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="meeting",
            name="cancelled_reason",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddField(
            model_name="meetinghistoryevent",
            name="cancelled_reason",
            field=models.CharField(blank=True, max_length=300),
        ),
        migrations.AddConstraint(
            model_name="meeting",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("cancelled_reason__gt", ""), ("state", "cancelled")),
                    models.Q(
                        ("cancelled_reason", ""), models.Q(("state", "cancelled"), _negated=True)
                    ),
                    _connector="OR",
                ),
                name="meeting_cancelled_has_reason",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."quorum" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae0924400be51cb0875e05761d9b2a79a16f246f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3e049",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT new_values."authority_id", new_values."id", new_values."kind", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."quorum" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c1a00fcf00aaf480ab242512400aaa5770419e6b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_8a4e0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "body",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_bodyhistoryevent" ("authority_id", "id", "kind", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "quorum") SELECT old_values."authority_id", old_values."id", old_values."kind", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."quorum" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b69c29a7134afe8884580d291d63b79eefdc8c1f",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d03c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_body",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."cancelled_reason", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3428ba91d87ccd822c81256371d2ceb0d2ca23f8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d1e6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT new_values."authority_id", new_values."body_id", new_values."cancelled_reason", new_values."held_on", new_values."history_source", new_values."id", new_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."place", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."starts_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06f1bfa72af5a7e0d5d32354ca8a642772028b03",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ce335",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "meeting",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_meetinghistoryevent" ("authority_id", "body_id", "cancelled_reason", "held_on", "history_source", "id", "is_from_history", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "place", "public_id", "published_at", "published_by_id", "starts_at", "state") SELECT old_values."authority_id", old_values."body_id", old_values."cancelled_reason", old_values."held_on", old_values."history_source", old_values."id", old_values."is_from_history", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."place", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."starts_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59e133423f129db5cda57bfe7ea8651c7e7a74da",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_26896",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_meeting",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="468755131dc35f37fa57060316163a7056c7022c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_443ef",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d9ef56f37555e51930dc626caeb096929f2c44dd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b28a5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT old_values."authority_id", old_values."first_page", old_values."id", old_values."latest_page", old_values."meeting_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."private_document_id", old_values."public_document_id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9219c91bf006c56583020b6073021802ff280465",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_14214",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_agendapack",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."left_room", new_values."meeting_id", new_values."name", new_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c031cf47cd02fe2cf2325f098a6552e56307795c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_28550",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."left_room", new_values."meeting_id", new_values."name", new_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5816cbcdd1539523eea6a24c08e4f823d012ae06",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e41e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "interest",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_interesthistoryevent" ("authority_id", "id", "item_id", "kind", "left_room", "meeting_id", "name", "nature", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."id", old_values."item_id", old_values."kind", old_values."left_room", old_values."meeting_id", old_values."name", old_values."nature", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="99af8443298bb9f31b2196738ffe8756cf462166",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_748c9",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_interest",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT new_values."approved_at_id", new_values."authority_id", new_values."id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="53d810ec353c69bd7133b1e6ae561a0c74d83d6b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1027d",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT new_values."approved_at_id", new_values."authority_id", new_values."id", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f1a70e1419c2d7b52ef4407db3b64b4a1cb66c31",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_781cb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minutes",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minuteshistoryevent" ("approved_at_id", "authority_id", "id", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "state") SELECT old_values."approved_at_id", old_values."authority_id", old_values."id", old_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="bf4664e4357324bbae7dc3a47a19643ea61d07fd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_456bc",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_minutes",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."closed_text", new_values."contract_terms", new_values."decision_id", new_values."id", new_values."item_id", new_values."minutes_id", new_values."number", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ae1c2d1daf260d4c827f9a3aa728eebbf80be919",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_be493",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."closed_text", new_values."contract_terms", new_values."decision_id", new_values."id", new_values."item_id", new_values."minutes_id", new_values."number", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a10425a0466d69ebcb7ba53648f39e364e02164",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_04e1b",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "minute",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_minutehistoryevent" ("access", "authority_id", "closed_reason", "closed_text", "contract_terms", "decision_id", "id", "item_id", "minutes_id", "number", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "text") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."closed_text", old_values."contract_terms", old_values."decision_id", old_values."id", old_values."item_id", old_values."minutes_id", old_values."number", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="68f34ea85a5768ed38b00df88ef6c757084517a0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6569",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_minute",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT new_values."authority_id", new_values."id", new_values."minute_id", new_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."reason", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9357bc01464f30f2bbc0998de2aceebec361ee8b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_6d561",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_erratum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT new_values."authority_id", new_values."id", new_values."minute_id", new_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."reason", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2716069665c282e3465eb965d3431c8966f9133c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b3cf0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_erratum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "erratum",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_erratumhistoryevent" ("authority_id", "id", "minute_id", "minutes_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "reason", "text") SELECT old_values."authority_id", old_values."id", old_values."minute_id", old_values."minutes_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."reason", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="370b8d368e730ab6d19b6f0416b3e149738b794d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_52e6d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_erratum",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_chair", new_values."is_voting", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="5fda46bf080938cf6e61a5f6ac70e654001febcf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_04e6f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_chair", new_values."is_voting", new_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="810add465ba13bd36e213bbf1709c13a1bc6127d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_961ea",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "office",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officehistoryevent" ("authority_id", "body_id", "id", "is_chair", "is_voting", "name", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id") SELECT old_values."authority_id", old_values."body_id", old_values."id", old_values."is_chair", old_values."is_voting", old_values."name", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="17997954ab1c667f35f9849345dac76eaf848e91",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_049df",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_office",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT new_values."authority_id", new_values."id", new_values."meeting_id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."presence", new_values."public_id", new_values."substitute" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="15737fcf82666ab389f88823786dbe8e2676abc1",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_547b7",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT new_values."authority_id", new_values."id", new_values."meeting_id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."presence", new_values."public_id", new_values."substitute" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="a3e14ce37927423a22aad23d5771b89c49679471",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_79171",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "attendance",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_attendancehistoryevent" ("authority_id", "id", "meeting_id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "presence", "public_id", "substitute") SELECT old_values."authority_id", old_values."id", old_values."meeting_id", old_values."name", old_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."presence", old_values."public_id", old_values."substitute" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="5a1165d2e556f46e004197d0043e338cf9ef56e8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_34495",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_attendance",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."since", new_values."until" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8a8816c1efc9fb7db064b181e0400146452eb50b",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_f7fa6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_officeholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT new_values."authority_id", new_values."id", new_values."name", new_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."since", new_values."until" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ee708268a14306657f648ebc653e69b855bcd47",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_caf5d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_officeholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "officeholder",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_officeholderhistoryevent" ("authority_id", "id", "name", "office_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "since", "until") SELECT old_values."authority_id", old_values."id", old_values."name", old_values."office_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."since", old_values."until" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="38bddb0d5bd84ffb1d64e8834a55b03e32862251",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_8b5ea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_officeholder",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT new_values."authority_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."title", new_values."written_by" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="df0cd45d01b05a9962b5de7e6ab7efacf97ad3f6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_29a4c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT new_values."authority_id", new_values."id", new_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."title", new_values."written_by" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="3fb140e33dc42ae2fd2a194a783f67eaa44b6c6c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b03b1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "report",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reporthistoryevent" ("authority_id", "id", "matter_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "title", "written_by") SELECT old_values."authority_id", old_values."id", old_values."matter_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."title", old_values."written_by" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9fd06c7d5c4509116ec6cec16b18952939f7ef5b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f50d0",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_report",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT new_values."authority_id", new_values."changes", new_values."id", new_values."issued_at", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."report_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="714806aabe81f30ae28a4fae7ce6f18b98dd1f9c",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_be239",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT new_values."authority_id", new_values."changes", new_values."id", new_values."issued_at", new_values."made_at", new_values."made_by_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."report_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8503796b0318b3132e5f2e7173b215eb9c865d3f",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e962c",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportversion",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportversionhistoryevent" ("authority_id", "changes", "id", "issued_at", "made_at", "made_by_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "report_id") SELECT old_values."authority_id", old_values."changes", old_values."id", old_values."issued_at", old_values."made_at", old_values."made_by_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."report_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0aab0ef9a5c92b6e79dba690d83e2a98b7963dfc",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_47daf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportversion",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7992344cf647a9eff1ab4354de77d603abd77a2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7887c",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f552a072b64c243b60f03934db806d1283b926f2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_43acc",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "text", "version_id") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."heading", old_values."id", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ed3f6da79f5e88811490d58503c9b0aaa6729a21",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1370d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportpart",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."item_id", new_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8af630ed639dac7e391608cd244e24f9aea49b7d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5908a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT new_values."authority_id", new_values."first_page", new_values."id", new_values."item_id", new_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e8f7e5b1cfc96f22b283c27e7a627b7ccdb95d8d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5c308",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "packentry",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_packentryhistoryevent" ("authority_id", "first_page", "id", "item_id", "pack_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "version_id") SELECT old_values."authority_id", old_values."first_page", old_values."id", old_values."item_id", old_values."pack_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2fba674bf29d885cbebe8e10e704757aca45a97c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_7cbdb",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_packentry",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."asked_by", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="011e790d771934a1d2bba73e83946287c40e9224",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_03c2b",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."asked_by", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ad69f9906060b3a45ed4f25c56d695604555e150",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_73bb0",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "asked_by", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT old_values."access", old_values."added_at", old_values."asked_by", old_values."authority_id", old_values."closed_reason", old_values."closed_title", old_values."contract_terms", old_values."id", old_values."kind", old_values."late_reason", old_values."matter_id", old_values."meeting_id", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_item_id", old_values."position", old_values."public_id", old_values."text", old_values."title", old_values."version_id", old_values."withdrawn_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="c29691a7c88b8e296d235482452c36d034d96c0b",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0f86a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_agendaitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT new_values."authority_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8da85de59b3363b20e533f5756e48202e7717c1f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_afda9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT new_values."authority_id", new_values."id", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="fba2d58d09127621e7a9f1a640a083dd3f70f48e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d2ffb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "signoff",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_signoffhistoryevent" ("authority_id", "id", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id", "text", "version_id") SELECT old_values."authority_id", old_values."id", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signed_at", old_values."signed_by_id", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="0b456299b4957ee68f51d445fa7819d7188400dd",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_03cf6",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_signoff",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT new_values."abstained", new_values."authority_id", new_values."id", new_values."item_id", new_values."meeting_id", new_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."votes_against", new_values."votes_for" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06b93a05f5032337c4733620c46a9390d571be27",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3bb69",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT new_values."abstained", new_values."authority_id", new_values."id", new_values."item_id", new_values."meeting_id", new_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."votes_against", new_values."votes_for" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b1cbd9e41b6789c2a5856bb6536c85ee2c1d70a9",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_fe7e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "vote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votehistoryevent" ("abstained", "authority_id", "id", "item_id", "meeting_id", "motion", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "votes_against", "votes_for") SELECT old_values."abstained", old_values."authority_id", old_values."id", old_values."item_id", old_values."meeting_id", old_values."motion", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."votes_against", old_values."votes_for" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="87ba697f1841fc7e46ae9d0131731155c724b782",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_f6d69",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_vote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."choice", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."vote_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="54d528669cd6255ce989304437b1ab6c9d63e7f8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cfba5",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT new_values."attendance_id", new_values."authority_id", new_values."choice", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."vote_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8a71b49cf26a4b151a05d0cd3c22e8a1fcc76a67",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_5f525",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "votecast",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_votecasthistoryevent" ("attendance_id", "authority_id", "choice", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "vote_id") SELECT old_values."attendance_id", old_values."authority_id", old_values."choice", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."vote_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="202aba4c902c8344cf475d59e7a39913525ee25e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_c6dea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_votecast",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
