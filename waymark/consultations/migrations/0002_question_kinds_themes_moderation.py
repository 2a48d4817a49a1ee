"""More kinds of question, and themes, moderation and equality answers."""

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
        ("consultations", "0001_initial"),
        ("documents", "0001_initial"),
    ]

    operations = [
        migrations.CreateModel(
            name="EqualityAnswer",
            fields=[
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "id",
                    models.UUIDField(
                        default=uuid.uuid4, editable=False, primary_key=True, serialize=False
                    ),
                ),
                ("person", models.UUIDField(null=True)),
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
                    "choice",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.choice",
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
                    waymark.core.tenancy.RowSecurity(name="consultations_equalityanswer_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_equalityanswer_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="consultation_id",
                        name="consultations_equalityanswer_consultation_id_key",
                        to_table="consultations_consultation",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_equalityanswer_question_id_key",
                        to_table="consultations_question",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="choice_id",
                        name="consultations_equalityanswer_choice_id_key",
                        to_table="consultations_choice",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Moderation",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                (
                    "state",
                    models.CharField(
                        choices=[("approved", "May be published"), ("rejected", "Not published")],
                        max_length=10,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField()),
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
                    "decided_by",
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
                    models.UniqueConstraint(fields=("authority", "answer"), name="moderation_once"),
                    models.CheckConstraint(
                        condition=models.Q(("state__in", ["approved", "rejected"])),
                        name="moderation_state_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("state", "approved"), ("reason__gt", ""), _connector="OR"
                        ),
                        name="moderation_rejected_with_reason",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_moderation_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_moderation_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_moderation_answer_id_key",
                        to_table="consultations_answer",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="PopulationShare",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("people", models.PositiveIntegerField()),
                ("source", models.CharField(max_length=300)),
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
                    "choice",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.choice",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "choice"), name="population_share_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("source__gt", "")), name="population_share_sourced"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_populationshare_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_populationshare_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="choice_id",
                        name="consultations_populationshare_choice_id_key",
                        to_table="consultations_choice",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="QuestionRow",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("code", models.CharField(max_length=60)),
                ("label", models.CharField(max_length=200)),
                ("weight", models.PositiveSmallIntegerField(null=True)),
                ("position", models.PositiveIntegerField()),
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
                    models.UniqueConstraint(
                        fields=("authority", "question", "code"), name="question_row_code_unique"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_questionrow_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_questionrow_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_questionrow_question_id_key",
                        to_table="consultations_question",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="Redaction",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("reason", models.CharField(max_length=200)),
                ("made_at", models.DateTimeField()),
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
                    "made_by",
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
                        fields=("authority", "answer", "start", "end"), name="redaction_once"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("end__gt", models.F("start"))),
                        name="redaction_holds_words",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("reason__gt", "")), name="redaction_with_reason"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_redaction_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_redaction_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_redaction_answer_id_key",
                        to_table="consultations_answer",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeFramework",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("version", models.PositiveIntegerField()),
                ("status", models.CharField(max_length=10)),
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
                    models.UniqueConstraint(
                        fields=("authority", "question", "version"), name="framework_version_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("status__in", ["draft", "signed", "revised"])),
                        name="framework_status_known",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_themeframework_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_themeframework_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="question_id",
                        name="consultations_themeframework_question_id_key",
                        to_table="consultations_question",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="FrameworkSignature",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
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
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.themeframework",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "framework", "signed_by"), name="framework_signed_once"
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_frameworksignature_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_frameworksignature_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="framework_id",
                        name="consultations_frameworksignature_framework_id_key",
                        to_table="consultations_themeframework",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ModerationHistoryevent",
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
                        choices=[("approved", "May be published"), ("rejected", "Not published")],
                        max_length=10,
                    ),
                ),
                ("reason", models.CharField(blank=True, max_length=500)),
                ("decided_at", models.DateTimeField()),
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
                    "decided_by",
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
                        to="consultations.moderation",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_moderationhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="PopulationShareHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("people", models.PositiveIntegerField()),
                ("source", models.CharField(max_length=300)),
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
                    "choice",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.choice",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.populationshare",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_populationsharehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="QuestionRowHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("code", models.CharField(max_length=60)),
                ("label", models.CharField(max_length=200)),
                ("weight", models.PositiveSmallIntegerField(null=True)),
                ("position", models.PositiveIntegerField()),
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
                        to="consultations.questionrow",
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
                        name="consultations_questionrowhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="RedactionHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("start", models.PositiveIntegerField()),
                ("end", models.PositiveIntegerField()),
                ("reason", models.CharField(max_length=200)),
                ("made_at", models.DateTimeField()),
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
                        to="consultations.redaction",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_redactionhistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="Theme",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("key", models.SlugField(max_length=40)),
                ("kind", models.CharField(max_length=10)),
                ("status", models.CharField(max_length=10)),
                ("name", models.CharField(max_length=120)),
                ("description", models.TextField(blank=True, max_length=1000)),
                ("key_terms", models.JSONField(default=list)),
                ("examples", models.JSONField(default=list)),
                ("made_by_engine", models.CharField(blank=True, max_length=60)),
                ("position", models.PositiveIntegerField()),
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
                    "merged_into",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.theme",
                    ),
                ),
                (
                    "parent",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.theme",
                    ),
                ),
                (
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.themeframework",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "framework", "key"), name="theme_key_unique"
                    ),
                    models.CheckConstraint(
                        condition=models.Q(("kind__in", ["said", "other", "no_reason"])),
                        name="theme_kind_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            ("status__in", ["candidate", "chosen", "dropped", "merged"])
                        ),
                        name="theme_status_known",
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            models.Q(("merged_into__isnull", False), ("status", "merged")),
                            models.Q(
                                models.Q(("status", "merged"), _negated=True),
                                ("merged_into__isnull", True),
                            ),
                            _connector="OR",
                        ),
                        name="theme_merged_pair",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_theme_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_theme_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="framework_id",
                        name="consultations_theme_framework_id_key",
                        to_table="consultations_themeframework",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="parent_id",
                        name="consultations_theme_parent_id_key",
                        to_table="consultations_theme",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="merged_into_id",
                        name="consultations_theme_merged_into_id_key",
                        to_table="consultations_theme",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeFrameworkHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("version", models.PositiveIntegerField()),
                ("status", models.CharField(max_length=10)),
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
                        to="consultations.themeframework",
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
                        name="consultations_themeframeworkhistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="FrameworkSignatureHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
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
                        to="consultations.frameworksignature",
                    ),
                ),
                (
                    "signed_by",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.themeframework",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_frameworksignaturehistoryevent_rls"
                    )
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeAssignment",
            fields=[
                (
                    "id",
                    models.BigAutoField(
                        auto_created=True, primary_key=True, serialize=False, verbose_name="ID"
                    ),
                ),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False, unique=True)),
                ("source", models.CharField(max_length=20)),
                ("engine", models.CharField(blank=True, max_length=60)),
                ("score", models.FloatField(null=True)),
                ("span_start", models.PositiveIntegerField(null=True)),
                ("span_end", models.PositiveIntegerField(null=True)),
                ("coder", models.PositiveSmallIntegerField(null=True)),
                ("is_final", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
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
                    "made_by",
                    models.ForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to=settings.AUTH_USER_MODEL,
                    ),
                ),
                (
                    "theme",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.PROTECT,
                        related_name="+",
                        to="consultations.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "base_manager_name": "objects",
                "default_manager_name": "objects",
                "constraints": [
                    models.UniqueConstraint(
                        fields=("authority", "answer", "theme", "engine", "coder"),
                        name="theme_assigned_once",
                        nulls_distinct=False,
                    ),
                    models.CheckConstraint(
                        condition=models.Q(
                            (
                                "source__in",
                                ["person", "engine", "engine_confirmed", "engine_rejected"],
                            )
                        ),
                        name="theme_assignment_source",
                    ),
                    waymark.core.tenancy.RowSecurity(name="consultations_themeassignment_rls"),
                    models.UniqueConstraint(
                        fields=("authority", "id"), name="consultations_themeassignment_tenant"
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="answer_id",
                        name="consultations_themeassignment_answer_id_key",
                        to_table="consultations_answer",
                    ),
                    waymark.core.tenancy.TenantKey(
                        column="theme_id",
                        name="consultations_themeassignment_theme_id_key",
                        to_table="consultations_theme",
                    ),
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("key", models.SlugField(db_index=False, max_length=40)),
                ("kind", models.CharField(max_length=10)),
                ("status", models.CharField(max_length=10)),
                ("name", models.CharField(max_length=120)),
                ("description", models.TextField(blank=True, max_length=1000)),
                ("key_terms", models.JSONField(default=list)),
                ("examples", models.JSONField(default=list)),
                ("made_by_engine", models.CharField(blank=True, max_length=60)),
                ("position", models.PositiveIntegerField()),
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
                    "framework",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.themeframework",
                    ),
                ),
                (
                    "merged_into",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.theme",
                    ),
                ),
                (
                    "parent",
                    waymark.core.tenancy.TenantForeignKey(
                        null=True,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.theme",
                    ),
                ),
                (
                    "pgh_obj",
                    models.ForeignKey(
                        db_constraint=False,
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="history_events",
                        to="consultations.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(name="consultations_themehistoryevent_rls")
                ],
            },
        ),
        migrations.CreateModel(
            name="ThemeAssignmentHistoryevent",
            fields=[
                ("pgh_id", models.AutoField(primary_key=True, serialize=False)),
                ("pgh_created_at", models.DateTimeField(auto_now_add=True)),
                ("pgh_label", models.TextField(help_text="The event label.")),
                ("pgh_context", pghistory.utils.JSONField(null=True)),
                ("id", models.BigIntegerField()),
                ("public_id", models.UUIDField(default=uuid.uuid4, editable=False)),
                ("source", models.CharField(max_length=20)),
                ("engine", models.CharField(blank=True, max_length=60)),
                ("score", models.FloatField(null=True)),
                ("span_start", models.PositiveIntegerField(null=True)),
                ("span_end", models.PositiveIntegerField(null=True)),
                ("coder", models.PositiveSmallIntegerField(null=True)),
                ("is_final", models.BooleanField(default=False)),
                ("made_at", models.DateTimeField()),
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
                        to="consultations.themeassignment",
                    ),
                ),
                (
                    "theme",
                    waymark.core.tenancy.TenantForeignKey(
                        on_delete=django.db.models.deletion.DO_NOTHING,
                        related_name="+",
                        related_query_name="+",
                        to="consultations.theme",
                    ),
                ),
            ],
            options={
                "abstract": False,
                "constraints": [
                    waymark.core.tenancy.RowSecurity(
                        name="consultations_themeassignmenthistoryevent_rls"
                    )
                ],
            },
        ),
        waymark.core.operations.RemoveTriggers(
            triggers=[
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="c5ccc8a1f62e2b1baff04c6d4e101961b1dc5622",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d2b9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6996277affc0bec893575e9eb9737bb9802f9ca6",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_136f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "text") SELECT old_values."authority_id", old_values."choice_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."response_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1525af77626f785e53fc69b2965853f67e92b32c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d66d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="623d406601e06600f90ee49230a71a55d0367245",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c3a4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4d8be20844585d1b442017b533260a6f6c3a5526",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83ef4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."is_exclusive", old_values."label", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="66e6b721d29373b5b866971bf6830fed05a02112",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90412",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="35afad716f27d8167a24a74f28a1c1f380486bc9",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7113",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7ef09718550914e9cb1db3244d34a5aa06256709",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1617e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "slug", "stage", "title", "who_was_consulted") SELECT old_values."authority_id", old_values."channels", old_values."closed_at", old_values."closes_at", old_values."contact_email", old_values."contact_lines", old_values."contact_name", old_values."contact_telephone", old_values."created_at", old_values."created_by_id", old_values."department", old_values."history_source", old_values."id", old_values."is_from_history", old_values."method", old_values."opened_at", old_values."opens_at", old_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."privacy_notice", old_values."public_id", old_values."purpose", old_values."reconstruction", old_values."reconstruction_note", old_values."related", old_values."responses_held", old_values."revision", old_values."slug", old_values."stage", old_values."title", old_values."who_was_consulted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="100a45cb7917b0b89b9a0b1090e23832b1785d27",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ce54",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."id", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8ce60f1ea0b7af585503a8b87b18aabadfdce580",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9edae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."id", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="18dc480944d87fde96090939dd81b09feb346866",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_841c4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "id", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "wording") SELECT old_values."answers_held", old_values."asks_options", old_values."authority_id", old_values."code", old_values."consultation_id", old_values."help", old_values."id", old_values."is_required", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="4102f1fc9899be9b6083a836bd84efc630bf9010",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06683",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="e2359bda606965e314de00d8f1a71945f5022bcd",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba5e0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="0ad9c0fdf7457b19efb19cda19e870158efd4fcf",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b39e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id") SELECT old_values."authority_id", old_values."consultation_id", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="2453e8f6849cdaf091dc69d36e9208e821534aad",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5b27f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
        migrations.RemoveConstraint(
            model_name="answer",
            name="answer_choice_or_text",
        ),
        migrations.RemoveConstraint(
            model_name="answer",
            name="answer_ticked_once",
        ),
        migrations.RemoveConstraint(
            model_name="consultation",
            name="consultation_stage_known",
        ),
        migrations.RemoveConstraint(
            model_name="question",
            name="question_kind_known",
        ),
        migrations.AddField(
            model_name="answer",
            name="day",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="answer",
            name="document",
            field=waymark.core.tenancy.TenantForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="documents.document",
            ),
        ),
        migrations.AddField(
            model_name="answer",
            name="number",
            field=models.DecimalField(decimal_places=4, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="answerhistoryevent",
            name="day",
            field=models.DateField(null=True),
        ),
        migrations.AddField(
            model_name="answerhistoryevent",
            name="document",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="documents.document",
            ),
        ),
        migrations.AddField(
            model_name="answerhistoryevent",
            name="number",
            field=models.DecimalField(decimal_places=4, max_digits=14, null=True),
        ),
        migrations.AddField(
            model_name="choice",
            name="role",
            field=models.CharField(
                choices=[
                    ("ordinary", "An answer like the others"),
                    ("neutral", "The middle of the scale"),
                    ("dont_know", "Don't know"),
                    ("no_preference", "No preference"),
                    ("prefer_not_to_say", "Prefer not to say"),
                ],
                default="ordinary",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="choice",
            name="withdrawn_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="choicehistoryevent",
            name="role",
            field=models.CharField(
                choices=[
                    ("ordinary", "An answer like the others"),
                    ("neutral", "The middle of the scale"),
                    ("dont_know", "Don't know"),
                    ("no_preference", "No preference"),
                    ("prefer_not_to_say", "Prefer not to say"),
                ],
                default="ordinary",
                max_length=20,
            ),
        ),
        migrations.AddField(
            model_name="choicehistoryevent",
            name="withdrawn_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="consultation",
            name="late_policy",
            field=models.CharField(
                choices=[
                    ("count", "Count late responses, and say how many there were"),
                    ("leave_out", "Keep late responses, but leave them out of the figures"),
                ],
                default="leave_out",
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="consultation",
            name="sampling_frame",
            field=models.TextField(blank=True, max_length=1000),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="late_policy",
            field=models.CharField(
                choices=[
                    ("count", "Count late responses, and say how many there were"),
                    ("leave_out", "Keep late responses, but leave them out of the figures"),
                ],
                default="leave_out",
                max_length=12,
            ),
        ),
        migrations.AddField(
            model_name="consultationhistoryevent",
            name="sampling_frame",
            field=models.TextField(blank=True, max_length=1000),
        ),
        migrations.AddField(
            model_name="question",
            name="hides_small_numbers",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="question",
            name="is_publishable",
            field=models.BooleanField(default=True),
        ),
        migrations.AddField(
            model_name="question",
            name="sensitivity",
            field=models.CharField(
                choices=[
                    ("normal", "Ordinary"),
                    ("personal", "Personal"),
                    ("equality", "Equality monitoring"),
                ],
                default="normal",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="question",
            name="settings",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="question",
            name="shown_if",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="question",
            name="threshold",
            field=models.PositiveSmallIntegerField(default=5),
        ),
        migrations.AddField(
            model_name="question",
            name="withdrawn_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="question",
            name="withdrawn_reason",
            field=models.CharField(blank=True, max_length=500),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="hides_small_numbers",
            field=models.BooleanField(default=False),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="is_publishable",
            field=models.BooleanField(default=True),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="sensitivity",
            field=models.CharField(
                choices=[
                    ("normal", "Ordinary"),
                    ("personal", "Personal"),
                    ("equality", "Equality monitoring"),
                ],
                default="normal",
                max_length=10,
            ),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="settings",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="shown_if",
            field=models.JSONField(default=dict),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="threshold",
            field=models.PositiveSmallIntegerField(default=5),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="withdrawn_at",
            field=models.DateTimeField(null=True),
        ),
        migrations.AddField(
            model_name="questionhistoryevent",
            name="withdrawn_reason",
            field=models.CharField(blank=True, max_length=500),
        ),
        migrations.AddField(
            model_name="stakeholdercategory",
            name="target",
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AddField(
            model_name="stakeholdercategoryhistoryevent",
            name="target",
            field=models.PositiveIntegerField(null=True),
        ),
        migrations.AlterField(
            model_name="consultation",
            name="stage",
            field=models.CharField(
                choices=[
                    ("draft", "Draft"),
                    ("approved", "Approved"),
                    ("scheduled", "Scheduled"),
                    ("open", "Open"),
                    ("closed", "Closed"),
                    ("analysing", "Being analysed"),
                    ("reported", "Reported"),
                    ("feedback", "Feedback given"),
                    ("archived", "Archived"),
                    ("withdrawn", "Withdrawn"),
                ],
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="consultationhistoryevent",
            name="stage",
            field=models.CharField(
                choices=[
                    ("draft", "Draft"),
                    ("approved", "Approved"),
                    ("scheduled", "Scheduled"),
                    ("open", "Open"),
                    ("closed", "Closed"),
                    ("analysing", "Being analysed"),
                    ("reported", "Reported"),
                    ("feedback", "Feedback given"),
                    ("archived", "Archived"),
                    ("withdrawn", "Withdrawn"),
                ],
                max_length=12,
            ),
        ),
        migrations.AlterField(
            model_name="question",
            name="kind",
            field=models.CharField(
                choices=[
                    ("single_choice", "Choose one"),
                    ("multiple_choice", "Choose any number"),
                    ("open_text", "Answer in words"),
                    ("agreement", "Agree or disagree"),
                    ("ranking", "Put in order"),
                    ("points", "Share out points"),
                    ("matrix", "Answer row by row"),
                    ("number", "A number"),
                    ("date", "A date"),
                    ("postcode", "A postcode, kept as an area"),
                    ("criteria", "Score each option by criteria"),
                    ("file", "Send a file"),
                ],
                max_length=20,
            ),
        ),
        migrations.AlterField(
            model_name="questionhistoryevent",
            name="kind",
            field=models.CharField(
                choices=[
                    ("single_choice", "Choose one"),
                    ("multiple_choice", "Choose any number"),
                    ("open_text", "Answer in words"),
                    ("agreement", "Agree or disagree"),
                    ("ranking", "Put in order"),
                    ("points", "Share out points"),
                    ("matrix", "Answer row by row"),
                    ("number", "A number"),
                    ("date", "A date"),
                    ("postcode", "A postcode, kept as an area"),
                    ("criteria", "Score each option by criteria"),
                    ("file", "Send a file"),
                ],
                max_length=20,
            ),
        ),
        migrations.AddConstraint(
            model_name="choice",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "role__in",
                        ["ordinary", "neutral", "dont_know", "no_preference", "prefer_not_to_say"],
                    )
                ),
                name="choice_role_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="consultation",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "stage__in",
                        [
                            "draft",
                            "approved",
                            "scheduled",
                            "open",
                            "closed",
                            "analysing",
                            "reported",
                            "feedback",
                            "archived",
                            "withdrawn",
                        ],
                    )
                ),
                name="consultation_stage_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="consultation",
            constraint=models.CheckConstraint(
                condition=models.Q(("late_policy__in", ["count", "leave_out"])),
                name="consultation_late_policy",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    (
                        "kind__in",
                        [
                            "single_choice",
                            "multiple_choice",
                            "open_text",
                            "agreement",
                            "ranking",
                            "points",
                            "matrix",
                            "number",
                            "date",
                            "postcode",
                            "criteria",
                            "file",
                        ],
                    )
                ),
                name="question_kind_known",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(("sensitivity__in", ["normal", "personal", "equality"])),
                name="question_sensitivity",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(("threshold__range", (3, 10))), name="question_threshold"
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("sensitivity", "equality"), _negated=True),
                    ("hides_small_numbers", True),
                    _connector="OR",
                ),
                name="question_equality_is_hidden",
            ),
        ),
        migrations.AddConstraint(
            model_name="question",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(("withdrawn_at__isnull", True), ("withdrawn_reason", "")),
                    models.Q(("withdrawn_at__isnull", False), ("withdrawn_reason__gt", "")),
                    _connector="OR",
                ),
                name="question_withdrawn_pair",
            ),
        ),
        migrations.AddField(
            model_name="answer",
            name="row",
            field=waymark.core.tenancy.TenantForeignKey(
                db_index=False,
                null=True,
                on_delete=django.db.models.deletion.PROTECT,
                related_name="+",
                to="consultations.questionrow",
            ),
        ),
        migrations.AddField(
            model_name="answerhistoryevent",
            name="row",
            field=waymark.core.tenancy.TenantForeignKey(
                null=True,
                on_delete=django.db.models.deletion.DO_NOTHING,
                related_name="+",
                related_query_name="+",
                to="consultations.questionrow",
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.UniqueConstraint(
                fields=("authority", "response", "question", "choice", "row"),
                name="answer_given_once",
                nulls_distinct=False,
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=models.CheckConstraint(
                condition=models.Q(
                    models.Q(
                        ("choice__isnull", False),
                        ("day__isnull", True),
                        ("text", ""),
                        ("document__isnull", True),
                    ),
                    models.Q(
                        ("choice__isnull", True),
                        ("row__isnull", True),
                        models.Q(
                            models.Q(
                                ("day__isnull", True), ("number__isnull", True), ("text__gt", "")
                            ),
                            models.Q(
                                ("day__isnull", True),
                                ("number__isnull", False),
                                ("text", ""),
                                ("document__isnull", True),
                            ),
                            models.Q(
                                ("day__isnull", False),
                                ("number__isnull", True),
                                ("text", ""),
                                ("document__isnull", True),
                            ),
                            models.Q(
                                ("day__isnull", True),
                                ("number__isnull", True),
                                ("text", ""),
                                ("document__isnull", False),
                            ),
                            _connector="OR",
                        ),
                    ),
                    _connector="OR",
                ),
                name="answer_of_one_form",
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=waymark.core.tenancy.TenantKey(
                column="row_id",
                name="consultations_answer_row_id_key",
                to_table="consultations_questionrow",
            ),
        ),
        migrations.AddConstraint(
            model_name="answer",
            constraint=waymark.core.tenancy.TenantKey(
                column="document_id",
                name="consultations_answer_document_id_key",
                to_table="documents_document",
            ),
        ),
        waymark.core.operations.AddTriggers(
            triggers=[
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."day", new_values."document_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."row_id", new_values."text" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="4fb7fc4a50a7ba7cbdb7118363cdc1a04d763692",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d2b9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT new_values."authority_id", new_values."choice_id", new_values."day", new_values."document_id", new_values."id", new_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."response_id", new_values."row_id", new_values."text" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b02085be8dda2d84b1affd5f9399868fa8818d83",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_136f5",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "answer",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_answerhistoryevent" ("authority_id", "choice_id", "day", "document_id", "id", "number", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "response_id", "row_id", "text") SELECT old_values."authority_id", old_values."choice_id", old_values."day", old_values."document_id", old_values."id", old_values."number", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."response_id", old_values."row_id", old_values."text" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="a6aaf6bf9fad2687cba9f3a1a17eb449e953aa2d",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_4d66d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_answer",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="45c1e2070bdfbf8df39a004be2564676a4909f2a",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_1c3a4",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."is_exclusive", new_values."label", new_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."role", new_values."withdrawn_at" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="2a690d71fec638ee309182d8cd9d36c93d42f9da",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_83ef4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "choice",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_choicehistoryevent" ("authority_id", "code", "id", "is_exclusive", "label", "option_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "role", "withdrawn_at") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."is_exclusive", old_values."label", old_values."option_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."role", old_values."withdrawn_at" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="286a78d91a0b1a499322c90444872ab4fd55c1ca",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_90412",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_choice",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."late_policy", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="307086690395ec77dfc920335b0b6c18f49ed08d",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_c7113",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT new_values."authority_id", new_values."channels", new_values."closed_at", new_values."closes_at", new_values."contact_email", new_values."contact_lines", new_values."contact_name", new_values."contact_telephone", new_values."created_at", new_values."created_by_id", new_values."department", new_values."history_source", new_values."id", new_values."is_from_history", new_values."late_policy", new_values."method", new_values."opened_at", new_values."opens_at", new_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."privacy_notice", new_values."public_id", new_values."purpose", new_values."reconstruction", new_values."reconstruction_note", new_values."related", new_values."responses_held", new_values."revision", new_values."sampling_frame", new_values."slug", new_values."stage", new_values."title", new_values."who_was_consulted" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="443cc815ef8088b2d9ac81f83e530f266b560404",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_1617e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "consultation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_consultationhistoryevent" ("authority_id", "channels", "closed_at", "closes_at", "contact_email", "contact_lines", "contact_name", "contact_telephone", "created_at", "created_by_id", "department", "history_source", "id", "is_from_history", "late_policy", "method", "opened_at", "opens_at", "overview", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "privacy_notice", "public_id", "purpose", "reconstruction", "reconstruction_note", "related", "responses_held", "revision", "sampling_frame", "slug", "stage", "title", "who_was_consulted") SELECT old_values."authority_id", old_values."channels", old_values."closed_at", old_values."closes_at", old_values."contact_email", old_values."contact_lines", old_values."contact_name", old_values."contact_telephone", old_values."created_at", old_values."created_by_id", old_values."department", old_values."history_source", old_values."id", old_values."is_from_history", old_values."late_policy", old_values."method", old_values."opened_at", old_values."opens_at", old_values."overview", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."privacy_notice", old_values."public_id", old_values."purpose", old_values."reconstruction", old_values."reconstruction_note", old_values."related", old_values."responses_held", old_values."revision", old_values."sampling_frame", old_values."slug", old_values."stage", old_values."title", old_values."who_was_consulted" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f29cd9b8931fd35c5d811d805af5127cab0594c7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3ce54",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_consultation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."hides_small_numbers", new_values."id", new_values."is_publishable", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."sensitivity", new_values."settings", new_values."shown_if", new_values."threshold", new_values."withdrawn_at", new_values."withdrawn_reason", new_values."wording" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="7459f2f5b9001736edbdfd95ec57f4005388f616",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_9edae",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT new_values."answers_held", new_values."asks_options", new_values."authority_id", new_values."code", new_values."consultation_id", new_values."help", new_values."hides_small_numbers", new_values."id", new_values."is_publishable", new_values."is_required", new_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."sensitivity", new_values."settings", new_values."shown_if", new_values."threshold", new_values."withdrawn_at", new_values."withdrawn_reason", new_values."wording" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="bc954ae47de7e098fb7f48bae15e1528f1db95ef",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_841c4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "question",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionhistoryevent" ("answers_held", "asks_options", "authority_id", "code", "consultation_id", "help", "hides_small_numbers", "id", "is_publishable", "is_required", "kind", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "sensitivity", "settings", "shown_if", "threshold", "withdrawn_at", "withdrawn_reason", "wording") SELECT old_values."answers_held", old_values."asks_options", old_values."authority_id", old_values."code", old_values."consultation_id", old_values."help", old_values."hides_small_numbers", old_values."id", old_values."is_publishable", old_values."is_required", old_values."kind", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."sensitivity", old_values."settings", old_values."shown_if", old_values."threshold", old_values."withdrawn_at", old_values."withdrawn_reason", old_values."wording" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="21c09521579b1223c47be77424fdf298e86e1ba7",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_06683",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_question",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."target" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="db4a01c75b96581751a3194863af2120a58bbbb2",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_ba5e0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT new_values."authority_id", new_values."consultation_id", new_values."description", new_values."id", new_values."key", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."target" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="6bfa2605594584d271a85047820324e017bcd521",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_7b39e",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "stakeholdercategory",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_stakeholdercategoryhistoryevent" ("authority_id", "consultation_id", "description", "id", "key", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "target") SELECT old_values."authority_id", old_values."consultation_id", old_values."description", old_values."id", old_values."key", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."target" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="69e70cbdcb7921934c4087976b61cc430412ec86",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5b27f",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_stakeholdercategory",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT new_values."answer_id", new_values."authority_id", new_values."decided_at", new_values."decided_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."state" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="996132888c6b5249a27c418cefd3f415b59653a3",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_512d3",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT new_values."answer_id", new_values."authority_id", new_values."decided_at", new_values."decided_by_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."state" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f6bb6f18a11ce0edf9ea592c07c716717439298d",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9b3fe",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "moderation",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_moderationhistoryevent" ("answer_id", "authority_id", "decided_at", "decided_by_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "state") SELECT old_values."answer_id", old_values."authority_id", old_values."decided_at", old_values."decided_by_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."state" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="d958fbe78e001e121fa53be255c02f8d5c74b823",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_32a3d",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_moderation",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT new_values."authority_id", new_values."choice_id", new_values."id", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."source" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="eed82d7bafe0cb6eb9b378de26728c0d66ca8d45",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3d3c1",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_populationshare",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT new_values."authority_id", new_values."choice_id", new_values."id", new_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."source" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="07093b7cc630bb2ee73ffe49364bc17893d1dd86",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_9e85d",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_populationshare",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "populationshare",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_populationsharehistoryevent" ("authority_id", "choice_id", "id", "people", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "source") SELECT old_values."authority_id", old_values."choice_id", old_values."id", old_values."people", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."source" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="dcff75c997fde30c3ec70244b94ec394b477c783",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_3393c",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_populationshare",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."weight" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="33712cde123ae46e76b9b04e171be19a29976898",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_3f167",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT new_values."authority_id", new_values."code", new_values."id", new_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."question_id", new_values."weight" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="78ec9c1f1cc1dce3bd274684f5f350df748b6b8b",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_87ca1",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "questionrow",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_questionrowhistoryevent" ("authority_id", "code", "id", "label", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "question_id", "weight") SELECT old_values."authority_id", old_values."code", old_values."id", old_values."label", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."question_id", old_values."weight" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="ef7ad0bb9866711225fe6b1f679aabe442802489",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_76e30",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_questionrow",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT new_values."answer_id", new_values."authority_id", new_values."end", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."reason", new_values."start" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="ce29a593e8b3c4f076269d9d482e27f2ab4019a8",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_7dfe9",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT new_values."answer_id", new_values."authority_id", new_values."end", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."reason", new_values."start" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="8608a29cdf0d50a70e1ab42d4b7ad086220cff9e",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_b0943",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "redaction",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_redactionhistoryevent" ("answer_id", "authority_id", "end", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "reason", "start") SELECT old_values."answer_id", old_values."authority_id", old_values."end", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."reason", old_values."start" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="edbe6e2dd8ff28fe7615f757b8af5503c7e026f6",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_78896",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_redaction",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="f46e3c1ccd64accd04e0fb71aa9156e487779bcf",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_0d42f",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT new_values."answer_id", new_values."authority_id", new_values."coder", new_values."engine", new_values."id", new_values."is_final", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."score", new_values."source", new_values."span_end", new_values."span_start", new_values."theme_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="cafccae452dc20bf57d729ddd9b9106c61b95c74",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_26766",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeassignment",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeassignmenthistoryevent" ("answer_id", "authority_id", "coder", "engine", "id", "is_final", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "score", "source", "span_end", "span_start", "theme_id") SELECT old_values."answer_id", old_values."authority_id", old_values."coder", old_values."engine", old_values."id", old_values."is_final", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."score", old_values."source", old_values."span_end", old_values."span_start", old_values."theme_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="23692e52d8df6ce8aa0e9509aa979054962250d8",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_66645",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_themeassignment",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."question_id", new_values."status", new_values."version" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="30f98d7703ff8a48c620d70718fc00ccf1251ead",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_e3ca0",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT new_values."authority_id", new_values."id", new_values."made_at", new_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."question_id", new_values."status", new_values."version" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b19b3494b9a6efbcebbffebf5d3c88ea25b11011",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_521f4",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "themeframework",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themeframeworkhistoryevent" ("authority_id", "id", "made_at", "made_by_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "question_id", "status", "version") SELECT old_values."authority_id", old_values."id", old_values."made_at", old_values."made_by_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."question_id", old_values."status", old_values."version" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="91a3216b255b34900b05f17e389b28367a844d0c",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_0d973",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_themeframework",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT new_values."authority_id", new_values."description", new_values."examples", new_values."framework_id", new_values."id", new_values."key", new_values."key_terms", new_values."kind", new_values."made_by_engine", new_values."merged_into_id", new_values."name", new_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."position", new_values."public_id", new_values."status" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="764bbfb0dfb3470b8446d1f4589e4135953c7330",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_17ded",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT new_values."authority_id", new_values."description", new_values."examples", new_values."framework_id", new_values."id", new_values."key", new_values."key_terms", new_values."kind", new_values."made_by_engine", new_values."merged_into_id", new_values."name", new_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."position", new_values."public_id", new_values."status" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="d591ab698d50580aebf9ac9bd6860477445e5276",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_d0248",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "theme",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_themehistoryevent" ("authority_id", "description", "examples", "framework_id", "id", "key", "key_terms", "kind", "made_by_engine", "merged_into_id", "name", "parent_id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "position", "public_id", "status") SELECT old_values."authority_id", old_values."description", old_values."examples", old_values."framework_id", old_values."id", old_values."key", old_values."key_terms", old_values."kind", old_values."made_by_engine", old_values."merged_into_id", old_values."name", old_values."parent_id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."position", old_values."public_id", old_values."status" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="f586f79d533d9f78f778b51edaaa0d3b484cba6a",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_395c5",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_theme",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="insert_insert",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT new_values."authority_id", new_values."framework_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'insert\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id" FROM ( SELECT new_values.* FROM new_values  ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="010b8a2e611797b08a3bb8e78e2adc087eef4f03",
                            level="STATEMENT",
                            operation="INSERT",
                            pgid="pgtrigger_insert_insert_67c94",
                            referencing="REFERENCING NEW TABLE AS new_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="update_update",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT new_values."authority_id", new_values."framework_id", new_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'update\', new_values."id", new_values."public_id", new_values."signed_at", new_values."signed_by_id" FROM ( SELECT new_values.* FROM old_values JOIN new_values ON (old_values."id") = (new_values."id") WHERE (old_values.* IS DISTINCT FROM new_values.*) ) AS new_values, _pgh_attached_context; RETURN NULL;',
                            hash="b25ad3929a31e16a0e814d4205e3652b7862b7e2",
                            level="STATEMENT",
                            operation="UPDATE",
                            pgid="pgtrigger_update_update_37f81",
                            referencing="REFERENCING OLD TABLE AS old_values  NEW TABLE AS new_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
                (
                    "frameworksignature",
                    pgtrigger.compiler.Trigger(
                        name="delete_delete",
                        sql=pgtrigger.compiler.UpsertTriggerSql(
                            func='WITH _pgh_attached_context AS ( SELECT _pgh_attach_context() AS value ) INSERT INTO "consultations_frameworksignaturehistoryevent" ("authority_id", "framework_id", "id", "pgh_context", "pgh_created_at", "pgh_label", "pgh_obj_id", "public_id", "signed_at", "signed_by_id") SELECT old_values."authority_id", old_values."framework_id", old_values."id", COALESCE(NULLIF(CURRENT_SETTING(\'pghistory.context_metadata\', TRUE), \'\'), NULL)::JSONB, NOW(), \'delete\', old_values."id", old_values."public_id", old_values."signed_at", old_values."signed_by_id" FROM ( SELECT old_values.* FROM old_values  ) AS old_values, _pgh_attached_context; RETURN NULL;',
                            hash="1aaf26ee278556a24c87afb0c609d0bf8a00de65",
                            level="STATEMENT",
                            operation="DELETE",
                            pgid="pgtrigger_delete_delete_5fb5a",
                            referencing="REFERENCING OLD TABLE AS old_values ",
                            table="consultations_frameworksignature",
                            when="AFTER",
                        ),
                    ),
                ),
            ],
        ),
    ]
