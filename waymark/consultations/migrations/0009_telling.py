import uuid

import django.db.models.deletion
import pghistory.utils
import pgtrigger.compiler
from django.conf import settings
from django.db import migrations, models

import waymark.core.operations
import waymark.core.tenancy


class Migration(migrations.Migration):
    dependencies = [
        ("access", "0002_roles_of_consultations_in_depth"),
        ("access", "__first__"),
        ("consultations", "0008_theme_runs"),
    ]

    operations = [
        migrations.AlterField(
            model_name="rendition",
            name="format",
            field=models.CharField(
                choices=[
                    ("html", "Web page"),
                    ("pdf", "PDF"),
                    ("docx", "Word"),
                    ("xlsx", "Excel"),
                    ("csv", "CSV"),
                    ("json", "JSON"),
                    ("charts", "The charts of the web page"),
                ],
                max_length=8,
            ),
        ),
        migrations.AlterField(
            model_name="reportedition",
            name="layout",
            field=models.CharField(
                choices=[("summary", "Summary report"), ("full", "Full report")], max_length=20
            ),
        ),
        migrations.AlterField(
            model_name="reporteditionhistoryevent",
            name="layout",
            field=models.CharField(
                choices=[("summary", "Summary report"), ("full", "Full report")], max_length=20
            ),
        ),
        migrations.CreateModel(
            name="ExchangeExport",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("answers", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("made_at", models.DateTimeField()),
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
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.question",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_exchangeexport_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_exchangeexport_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_exchangeexport_question_id_key",
                        to_table="consultations_question",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackEdition",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
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
                        fields=("authority", "consultation", "number"),
                        name="feedback_edition_number",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_feedbackedition_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_feedbackedition_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_feedbackedition_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackItem",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("theme_key", models.SlugField(blank=True, max_length=40)),
                ("heading", models.CharField(max_length=200)),
                ("said", models.TextField(max_length=2000)),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("accepted", "Accepted"),
                            ("partly", "Accepted in part"),
                            ("not_accepted", "Not accepted"),
                        ],
                        max_length=12,
                    ),
                ),
                ("answer", models.TextField(max_length=4000)),
                ("owner", models.CharField(blank=True, max_length=200)),
                ("due_on", models.DateField(null=True)),
                ("done_on", models.DateField(null=True)),
                ("done_note", models.TextField(blank=True, max_length=1000)),
                ("position", models.PositiveIntegerField()),
                ("revision", models.PositiveIntegerField(default=1)),
                ("written_at", models.DateTimeField()),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.question",
                    ),
                ),
                (
                    "written_by",
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
                        condition=models.Q(("stance__in", ["accepted", "partly", "not_accepted"])),
                        name="feedback_stance_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("question__isnull", True), ("theme_key", "")),
                            models.Q(("question__isnull", False), ("theme_key__gt", "")),
                            _connector="OR",
                        ),
                        name="feedback_theme_pair",
                    ),
                    models.UniqueConstraint(
                        condition=models.Q(("theme_key__gt", "")),
                        fields=("authority", "consultation", "question", "theme_key"),
                        name="feedback_theme_once",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("stance", "not_accepted"), _negated=True),
                            models.Q(("done_on__isnull", True), ("due_on__isnull", True)),
                            _connector="OR",
                        ),
                        name="feedback_not_accepted_is_not_due",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("done_note", ""), ("done_on__isnull", False), _connector="OR"
                        ),
                        name="feedback_done_note_with_day",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_feedbackitem_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_feedbackitem_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_feedbackitem_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_feedbackitem_question_id_key",
                        to_table="consultations_question",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportQuote",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("theme_key", models.SlugField(blank=True, max_length=40)),
                ("chosen_at", models.DateTimeField()),
                (
                    "answer",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.answer",
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
                    "chosen_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "answer", "theme_key"), name="report_quote_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_reportquote_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_reportquote_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_reportquote_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_reportquote_answer_id_key",
                        to_table="consultations_answer",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="TwinSide",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("link", models.UUIDField(default=uuid.uuid4)),
                ("is_offer", models.BooleanField()),
                ("slug", models.SlugField(blank=True, max_length=80)),
                ("content", models.JSONField(default=dict)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("note", models.CharField(blank=True, max_length=1000)),
                ("shown_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "partner",
                    models.ForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="access.authority",
                    ),
                ),
                (
                    "shown_by",
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
                    models.UniqueConstraint(fields=("authority", "link"), name="twin_side_once"),
                    models.UniqueConstraint(
                        condition=models.Q(
                            ("consultation__isnull", False), ("ended_at__isnull", True)
                        ),
                        fields=("authority", "consultation"),
                        name="twin_one_at_a_time",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("partner", models.F("authority")), _negated=True),
                        name="twin_of_another",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("consultation__isnull", False),
                            models.Q(("ended_at__isnull", False), ("is_offer", False)),
                            _connector="OR",
                        ),
                        name="twin_declined_without_consultation",
                    ),
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_twinside_rls", partner="partner_id"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_twinside_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_twinside_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ExchangeExportHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("answers", models.PositiveIntegerField()),
                ("sha256", models.CharField(max_length=64)),
                ("made_at", models.DateTimeField()),
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
                        to="consultations.exchangeexport",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.question",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_exchangeexporthistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ExchangeNumber",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("number", models.PositiveBigIntegerField()),
                (
                    "answer",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.answer",
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
                    "export",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.exchangeexport",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "export", "number"), name="exchange_number_unique"
                    ),
                    models.UniqueConstraint(
                        fields=("authority", "export", "answer"), name="exchange_answer_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_exchangenumber_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_exchangenumber_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="export_id",
                        name="consultations_exchangenumber_export_id_key",
                        to_table="consultations_exchangeexport",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_exchangenumber_answer_id_key",
                        to_table="consultations_answer",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackEditionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("number", models.PositiveIntegerField()),
                ("content", models.JSONField()),
                ("sha256", models.CharField(max_length=64)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.feedbackedition",
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
                        name="consultations_feedbackeditionhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FeedbackItemHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("theme_key", models.SlugField(blank=True, db_index=False, max_length=40)),
                ("heading", models.CharField(max_length=200)),
                ("said", models.TextField(max_length=2000)),
                (
                    "stance",
                    models.CharField(
                        choices=[
                            ("accepted", "Accepted"),
                            ("partly", "Accepted in part"),
                            ("not_accepted", "Not accepted"),
                        ],
                        max_length=12,
                    ),
                ),
                ("answer", models.TextField(max_length=4000)),
                ("owner", models.CharField(blank=True, max_length=200)),
                ("due_on", models.DateField(null=True)),
                ("done_on", models.DateField(null=True)),
                ("done_note", models.TextField(blank=True, max_length=1000)),
                ("position", models.PositiveIntegerField()),
                ("revision", models.PositiveIntegerField(default=1)),
                ("written_at", models.DateTimeField()),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.feedbackitem",
                    ),
                ),
                (
                    "question",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.question",
                    ),
                ),
                (
                    "written_by",
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
                        name="consultations_feedbackitemhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ReportQuoteHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("theme_key", models.SlugField(blank=True, db_index=False, max_length=40)),
                ("chosen_at", models.DateTimeField()),
                (
                    "answer",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.answer",
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
                    "chosen_by",
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.reportquote",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_reportquotehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="TwinSideHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("link", models.UUIDField(default=uuid.uuid4)),
                ("is_offer", models.BooleanField()),
                ("slug", models.SlugField(blank=True, db_index=False, max_length=80)),
                ("content", models.JSONField(default=dict)),
                ("sha256", models.CharField(blank=True, max_length=64)),
                ("note", models.CharField(blank=True, max_length=1000)),
                ("shown_at", models.DateTimeField()),
                ("ended_at", models.DateTimeField(null=True)),
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
                    "consultation",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.consultation",
                    ),
                ),
                (
                    "partner",
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
                        to="consultations.twinside",
                    ),
                ),
                (
                    "shown_by",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_twinsidehistoryevent_rls")
                ],
            },
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT new_values."answers", new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d06e813c5067b0c25cbe9e9eb3180cf896480f02",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_df959",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT new_values."answers", new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="61252f028ee4d46686159445a9d8578d06777963",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_60088",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "exchangeexport",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_exchangeexporthistoryevent" ("answers", "authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "sha256") SELECT old_values."answers", old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1a2c32e27cb1809a3b247c951bef9a97e666dcae",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_1dcbf",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_exchangeexport",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="9ed9082add91bebf4d326998bfe7e5cfd42d3d3f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3a9b3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."published_at", new_values."published_by_id", new_values."sha256" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bff9a8b2b8a9d852d303d18ccfcf0cc209ea9d00",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_dff96",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackedition",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackeditionhistoryevent" ("authority_id", "consultation_id", "content", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "published_at", "published_by_id", "sha256") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."published_at", old_values."published_by_id", old_values."sha256" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="7f1c82af9694c22c246a9de0ae99b3d4a51cc463",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_6d62f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_feedbackedition",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT new_values."answer", new_values."authority_id", new_values."consultation_id", new_values."done_note", new_values."done_on", new_values."due_on", new_values."heading", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."revision", new_values."said", new_values."stance", new_values."theme_key", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="06627c8f034d94edea53efe8ec1e97e29f993286",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e2ba2",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT new_values."answer", new_values."authority_id", new_values."consultation_id", new_values."done_note", new_values."done_on", new_values."due_on", new_values."heading", new_values."id", new_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."revision", new_values."said", new_values."stance", new_values."theme_key", new_values."written_at", new_values."written_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cfd883793c53a5f0eeb646ccb4e50271a8522437",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_e9f5d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "feedbackitem",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_feedbackitemhistoryevent" ("answer", "authority_id", "consultation_id", "done_note", "done_on", "due_on", "heading", "id", "owner", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "revision", "said", "stance", "theme_key", "written_at", "written_by_id") SELECT old_values."answer", old_values."authority_id", old_values."consultation_id", old_values."done_note", old_values."done_on", old_values."due_on", old_values."heading", old_values."id", old_values."owner", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."revision", old_values."said", old_values."stance", old_values."theme_key", old_values."written_at", old_values."written_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="03c99d2dcf25820d54c6c9c6db0df37bca2a82c8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_89c7b",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_feedbackitem",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT new_values."answer_id", new_values."authority_id", new_values."chosen_at", new_values."chosen_by_id", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."theme_key" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4ae20efd9de73b533f3f8c767dd182ce60fa139f",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1ba03",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT new_values."answer_id", new_values."authority_id", new_values."chosen_at", new_values."chosen_by_id", new_values."consultation_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."theme_key" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="712ce22b7969df505c9d4d1bbf3d7e5785d37dd4",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_572f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "reportquote",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_reportquotehistoryevent" ("answer_id", "authority_id", "chosen_at", "chosen_by_id", "consultation_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "theme_key") SELECT old_values."answer_id", old_values."authority_id", old_values."chosen_at", old_values."chosen_by_id", old_values."consultation_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."theme_key" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="50b0b62fc53442d303cad973cc9cdcaffb42b327",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_848ad",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_reportquote",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."ended_at", new_values."id", new_values."is_offer", new_values."link", new_values."note", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."sha256", new_values."shown_at", new_values."shown_by_id", new_values."slug" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c7c140d79d6c402a7cb805e8cbee146cda7cd4ee",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_bcd1f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT new_values."authority_id", new_values."consultation_id", new_values."content", new_values."ended_at", new_values."id", new_values."is_offer", new_values."link", new_values."note", new_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."sha256", new_values."shown_at", new_values."shown_by_id", new_values."slug" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="43138151a0ba028ea3a58af18124052eea20bdb1",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7c6b5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "twinside",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_twinsidehistoryevent" ("authority_id", "consultation_id", "content", "ended_at", "id", "is_offer", "link", "note", "partner_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "sha256", "shown_at", "shown_by_id", "slug") SELECT old_values."authority_id", old_values."consultation_id", old_values."content", old_values."ended_at", old_values."id", old_values."is_offer", old_values."link", old_values."note", old_values."partner_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."sha256", old_values."shown_at", old_values."shown_by_id", old_values."slug" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="59644e091e80f70ca7a7250217e74a6d43293170",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_712e1",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_twinside",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
