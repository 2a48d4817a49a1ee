import uuid

import django.contrib.postgres.fields
import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
import pgtrigger.migrations
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy

# Who petitions or asks stood with the item, under the name agreed to; now it is a record of its
# own. What the item says is what was asked; when it was asked is not known but by the item.
ITEMS_TO_ASKED = [
    waymark.core.operations.EVERY_AUTHORITY,
    """
    INSERT INTO decisions_asked (
        public_id, authority_id, meeting_id, item_id, kind, asker, named_as, agreed_on, asked_on,
        text, answer, answered_by
    )
    SELECT gen_random_uuid(), authority_id, meeting_id, id, kind, asked_by, asked_by,
        (added_at AT TIME ZONE 'Europe/London')::date,
        (added_at AT TIME ZONE 'Europe/London')::date,
        CASE WHEN text = '' THEN title ELSE text END, '', ''
    FROM decisions_agendaitem
    WHERE asked_by <> '' AND kind IN ('petition', 'question')
    """,
]
# On the way back the triggers that stand know no name; those that do are put in place after it.
ASKED_TO_ITEMS = [
    waymark.core.operations.EVERY_AUTHORITY,
    "ALTER TABLE decisions_agendaitem DISABLE TRIGGER USER",
    """
    UPDATE decisions_agendaitem AS item SET asked_by = coalesce(
        (
            SELECT nullif(named_as, '') FROM decisions_asked AS asked
            WHERE asked.item_id = item.id ORDER BY asked.id LIMIT 1
        ),
        'A member of the public'
    )
    WHERE kind IN ('petition', 'question')
    """,
    "ALTER TABLE decisions_agendaitem ENABLE TRIGGER USER",
]


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0006_roles_of_commissioning"),
        ("access", "__first__"),
        ("decisions", "0002_matters_and_meetings"),
        ("documents", "0001_initial"),
        ("intake", "0001_squashed_0002_undoing_in_the_background"),
    ]

    operations = [
        waymark.core.operations.CreateModels(
            models=[
                migrations.CreateModel(
                    name="Asked",
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
                                choices=[("petition", "Petition"), ("question", "Question")],
                                max_length=12,
                            ),
                        ),
                        ("asker", models.CharField(max_length=200)),
                        ("named_as", models.CharField(blank=True, max_length=200)),
                        ("agreed_on", models.DateField(null=True)),
                        ("asked_on", models.DateField()),
                        ("text", models.TextField(max_length=5000)),
                        ("signatures", models.PositiveIntegerField(null=True)),
                        ("answer", models.TextField(blank=True, max_length=10000)),
                        ("answered_by", models.CharField(blank=True, max_length=200)),
                        ("answered_on", models.DateField(null=True)),
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
                        "indexes": [
                            models.Index(fields=["authority", "meeting"], name="asked_at_meeting")
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["petition", "question"])),
                                name="asked_kind_known",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(("agreed_on__isnull", True), ("named_as", "")),
                                    models.Q(("agreed_on__isnull", False), ("named_as__gt", "")),
                                    _connector="OR",
                                ),
                                name="asked_named_as_agreed",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("signatures__isnull", True),
                                    ("kind", "petition"),
                                    _connector="OR",
                                ),
                                name="asked_signatures_of_petition",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answer", ""),
                                        ("answered_by", ""),
                                        ("answered_on__isnull", True),
                                    ),
                                    models.Q(
                                        ("answer__gt", ""),
                                        ("answered_by__gt", ""),
                                        ("answered_on__isnull", False),
                                    ),
                                    _connector="OR",
                                ),
                                name="asked_answer_is_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_asked_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_asked_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_asked_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_asked_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CouncilReport",
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
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("issued_at", models.DateTimeField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "issued_by",
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
                            models.CheckConstraint(
                                condition=models.Q(("ends_on__gte", models.F("starts_on"))),
                                name="council_report_period",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_councilreport_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_councilreport_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="decisions_councilreport_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KeyChallenge",
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
                        ("committee", models.CharField(max_length=200)),
                        ("raised_on", models.DateField()),
                        ("due_on", models.DateField()),
                        ("grounds", models.TextField(max_length=5000)),
                        ("is_agreed", models.BooleanField(null=True)),
                        ("not_key_reason", models.TextField(blank=True, max_length=5000)),
                        ("answered_on", models.DateField(null=True)),
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
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.decision",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "decision", "committee"),
                                name="key_challenge_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(("due_on__gte", models.F("raised_on"))),
                                name="key_challenge_due_after_raising",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("answered_on", None),
                                        ("is_agreed__isnull", True),
                                        ("not_key_reason", ""),
                                    ),
                                    models.Q(
                                        ("answered_on__isnull", False),
                                        ("is_agreed", True),
                                        ("not_key_reason", ""),
                                    ),
                                    models.Q(
                                        ("answered_on__isnull", False),
                                        ("is_agreed", False),
                                        ("not_key_reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="key_challenge_answer_is_whole",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_keychallenge_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_keychallenge_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="decision_id",
                                name="decisions_keychallenge_decision_id_key",
                                to_table="decisions_decision",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportFile",
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
                        ("review_on", models.DateField(null=True)),
                        ("lifted_at", models.DateTimeField(null=True)),
                        ("lifted_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "lifted_by",
                            models.ForeignKey(
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to=settings.AUTH_USER_MODEL,
                            ),
                        ),
                        (
                            "part",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.reportpart",
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
                                name="report_file_access_known",
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
                                name="report_file_closed_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("contract_terms", False),
                                    ("paragraphs__contains", [3]),
                                    _connector="OR",
                                ),
                                name="report_file_contract_terms_under_3",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("lifted_at", None),
                                        ("lifted_by", None),
                                        ("lifted_reason", ""),
                                    ),
                                    models.Q(
                                        ("access", "exempt"),
                                        ("lifted_at__isnull", False),
                                        ("lifted_reason__gt", ""),
                                    ),
                                    _connector="OR",
                                ),
                                name="report_file_lifted_with_reason",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    ("review_on", None), ("access", "exempt"), _connector="OR"
                                ),
                                name="report_file_review_of_exempt",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "part", "position"), name="report_file_place"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_reportfile_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_reportfile_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="part_id",
                                name="decisions_reportfile_part_id_key",
                                to_table="decisions_reportpart",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="document_id",
                                name="decisions_reportfile_document_id_key",
                                to_table="documents_document",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceFile",
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
                        ("system", models.CharField(max_length=20)),
                        ("url", models.CharField(blank=True, max_length=300)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="intake.batch",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "batch"), name="source_file_batch"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_sourcefile_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_sourcefile_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="decisions_sourcefile_batch_id_key",
                                to_table="intake_batch",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceRecord",
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
                        ("system", models.CharField(max_length=20)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("body", "Body"),
                                    ("meeting", "Meeting"),
                                    ("item", "Agenda item"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("source_id", models.CharField(max_length=20)),
                        ("url", models.CharField(blank=True, max_length=400)),
                        ("is_ours", models.BooleanField(default=False)),
                        ("said", models.JSONField(default=dict)),
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
                                null=True,
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.body",
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
                                null=True,
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
                        "indexes": [
                            models.Index(fields=["authority", "body"], name="source_record_body"),
                            models.Index(
                                fields=["authority", "meeting"], name="source_record_meeting"
                            ),
                            models.Index(fields=["authority", "item"], name="source_record_item"),
                        ],
                        "constraints": [
                            models.CheckConstraint(
                                condition=models.Q(("kind__in", ["body", "meeting", "item"])),
                                name="source_record_kind_known",
                            ),
                            models.UniqueConstraint(
                                fields=("authority", "system", "kind", "source_id"),
                                name="source_record_once",
                            ),
                            models.CheckConstraint(
                                condition=models.Q(
                                    models.Q(
                                        ("body__isnull", False),
                                        ("item__isnull", True),
                                        ("kind", "body"),
                                        ("meeting__isnull", True),
                                    ),
                                    models.Q(
                                        ("body__isnull", True),
                                        ("item__isnull", True),
                                        ("kind", "meeting"),
                                        ("meeting__isnull", False),
                                    ),
                                    models.Q(
                                        ("body__isnull", True),
                                        ("item__isnull", False),
                                        ("kind", "item"),
                                        ("meeting__isnull", True),
                                    ),
                                    _connector="OR",
                                ),
                                name="source_record_of_its_kind",
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_sourcerecord_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_sourcerecord_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="body_id",
                                name="decisions_sourcerecord_body_id_key",
                                to_table="decisions_body",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="meeting_id",
                                name="decisions_sourcerecord_meeting_id_key",
                                to_table="decisions_meeting",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="item_id",
                                name="decisions_sourcerecord_item_id_key",
                                to_table="decisions_agendaitem",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="AskedHistoryevent",
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
                                choices=[("petition", "Petition"), ("question", "Question")],
                                max_length=12,
                            ),
                        ),
                        ("named_as", models.CharField(blank=True, max_length=200)),
                        ("agreed_on", models.DateField(null=True)),
                        ("asked_on", models.DateField()),
                        ("text", models.TextField(max_length=5000)),
                        ("signatures", models.PositiveIntegerField(null=True)),
                        ("answer", models.TextField(blank=True, max_length=10000)),
                        ("answered_by", models.CharField(blank=True, max_length=200)),
                        ("answered_on", models.DateField(null=True)),
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
                                to="decisions.asked",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(name="decisions_askedhistoryevent_rls")
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="CouncilReportHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("starts_on", models.DateField()),
                        ("ends_on", models.DateField()),
                        ("issued_at", models.DateTimeField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "issued_by",
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
                                to="decisions.councilreport",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_councilreporthistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="KeyChallengeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("committee", models.CharField(max_length=200)),
                        ("raised_on", models.DateField()),
                        ("due_on", models.DateField()),
                        ("grounds", models.TextField(max_length=5000)),
                        ("is_agreed", models.BooleanField(null=True)),
                        ("not_key_reason", models.TextField(blank=True, max_length=5000)),
                        ("answered_on", models.DateField(null=True)),
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
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.decision",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.keychallenge",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_keychallengehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="ReportFileHistoryevent",
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
                        ("review_on", models.DateField(null=True)),
                        ("lifted_at", models.DateTimeField(null=True)),
                        ("lifted_reason", models.TextField(blank=True, max_length=2000)),
                        ("position", models.PositiveSmallIntegerField()),
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
                            "document",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="documents.document",
                            ),
                        ),
                        (
                            "lifted_by",
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
                            "part",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.reportpart",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.reportfile",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_reportfilehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceChange",
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
                        ("before", models.JSONField(null=True)),
                        ("after", models.JSONField(default=dict)),
                        ("said_before", models.JSONField(default=dict)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "record",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.PROTECT,
                                related_name="+",
                                to="decisions.sourcerecord",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "base_manager_name": "objects",
                        "default_manager_name": "objects",
                        "constraints": [
                            models.UniqueConstraint(
                                fields=("authority", "batch", "record"), name="source_change_once"
                            ),
                            waymark.core.tenancy.RowSecurity(name="decisions_sourcechange_rls"),
                            models.UniqueConstraint(
                                fields=("authority", "id"), name="decisions_sourcechange_tenant"
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="batch_id",
                                name="decisions_sourcechange_batch_id_key",
                                to_table="intake_batch",
                            ),
                            waymark.core.tenancy.TenantKey(
                                column="record_id",
                                name="decisions_sourcechange_record_id_key",
                                to_table="decisions_sourcerecord",
                            ),
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceFileHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("system", models.CharField(max_length=20)),
                        ("url", models.CharField(blank=True, max_length=300)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.sourcefile",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_sourcefilehistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceRecordHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("system", models.CharField(max_length=20)),
                        (
                            "kind",
                            models.CharField(
                                choices=[
                                    ("body", "Body"),
                                    ("meeting", "Meeting"),
                                    ("item", "Agenda item"),
                                ],
                                max_length=8,
                            ),
                        ),
                        ("source_id", models.CharField(max_length=20)),
                        ("url", models.CharField(blank=True, max_length=400)),
                        ("is_ours", models.BooleanField(default=False)),
                        ("said", models.JSONField(default=dict)),
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
                                null=True,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.body",
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
                                null=True,
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
                                to="decisions.sourcerecord",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_sourcerecordhistoryevent_rls"
                            )
                        ],
                    },
                ),
                migrations.CreateModel(
                    name="SourceChangeHistoryevent",
                    fields=[
                        ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                        ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                        ("pgh_label", models.TextField(help_text="The event label.")),
                        ("pgh_context", pghistory.utils.JSONField(null=True)),
                        ("id", models.BigIntegerField()),
                        ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                        ("before", models.JSONField(null=True)),
                        ("after", models.JSONField(default=dict)),
                        ("said_before", models.JSONField(default=dict)),
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
                            "batch",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="intake.batch",
                            ),
                        ),
                        (
                            "pgh_obj",
                            models.ForeignKey(
                                db_constraint=False,
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="history_events",
                                to="decisions.sourcechange",
                            ),
                        ),
                        (
                            "record",
                            waymark.core.tenancy.TenantForeignKey(
                                on_delete=django.db.models.deletion.DO_NOTHING,
                                related_name="+",
                                related_query_name="+",
                                to="decisions.sourcerecord",
                            ),
                        ),
                    ],
                    options={
                        "abstract": False,
                        "constraints": [
                            waymark.core.tenancy.RowSecurity(
                                name="decisions_sourcechangehistoryevent_rls"
                            )
                        ],
                    },
                ),
            ],
        ),
        waymark.core.operations.ChangeTables(
            changes=[
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendaitem",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendaitem",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendaitem",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendapack",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendapack",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="agendapack",
                    name="delete_delete",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportpart",
                    name="insert_insert",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportpart",
                    name="update_update",
                ),
                pgtrigger.migrations.RemoveTrigger(
                    model_name="reportpart",
                    name="delete_delete",
                ),
                migrations.RemoveConstraint(
                    model_name="agendaitem",
                    name="agenda_item_closed_with_reason",
                ),
                migrations.RemoveConstraint(
                    model_name="agendaitem",
                    name="agenda_item_asked_by_somebody",
                ),
                migrations.AddField(
                    model_name="agendaitem",
                    name="paragraphs_unknown",
                    field=models.BooleanField(default=False),
                ),
                migrations.AddField(
                    model_name="agendaitemhistoryevent",
                    name="paragraphs_unknown",
                    field=models.BooleanField(default=False),
                ),
                migrations.AddField(
                    model_name="agendapack",
                    name="history_source",
                    field=models.CharField(blank=True, max_length=300),
                ),
                migrations.AddField(
                    model_name="agendapackhistoryevent",
                    name="history_source",
                    field=models.CharField(blank=True, max_length=300),
                ),
                migrations.AddField(
                    model_name="reportpart",
                    name="lifted_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="reportpart",
                    name="lifted_by",
                    field=models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="reportpart",
                    name="lifted_reason",
                    field=models.TextField(blank=True, max_length=2000),
                ),
                migrations.AddField(
                    model_name="reportpart",
                    name="review_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddField(
                    model_name="reportparthistoryevent",
                    name="lifted_at",
                    field=models.DateTimeField(null=True),
                ),
                migrations.AddField(
                    model_name="reportparthistoryevent",
                    name="lifted_by",
                    field=models.ForeignKey(
                        db_constraint=False,
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                migrations.AddField(
                    model_name="reportparthistoryevent",
                    name="lifted_reason",
                    field=models.TextField(blank=True, max_length=2000),
                ),
                migrations.AddField(
                    model_name="reportparthistoryevent",
                    name="review_on",
                    field=models.DateField(null=True),
                ),
                migrations.AddConstraint(
                    model_name="agendaitem",
                    constraint=models.CheckConstraint(
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
                                models.Q(
                                    models.Q(("paragraphs", []), _negated=True),
                                    ("paragraphs_unknown", True),
                                    _connector="OR",
                                ),
                            ),
                            _connector="OR",
                        ),
                        name="agenda_item_closed_with_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="agendaitem",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("paragraphs_unknown", False),
                            models.Q(
                                ("access", "exempt"), ("closed_title", ""), ("paragraphs", [])
                            ),
                            _connector="OR",
                        ),
                        name="agenda_item_paragraphs_unknown",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportpart",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            models.Q(
                                ("lifted_at", None), ("lifted_by", None), ("lifted_reason", "")
                            ),
                            models.Q(
                                ("access", "exempt"),
                                ("lifted_at__isnull", False),
                                ("lifted_reason__gt", ""),
                            ),
                            _connector="OR",
                        ),
                        name="report_part_lifted_with_reason",
                    ),
                ),
                migrations.AddConstraint(
                    model_name="reportpart",
                    constraint=models.CheckConstraint(
                        condition=models.Q(
                            ("review_on", None), ("access", "exempt"), _connector="OR"
                        ),
                        name="report_part_review_of_exempt",
                    ),
                ),
            ],
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "agendaitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "paragraphs_unknown", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", new_values."paragraphs_unknown", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="577d51bf10618bcee9fa60c5c6b17ce205c86f84",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "paragraphs_unknown", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT new_values."access", new_values."added_at", new_values."authority_id", new_values."closed_reason", new_values."closed_title", new_values."contract_terms", new_values."id", new_values."kind", new_values."late_reason", new_values."matter_id", new_values."meeting_id", new_values."paragraphs", new_values."paragraphs_unknown", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."plan_item_id", new_values."position", new_values."public_id", new_values."text", new_values."title", new_values."version_id", new_values."withdrawn_reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4dc7edb8413cce4ce2f5223c8751e513023670f7",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendaitemhistoryevent" ("access", "added_at", "authority_id", "closed_reason", "closed_title", "contract_terms", "id", "kind", "late_reason", "matter_id", "meeting_id", "paragraphs", "paragraphs_unknown", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "plan_item_id", "position", "public_id", "text", "title", "version_id", "withdrawn_reason") SELECT old_values."access", old_values."added_at", old_values."authority_id", old_values."closed_reason", old_values."closed_title", old_values."contract_terms", old_values."id", old_values."kind", old_values."late_reason", old_values."matter_id", old_values."meeting_id", old_values."paragraphs", old_values."paragraphs_unknown", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."plan_item_id", old_values."position", old_values."public_id", old_values."text", old_values."title", old_values."version_id", old_values."withdrawn_reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="b26c5e66d6055adccd6118146cec3eb16109b340",
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
                    "agendapack",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "history_source", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."history_source", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6de5990dd8b5027fdc6a7d0aa5e67ee3fc7fa18e",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "history_source", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT new_values."authority_id", new_values."first_page", new_values."history_source", new_values."id", new_values."latest_page", new_values."meeting_id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."private_document_id", new_values."public_document_id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."reason" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="729f7e3cb50d186e608fa07e62e83a2dbb41a30a",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_agendapackhistoryevent" ("authority_id", "first_page", "history_source", "id", "latest_page", "meeting_id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "private_document_id", "public_document_id", "public_id", "published_at", "published_by_id", "reason") SELECT old_values."authority_id", old_values."first_page", old_values."history_source", old_values."id", old_values."latest_page", old_values."meeting_id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."private_document_id", old_values."public_document_id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."reason" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="266f7b1163da2a8b96026e144683740878f3f6fe",
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
                    "reportpart",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_on", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c88e66e9247708df93134f23676ee5cc20afa598",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."heading", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_on", new_values."text", new_values."version_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d902038367b3a93667c4a04df23492c9544e671c",
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
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportparthistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "heading", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on", "text", "version_id") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."heading", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."lifted_reason", old_values."paragraphs", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_on", old_values."text", old_values."version_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d407b48b397e99acedb228e6c843a1f5b63d5ee1",
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
                    "asked",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_askedhistoryevent" ("agreed_on", "answer", "answered_by", "answered_on", "asked_on", "authority_id", "id", "item_id", "kind", "meeting_id", "named_as", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatures", "text") SELECT new_values."agreed_on", new_values."answer", new_values."answered_by", new_values."answered_on", new_values."asked_on", new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."meeting_id", new_values."named_as", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signatures", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f1273bbcd3bfe13c99665418bed2578acefbcfa9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_5daa6",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_asked",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "asked",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_askedhistoryevent" ("agreed_on", "answer", "answered_by", "answered_on", "asked_on", "authority_id", "id", "item_id", "kind", "meeting_id", "named_as", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatures", "text") SELECT new_values."agreed_on", new_values."answer", new_values."answered_by", new_values."answered_on", new_values."asked_on", new_values."authority_id", new_values."id", new_values."item_id", new_values."kind", new_values."meeting_id", new_values."named_as", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signatures", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values."agreed_on" IS DISTINCT FROM (new_values."agreed_on") OR old_values."answer" IS DISTINCT FROM (new_values."answer") OR old_values."answered_by" IS DISTINCT FROM (new_values."answered_by") OR old_values."answered_on" IS DISTINCT FROM (new_values."answered_on") OR old_values."asked_on" IS DISTINCT FROM (new_values."asked_on") OR old_values."authority_id" IS DISTINCT FROM (new_values."authority_id") OR old_values."id" IS DISTINCT FROM (new_values."id") OR old_values."item_id" IS DISTINCT FROM (new_values."item_id") OR old_values."kind" IS DISTINCT FROM (new_values."kind") OR old_values."meeting_id" IS DISTINCT FROM (new_values."meeting_id") OR old_values."named_as" IS DISTINCT FROM (new_values."named_as") OR old_values."public_id" IS DISTINCT FROM (new_values."public_id") OR old_values."signatures" IS DISTINCT FROM (new_values."signatures") OR old_values."text" IS DISTINCT FROM (new_values."text")) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6ea3eede2ba599015a062803b4da640fbdd0646a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_52cd3",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_asked",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "asked",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_askedhistoryevent" ("agreed_on", "answer", "answered_by", "answered_on", "asked_on", "authority_id", "id", "item_id", "kind", "meeting_id", "named_as", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signatures", "text") SELECT old_values."agreed_on", old_values."answer", old_values."answered_by", old_values."answered_on", old_values."asked_on", old_values."authority_id", old_values."id", old_values."item_id", old_values."kind", old_values."meeting_id", old_values."named_as", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signatures", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4597cbc2ad8db7afc6efee8b8c7edb4d43be6280",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_692ea",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_asked",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "councilreport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_councilreporthistoryevent" ("authority_id", "document_id", "ends_on", "id", "issued_at", "issued_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."document_id", new_values."ends_on", new_values."id", new_values."issued_at", new_values."issued_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="058c39e54cacffa924ea9177bc4637cdab19b0cd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_cf834",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_councilreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "councilreport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_councilreporthistoryevent" ("authority_id", "document_id", "ends_on", "id", "issued_at", "issued_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT new_values."authority_id", new_values."document_id", new_values."ends_on", new_values."id", new_values."issued_at", new_values."issued_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."starts_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dd151034a10cb25cb9f504e3b39eefb0b65ddcbd",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_32e18",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_councilreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "councilreport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_councilreporthistoryevent" ("authority_id", "document_id", "ends_on", "id", "issued_at", "issued_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "starts_on") SELECT old_values."authority_id", old_values."document_id", old_values."ends_on", old_values."id", old_values."issued_at", old_values."issued_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."starts_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2d34b8b08c6512d3302847ac73af0ad45ce27815",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4abba",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_councilreport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keychallenge",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keychallengehistoryevent" ("answered_on", "authority_id", "committee", "decision_id", "due_on", "grounds", "id", "is_agreed", "not_key_reason", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_on") SELECT new_values."answered_on", new_values."authority_id", new_values."committee", new_values."decision_id", new_values."due_on", new_values."grounds", new_values."id", new_values."is_agreed", new_values."not_key_reason", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."raised_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eb1c9e85271dd0603b8a244af06bfb3a3a34976f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9abdf",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_keychallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keychallenge",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keychallengehistoryevent" ("answered_on", "authority_id", "committee", "decision_id", "due_on", "grounds", "id", "is_agreed", "not_key_reason", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_on") SELECT new_values."answered_on", new_values."authority_id", new_values."committee", new_values."decision_id", new_values."due_on", new_values."grounds", new_values."id", new_values."is_agreed", new_values."not_key_reason", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."raised_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="26c6ed83e099da522afb80d7696bb55eb6d7ade4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_ae3eb",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_keychallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "keychallenge",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_keychallengehistoryevent" ("answered_on", "authority_id", "committee", "decision_id", "due_on", "grounds", "id", "is_agreed", "not_key_reason", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "raised_on") SELECT old_values."answered_on", old_values."authority_id", old_values."committee", old_values."decision_id", old_values."due_on", old_values."grounds", old_values."id", old_values."is_agreed", old_values."not_key_reason", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."raised_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="487fb4ff2b147072ec3012f67380c2e232237a98",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_d0202",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_keychallenge",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."document_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", new_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."review_on" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="dc679db296d2b64996569d01bffc2df41a3e3c74",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_a455a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT new_values."access", new_values."authority_id", new_values."closed_reason", new_values."contract_terms", new_values."document_id", new_values."id", new_values."lifted_at", new_values."lifted_by_id", new_values."lifted_reason", new_values."paragraphs", new_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."review_on" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6d9b43aab3074686419053882b8fa9d49f165879",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_19c5e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportfile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_reportfilehistoryevent" ("access", "authority_id", "closed_reason", "contract_terms", "document_id", "id", "lifted_at", "lifted_by_id", "lifted_reason", "paragraphs", "part_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "review_on") SELECT old_values."access", old_values."authority_id", old_values."closed_reason", old_values."contract_terms", old_values."document_id", old_values."id", old_values."lifted_at", old_values."lifted_by_id", old_values."lifted_reason", old_values."paragraphs", old_values."part_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."review_on" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e33033061725f90c69b47b32ecc233a6e502e8e4",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_cc25b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_reportfile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcefile",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcefilehistoryevent" ("authority_id", "batch_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "system", "url") SELECT new_values."authority_id", new_values."batch_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."system", new_values."url" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f0056b745a07b3df25d8dca4e6834133fa8ecaaa",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_d2c32",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_sourcefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcefile",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcefilehistoryevent" ("authority_id", "batch_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "system", "url") SELECT new_values."authority_id", new_values."batch_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."system", new_values."url" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b5ac2c1c7e3d26cf15235bb7011a22994ff6635c",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_f2887",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_sourcefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcefile",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcefilehistoryevent" ("authority_id", "batch_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "system", "url") SELECT old_values."authority_id", old_values."batch_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."system", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="e74eb61644c5666bf764107e118e4b76898aa52e",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_9a124",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_sourcefile",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcerecord",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcerecordhistoryevent" ("authority_id", "body_id", "id", "is_ours", "item_id", "kind", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said", "source_id", "system", "url") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_ours", new_values."item_id", new_values."kind", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."said", new_values."source_id", new_values."system", new_values."url" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f713c0588f906e34690cda9326ea27c44f689ad6",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_8cac2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_sourcerecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcerecord",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcerecordhistoryevent" ("authority_id", "body_id", "id", "is_ours", "item_id", "kind", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said", "source_id", "system", "url") SELECT new_values."authority_id", new_values."body_id", new_values."id", new_values."is_ours", new_values."item_id", new_values."kind", new_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."said", new_values."source_id", new_values."system", new_values."url" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="53c67e0deac7f4de9d3d2a499b7a7510ac4ade2a",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_72f43",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_sourcerecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcerecord",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcerecordhistoryevent" ("authority_id", "body_id", "id", "is_ours", "item_id", "kind", "meeting_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "said", "source_id", "system", "url") SELECT old_values."authority_id", old_values."body_id", old_values."id", old_values."is_ours", old_values."item_id", old_values."kind", old_values."meeting_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."said", old_values."source_id", old_values."system", old_values."url" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="9b4c85932df4b8575c5be417cede3a93490ac6ab",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_e3b24",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_sourcerecord",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcechange",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcechangehistoryevent" ("after", "authority_id", "batch_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "record_id", "said_before") SELECT new_values."after", new_values."authority_id", new_values."batch_id", new_values."before", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."record_id", new_values."said_before" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e051e148f83b3f787719404a9693c87a61f3b4f8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0390a",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="decisions_sourcechange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcechange",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcechangehistoryevent" ("after", "authority_id", "batch_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "record_id", "said_before") SELECT new_values."after", new_values."authority_id", new_values."batch_id", new_values."before", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."record_id", new_values."said_before" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="287e05bb5d704417a27c311dd2791687d6c4c787",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_908e8",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="decisions_sourcechange",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "sourcechange",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "decisions_sourcechangehistoryevent" ("after", "authority_id", "batch_id", "before", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "record_id", "said_before") SELECT old_values."after", old_values."authority_id", old_values."batch_id", old_values."before", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."record_id", old_values."said_before" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f207a6bf40e4d23ac7e1f90698745ba9fb1106c0",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_98c6a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="decisions_sourcechange",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RunSQL(ITEMS_TO_ASKED, ASKED_TO_ITEMS),
        waymark.core.operations.ChangeTables(
            changes=[
                migrations.RemoveField(
                    model_name="agendaitem",
                    name="asked_by",
                ),
                migrations.RemoveField(
                    model_name="agendaitemhistoryevent",
                    name="asked_by",
                ),
            ],
        ),
    ]
