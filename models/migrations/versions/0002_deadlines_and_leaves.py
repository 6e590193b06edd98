"""Deadlines with their milestones, and leaves"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0002'
down_revision = '0001'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('deadline', sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False))
    op.create_unique_constraint(op.f('uq_deadline_number'), 'deadline', ['number'])
    # No release could make a deadline before this one, so no row lacks these.
    op.add_column('deadline', sa.Column('due_on', sa.Date(), nullable=False))
    op.add_column('deadline', sa.Column('anchor_on', sa.Date(), nullable=True))
    op.add_column('deadline', sa.Column('offset_days', sa.Integer(), nullable=True))
    op.add_column('deadline', sa.Column('confirm_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('deadline', sa.Column('look_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('deadline', sa.Column('words', sa.Integer(), nullable=True))
    op.add_column('deadline', sa.Column(
        'plan', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False,
    ))
    op.add_column('deadline', sa.Column('request_id', sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f('fk_deadline_request_id'), 'deadline', 'note', ['request_id'], ['id'])
    op.add_column('deadline', sa.Column('ask_supports', sa.Boolean(), server_default=sa.text('false'), nullable=False))
    op.add_column('deadline', sa.Column('fresh_days', sa.Integer(), server_default=sa.text('90'), nullable=False))
    op.add_column('deadline', sa.Column('cancelled_at', sa.DateTime(timezone=True), nullable=True))
    op.add_column('deadline', sa.Column('told', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.create_check_constraint(op.f('ck_deadline_anchored'), 'deadline', "kind <> 'offset' OR anchor_on IS NOT NULL")
    op.create_check_constraint(op.f('ck_deadline_fresh'), 'deadline', 'fresh_days >= 0')
    op.alter_column('milestone', 'name', type_=sa.String(length=32), existing_nullable=False)
    op.create_check_constraint(
        op.f('ck_milestone_name'), 'milestone',
        "name IN ('collect', 'chase', 'validate', 'consult', 'draft', 'approve', 'submit')",
    )
    op.create_index(
        'ix_ask_deadline_id', 'ask', ['deadline_id'], unique=False,
        postgresql_where=sa.text('deadline_id IS NOT NULL'),
    )
    op.create_table('leave',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('person_id', sa.Uuid(), nullable=False),
    sa.Column('from_on', sa.Date(), nullable=False),
    sa.Column('to_on', sa.Date(), nullable=False),
    sa.Column('stand_in_id', sa.Uuid(), nullable=True),
    sa.CheckConstraint('to_on > from_on', name=op.f('ck_leave_dates')),
    sa.CheckConstraint('stand_in_id <> person_id', name=op.f('ck_leave_stand_in')),
    sa.ForeignKeyConstraint(['person_id'], ['person.id'], name=op.f('fk_leave_person_id')),
    sa.ForeignKeyConstraint(['stand_in_id'], ['person.id'], name=op.f('fk_leave_stand_in_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_leave'))
    )
    op.create_index('ix_leave_person_id', 'leave', ['person_id'], unique=False)
    op.create_index('ix_leave_to_on', 'leave', ['to_on'], unique=False)
