"""The record, as first released"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0001'
down_revision = None
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.execute("CREATE EXTENSION IF NOT EXISTS btree_gist")
    op.create_table('deadline',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('title', sa.Text(), nullable=False),
    sa.Column('kind', sa.Text(), nullable=False),
    sa.Column('template', sa.Text(), nullable=True),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('anchor', sa.Text(), nullable=True),
    sa.Column('source_document', sa.Text(), nullable=True),
    sa.Column('voluntary', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('confirmed', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('confirmed_by', sa.Text(), nullable=True),
    sa.Column('scope', sa.Text(), nullable=False),
    sa.Column('frozen_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('submitted_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.CheckConstraint("kind IN ('fixed', 'offset', 'event')", name=op.f('ck_deadline_kind')),
    sa.CheckConstraint('NOT confirmed OR confirmed_by IS NOT NULL', name=op.f('ck_deadline_confirmed')),
    sa.CheckConstraint('revision >= 0', name=op.f('ck_deadline_revision')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_deadline'))
    )
    op.create_table('import',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('options', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('done', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('counts', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('problems', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_import'))
    )
    op.create_index('ix_import_sha256', 'import', ['sha256'], unique=False)
    op.create_table('institution',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('acronym', sa.Text(), nullable=True),
    sa.Column('aliases', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_institution')),
    sa.UniqueConstraint('acronym', name=op.f('uq_institution_acronym')),
    sa.UniqueConstraint('name', name=op.f('uq_institution_name'))
    )
    op.create_table('listener',
    sa.Column('account', sa.Text(), nullable=False),
    sa.Column('channel', sa.Enum('email', 'telegram', 'matrix', 'practice', 'form', name='channel', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('cursor', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('heard_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('fault', sa.Text(), nullable=True),
    sa.PrimaryKeyConstraint('account', name=op.f('pk_listener'))
    )
    op.create_table('note',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('written_at', sa.DateTime(timezone=True), nullable=False),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_note'))
    )
    op.create_table('person',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('language', sa.Text(), nullable=False),
    sa.Column('time_zone', sa.Text(), nullable=False),
    sa.Column('quiet_from', sa.Time(), nullable=True),
    sa.Column('quiet_to', sa.Time(), nullable=True),
    sa.CheckConstraint('length(name) > 0', name=op.f('ck_person_name')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_person')),
    sa.UniqueConstraint('number', name=op.f('uq_person_number'))
    )
    op.create_table('recommendation',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('reference', sa.Text(), nullable=False),
    sa.Column('identity', sa.Text(), nullable=False),
    sa.Column('body', sa.Text(), nullable=False),
    sa.Column('cycle', sa.Integer(), nullable=True),
    sa.Column('session', sa.Text(), nullable=True),
    sa.Column('symbol', sa.Text(), nullable=True),
    sa.Column('number', sa.Text(), nullable=True),
    sa.Column('text', sa.Text(), nullable=False),
    sa.Column('position', sa.Enum('supported', 'noted', 'split', name='position', native_enum=False, create_constraint=True, length=32), nullable=True),
    sa.Column('position_note', sa.Text(), nullable=True),
    sa.Column('position_source', sa.Text(), nullable=True),
    sa.Column('recommenders', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('themes', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('groups', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('sdgs', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('annotation_id', sa.Text(), nullable=True),
    sa.Column('published_on', sa.Date(), nullable=True),
    sa.Column('classification', sa.Enum('public', 'restricted', 'confidential', name='classification', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('phase', sa.Enum('received', 'assigned', 'acknowledged', 'implementing', 'submitted', 'closed', 'carried_over', 'archived', name='phase', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('revision', sa.Integer(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('no_owner_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("position <> 'split' OR position_note IS NOT NULL", name=op.f('ck_recommendation_split')),
    sa.CheckConstraint('length(text) > 0', name=op.f('ck_recommendation_text')),
    sa.CheckConstraint('revision >= 0', name=op.f('ck_recommendation_revision')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_recommendation')),
    sa.UniqueConstraint('annotation_id', name=op.f('uq_recommendation_annotation_id')),
    sa.UniqueConstraint('state', 'reference', name=op.f('uq_recommendation_state_reference'))
    )
    op.create_index('ix_recommendation_identity', 'recommendation', ['identity'], unique=False)
    op.create_index('ix_recommendation_phase', 'recommendation', ['phase'], unique=False)
    op.create_index('ix_recommendation_unowned', 'recommendation', ['no_owner_at'], unique=False, postgresql_where=sa.text('no_owner_at IS NOT NULL'))
    op.create_index('uq_recommendation_unannotated', 'recommendation', ['state', 'identity'], unique=True, postgresql_where=sa.text('annotation_id IS NULL'))
    op.create_table('sending',
    sa.Column('single', sa.Boolean(), nullable=False),
    sa.Column('mode', sa.Enum('hold', 'redirect', 'live', 'pause', name='mode', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('redirect_to', sa.Text(), nullable=True),
    sa.Column('changed_at', sa.DateTime(timezone=True), nullable=False),
    sa.CheckConstraint("(mode = 'redirect') = (redirect_to IS NOT NULL)", name=op.f('ck_sending_redirect')),
    sa.CheckConstraint('single', name=op.f('ck_sending_single')),
    sa.PrimaryKeyConstraint('single', name=op.f('pk_sending'))
    )
    op.create_table('ask',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('recommendation_id', sa.Uuid(), nullable=False),
    sa.Column('institution_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Enum('acknowledge', 'plan', 'progress', 'clarify', 'validate', name='kind', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('round', sa.Integer(), nullable=False),
    sa.Column('state', sa.Enum('open', 'answered', 'declined', 'cancelled', name='state', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('opened_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('overdue', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('closed_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('snoozed_until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('delegate_id', sa.Uuid(), nullable=True),
    sa.Column('deadline_id', sa.Uuid(), nullable=True),
    sa.Column('request_id', sa.Uuid(), nullable=True),
    sa.CheckConstraint("(state = 'open') = (closed_at IS NULL)", name=op.f('ck_ask_closed')),
    sa.CheckConstraint('due_at >= opened_at', name=op.f('ck_ask_due')),
    sa.CheckConstraint('round >= 1', name=op.f('ck_ask_round')),
    sa.ForeignKeyConstraint(['deadline_id'], ['deadline.id'], name=op.f('fk_ask_deadline_id')),
    sa.ForeignKeyConstraint(['delegate_id'], ['person.id'], name=op.f('fk_ask_delegate_id')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_ask_institution_id')),
    sa.ForeignKeyConstraint(['recommendation_id'], ['recommendation.id'], name=op.f('fk_ask_recommendation_id')),
    sa.ForeignKeyConstraint(['request_id'], ['note.id'], name=op.f('fk_ask_request_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_ask')),
    sa.UniqueConstraint('recommendation_id', 'institution_id', 'kind', 'round', name=op.f('uq_ask_recommendation_id_institution_id_kind_round'))
    )
    op.create_index('ix_ask_open_due', 'ask', ['due_at'], unique=False, postgresql_where=sa.text("state = 'open'"))
    op.create_index('ix_ask_open_institution', 'ask', ['institution_id'], unique=False, postgresql_where=sa.text("state = 'open'"))
    op.create_index('uq_ask_open', 'ask', ['recommendation_id', 'institution_id', 'kind'], unique=True, postgresql_where=sa.text("state = 'open'"))
    op.create_table('assignment',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('recommendation_id', sa.Uuid(), nullable=False),
    sa.Column('institution_id', sa.Uuid(), nullable=False),
    sa.Column('role', sa.Enum('lead', 'support', name='role', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('from_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('to_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint('to_at IS NULL OR to_at >= from_at', name=op.f('ck_assignment_dates')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_assignment_institution_id')),
    sa.ForeignKeyConstraint(['recommendation_id'], ['recommendation.id'], name=op.f('fk_assignment_recommendation_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_assignment'))
    )
    op.create_index('ix_assignment_institution_id', 'assignment', ['institution_id'], unique=False)
    op.create_index('uq_assignment_institution', 'assignment', ['recommendation_id', 'institution_id'], unique=True, postgresql_where=sa.text('to_at IS NULL'))
    op.create_index('uq_assignment_lead', 'assignment', ['recommendation_id'], unique=True, postgresql_where=sa.text("role = 'lead' AND to_at IS NULL"))
    op.create_table('change',
    sa.Column('number', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('external_id', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('by_kind', sa.Text(), nullable=False),
    sa.Column('by_id', sa.Uuid(), nullable=True),
    sa.Column('on_behalf_of', sa.Uuid(), nullable=True),
    sa.Column('through', sa.Text(), nullable=False),
    sa.Column('verb', sa.Text(), nullable=False),
    sa.Column('subject', sa.Text(), nullable=False),
    sa.Column('recommendation_id', sa.Uuid(), nullable=True),
    sa.Column('subject_id', sa.Uuid(), nullable=True),
    sa.Column('before', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('after', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.CheckConstraint("(by_kind = 'system') = (by_id IS NULL)", name=op.f('ck_change_by')),
    sa.CheckConstraint("by_kind IN ('person', 'user', 'system')", name=op.f('ck_change_by_kind')),
    sa.ForeignKeyConstraint(['on_behalf_of'], ['person.id'], name=op.f('fk_change_on_behalf_of')),
    sa.PrimaryKeyConstraint('number', name=op.f('pk_change')),
    sa.UniqueConstraint('external_id', name=op.f('uq_change_external_id'))
    )
    op.create_index('ix_change_at', 'change', ['at'], unique=False)
    op.create_index('ix_change_recommendation_id', 'change', ['recommendation_id', 'number'], unique=False)
    op.create_table('contact',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('channel', sa.Enum('email', 'telegram', 'matrix', 'practice', 'form', name='channel', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.Column('preference', sa.Integer(), nullable=False),
    sa.Column('verified_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('broken_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('broken_why', sa.Text(), nullable=True),
    sa.CheckConstraint("channel <> 'email' OR address = lower(address)", name=op.f('ck_contact_lower')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_contact_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_contact')),
    sa.UniqueConstraint('channel', 'address', name=op.f('uq_contact_channel_address')),
    sa.UniqueConstraint('person_id', 'channel', 'address', name=op.f('uq_contact_person_id_channel_address'))
    )
    op.create_table('milestone',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('deadline_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('reached_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['deadline_id'], ['deadline.id'], name=op.f('fk_milestone_deadline_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_milestone')),
    sa.UniqueConstraint('deadline_id', 'name', name=op.f('uq_milestone_deadline_id_name'))
    )
    op.create_table('post',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('institution_id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Enum('main', 'alternate', 'validator', 'head', 'coordinator', 'cabinet', name='kind', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('ordinal', sa.Integer(), server_default=sa.text('1'), nullable=False),
    sa.CheckConstraint('ordinal >= 1', name=op.f('ck_post_ordinal')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_post_institution_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_post')),
    sa.UniqueConstraint('institution_id', 'kind', 'ordinal', name=op.f('uq_post_institution_id_kind_ordinal'))
    )
    op.create_table('provenance',
    sa.Column('recommendation_id', sa.Uuid(), nullable=False),
    sa.Column('source', sa.Text(), nullable=False),
    sa.Column('fingerprint', sa.Text(), nullable=False),
    sa.Column('import_id', sa.Uuid(), nullable=False),
    sa.Column('row', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['import_id'], ['import.id'], name=op.f('fk_provenance_import_id')),
    sa.ForeignKeyConstraint(['recommendation_id'], ['recommendation.id'], name=op.f('fk_provenance_recommendation_id'), ondelete='CASCADE'),
    sa.PrimaryKeyConstraint('recommendation_id', 'source', name=op.f('pk_provenance'))
    )
    op.create_table('routing_rule',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('theme', sa.Text(), nullable=True),
    sa.Column('group', sa.Text(), nullable=True),
    sa.Column('sdg', sa.Text(), nullable=True),
    sa.Column('body', sa.Text(), nullable=True),
    sa.Column('institution_id', sa.Uuid(), nullable=False),
    sa.Column('role', sa.Enum('lead', 'support', name='role', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('priority', sa.Integer(), nullable=False),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_routing_rule_institution_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_routing_rule')),
    sa.UniqueConstraint('theme', 'group', 'sdg', 'body', 'institution_id', 'role', name=op.f('uq_routing_rule_theme_group_sdg_body_institution_id_role'), postgresql_nulls_not_distinct=True)
    )
    op.create_table('user',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('email', sa.Text(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('role', sa.Text(), nullable=False),
    sa.Column('password', sa.Text(), nullable=True),
    sa.Column('institution_id', sa.Uuid(), nullable=True),
    sa.Column('sees_confidential', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('created_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("role <> 'validator' OR institution_id IS NOT NULL", name=op.f('ck_user_validator')),
    sa.CheckConstraint("role IN ('admin', 'coordinator', 'validator', 'observer')", name=op.f('ck_user_role')),
    sa.CheckConstraint('email = lower(email)', name=op.f('ck_user_lower')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_user_institution_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_user')),
    sa.UniqueConstraint('email', name=op.f('uq_user_email'))
    )
    op.create_table('reply',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('channel', sa.Text(), nullable=False),
    sa.Column('external_id', sa.Text(), nullable=False),
    sa.Column('received_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('sender', sa.Text(), nullable=False),
    sa.Column('raw', sa.LargeBinary(), nullable=False),
    sa.Column('incoming', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('state', sa.Enum('received', 'applied', 'for_review', 'quarantined', 'ignored', name='state', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('why', sa.Text(), nullable=True),
    sa.Column('person_id', sa.Uuid(), nullable=True),
    sa.Column('contact_id', sa.Uuid(), nullable=True),
    sa.Column('message_id', sa.Uuid(), nullable=True),
    sa.Column('narrative', sa.Text(), nullable=True),
    sa.Column('cut', sa.Text(), nullable=True),
    sa.Column('applied_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_reply_contact_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_reply_person_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reply')),
    sa.UniqueConstraint('external_id', name=op.f('uq_reply_external_id'))
    )
    op.create_index('ix_reply_person_id', 'reply', ['person_id', 'received_at'], unique=False)
    op.create_index('ix_reply_unapplied', 'reply', ['received_at'], unique=False, postgresql_where=sa.text("state = 'received'"))
    op.create_table('tenure',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('post_id', sa.Uuid(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=True),
    postgresql.ExcludeConstraint((sa.column('post_id'), '='), (sa.text("daterange(from_on, to_on, '[)')"), '&&'), using='gist', name='ex_tenure_one_holder'),
    sa.CheckConstraint('to_on IS NULL OR to_on > from_on', name=op.f('ck_tenure_dates')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_tenure_person_id')),
    sa.ForeignKeyConstraint(['post_id'], ['post.id'], name=op.f('fk_tenure_post_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_tenure'))
    )
    op.create_index('ix_tenure_person_id', 'tenure', ['person_id'], unique=False)
    op.create_table('answer',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('reply_id', sa.Uuid(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('reference', sa.Text(), nullable=False),
    sa.Column('recommendation_id', sa.Uuid(), nullable=True),
    sa.Column('institution_id', sa.Uuid(), nullable=True),
    sa.Column('ask_id', sa.Uuid(), nullable=True),
    sa.Column('action', sa.Enum('report', 'no_change', 'decline', 'extend', 'delegate', 'question', 'acknowledge', 'unclear', name='action', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('status', sa.Enum('not_started', 'in_progress', 'partially_implemented', 'fully_implemented', 'blocked', name='status', native_enum=False, create_constraint=True, length=32), nullable=True),
    sa.Column('until', sa.DateTime(timezone=True), nullable=True),
    sa.Column('redirect', sa.Text(), nullable=True),
    sa.Column('delegate', sa.Text(), nullable=True),
    sa.Column('confidence', sa.Double(), nullable=False),
    sa.Column('words', sa.Text(), nullable=False),
    sa.Column('narrative', sa.Text(), nullable=False),
    sa.Column('provisional', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.Text(), nullable=False),
    sa.Column('why', sa.Text(), nullable=True),
    sa.CheckConstraint("state IN ('understood', 'applied', 'refused', 'for_review', 'undone')", name=op.f('ck_answer_state')),
    sa.CheckConstraint('confidence >= 0 AND confidence <= 1', name=op.f('ck_answer_confidence')),
    sa.ForeignKeyConstraint(['ask_id'], ['ask.id'], name=op.f('fk_answer_ask_id')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_answer_institution_id')),
    sa.ForeignKeyConstraint(['recommendation_id'], ['recommendation.id'], name=op.f('fk_answer_recommendation_id')),
    sa.ForeignKeyConstraint(['reply_id'], ['reply.id'], name=op.f('fk_answer_reply_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_answer')),
    sa.UniqueConstraint('reply_id', 'n', name=op.f('uq_answer_reply_id_n'))
    )
    op.create_index('ix_answer_recommendation_id', 'answer', ['recommendation_id'], unique=False)
    op.create_index('ix_answer_review', 'answer', ['state'], unique=False, postgresql_where=sa.text("state = 'for_review'"))
    op.create_table('message',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.BigInteger(), sa.Identity(always=True), nullable=False),
    sa.Column('kind', sa.Enum('digest', 'confirmation', 'question', 'notice', name='kind', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('contact_id', sa.Uuid(), nullable=False),
    sa.Column('channel', sa.Enum('email', 'telegram', 'matrix', 'practice', 'form', name='channel', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('state', sa.Enum('ready', 'sending', 'sent', 'failed', 'cancelled', name='state', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('reply_id', sa.Uuid(), nullable=True),
    sa.Column('fingerprint', sa.Text(), nullable=True),
    sa.Column('content', postgresql.JSONB(astext_type=sa.Text()), nullable=True),
    sa.Column('subject', sa.Text(), nullable=True),
    sa.Column('text', sa.Text(), nullable=True),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('not_before', sa.DateTime(timezone=True), nullable=True),
    sa.Column('attempts', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('sent_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('provider_id', sa.Text(), nullable=True),
    sa.CheckConstraint("(state = 'sent') <= (sent_at IS NOT NULL)", name=op.f('ck_message_sent')),
    sa.CheckConstraint('attempts >= 0', name=op.f('ck_message_attempts')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_message_contact_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_message_person_id')),
    sa.ForeignKeyConstraint(['reply_id'], ['reply.id'], name=op.f('fk_message_reply_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_message')),
    sa.UniqueConstraint('fingerprint', name=op.f('uq_message_fingerprint')),
    sa.UniqueConstraint('number', name=op.f('uq_message_number'))
    )
    op.create_index('ix_message_open', 'message', ['channel', 'made_at'], unique=False, postgresql_where=sa.text("state IN ('ready', 'sending')"))
    op.create_index('ix_message_person_id', 'message', ['person_id', 'made_at'], unique=False)
    op.create_index(op.f('ix_message_provider_id'), 'message', ['provider_id'], unique=False)
    op.create_index('uq_message_answer', 'message', ['reply_id', 'kind'], unique=True, postgresql_where=sa.text('reply_id IS NOT NULL'))
    op.create_table('delivery',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('message_id', sa.Uuid(), nullable=False),
    sa.Column('attempt', sa.Integer(), nullable=False),
    sa.Column('contact_id', sa.Uuid(), nullable=False),
    sa.Column('address', sa.Text(), nullable=False),
    sa.Column('channel', sa.Enum('email', 'telegram', 'matrix', 'practice', 'form', name='channel', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('outcome', sa.Enum('accepted', 'temporary', 'permanent', 'unknown', name='outcome', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('provider_id', sa.Text(), nullable=True),
    sa.Column('reason', sa.Text(), nullable=True),
    sa.Column('started_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("outcome <> 'accepted' OR provider_id IS NOT NULL", name=op.f('ck_delivery_accepted')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_delivery_contact_id')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_delivery_message_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_delivery')),
    sa.UniqueConstraint('message_id', 'attempt', name=op.f('uq_delivery_message_id_attempt'))
    )
    op.create_table('progress',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('recommendation_id', sa.Uuid(), nullable=False),
    sa.Column('institution_id', sa.Uuid(), nullable=True),
    sa.Column('ask_id', sa.Uuid(), nullable=True),
    sa.Column('answer_id', sa.Uuid(), nullable=True),
    sa.Column('person_id', sa.Uuid(), nullable=True),
    sa.Column('status', sa.Enum('not_started', 'in_progress', 'partially_implemented', 'fully_implemented', 'blocked', name='status', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('narrative', sa.Text(), nullable=False),
    sa.Column('state', sa.Enum('provisional', 'reported', 'validated', 'published', 'withdrawn', name='state', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('said_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('withdrawn_at', sa.DateTime(timezone=True), nullable=True),
    sa.CheckConstraint("(state = 'withdrawn') = (withdrawn_at IS NOT NULL)", name=op.f('ck_progress_withdrawn')),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_progress_answer_id')),
    sa.ForeignKeyConstraint(['ask_id'], ['ask.id'], name=op.f('fk_progress_ask_id')),
    sa.ForeignKeyConstraint(['institution_id'], ['institution.id'], name=op.f('fk_progress_institution_id')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_progress_person_id')),
    sa.ForeignKeyConstraint(['recommendation_id'], ['recommendation.id'], name=op.f('fk_progress_recommendation_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_progress')),
    sa.UniqueConstraint('answer_id', name=op.f('uq_progress_answer_id'))
    )
    op.create_index('ix_progress_recommendation_id', 'progress', ['recommendation_id', 'said_at'], unique=False)
    op.create_table('reminder',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('ask_id', sa.Uuid(), nullable=False),
    sa.Column('rung', sa.Integer(), nullable=False),
    sa.Column('occurrence', sa.Integer(), nullable=False),
    sa.Column('due_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('state', sa.Enum('planned', 'claimed', 'sent', 'failed', 'cancelled', name='state', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('message_id', sa.Uuid(), nullable=True),
    sa.CheckConstraint("(state IN ('claimed', 'sent')) <= (message_id IS NOT NULL)", name=op.f('ck_reminder_message')),
    sa.ForeignKeyConstraint(['ask_id'], ['ask.id'], name=op.f('fk_reminder_ask_id')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_reminder_message_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_reminder')),
    sa.UniqueConstraint('ask_id', 'rung', 'occurrence', name=op.f('uq_reminder_ask_id_rung_occurrence'))
    )
    op.create_index('ix_reminder_due', 'reminder', ['due_at'], unique=False, postgresql_where=sa.text("state = 'planned'"))
    op.create_index('uq_reminder_pending', 'reminder', ['ask_id'], unique=True, postgresql_where=sa.text("state IN ('planned', 'claimed')"))
    op.create_table('member',
    sa.Column('reminder_id', sa.Uuid(), nullable=False),
    sa.Column('message_id', sa.Uuid(), nullable=False),
    sa.Column('ask_id', sa.Uuid(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('dropped', sa.Boolean(), server_default=sa.text('false'), nullable=False),
    sa.CheckConstraint('n >= 1', name=op.f('ck_member_n')),
    sa.ForeignKeyConstraint(['ask_id'], ['ask.id'], name=op.f('fk_member_ask_id')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_member_message_id')),
    sa.ForeignKeyConstraint(['reminder_id'], ['reminder.id'], name=op.f('fk_member_reminder_id')),
    sa.PrimaryKeyConstraint('reminder_id', name=op.f('pk_member')),
    sa.UniqueConstraint('message_id', 'ask_id', name=op.f('uq_member_message_id_ask_id')),
    sa.UniqueConstraint('message_id', 'n', name=op.f('uq_member_message_id_n'))
    )
    op.create_index('ix_member_ask_id', 'member', ['ask_id'], unique=False)
    op.create_foreign_key(op.f("fk_reply_message_id"), "reply", "message", ["message_id"], ["id"])

    op.execute(
        """
        CREATE FUNCTION refuse_rewriting_history() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            RAISE EXCEPTION 'The audit is append-only: % of a change is refused', lower(TG_OP);
        END $$
        """
    )
    op.execute(
        """
        CREATE TRIGGER change_is_append_only BEFORE UPDATE OR DELETE ON change
        FOR EACH ROW EXECUTE FUNCTION refuse_rewriting_history()
        """
    )
    op.execute(
        """
        CREATE TRIGGER change_is_never_emptied BEFORE TRUNCATE ON change
        FOR EACH STATEMENT EXECUTE FUNCTION refuse_rewriting_history()
        """
    )
