"""Files that came with replies, and which progress they are evidence of"""

import sqlalchemy as sa
from alembic import op

revision = '0005'
down_revision = '0004'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('evidence',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False),
    sa.Column('reply_id', sa.Uuid(), nullable=False),
    sa.Column('n', sa.Integer(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('declared_type', sa.Text(), nullable=False),
    sa.Column('type', sa.Text(), nullable=True),
    sa.Column('size', sa.BigInteger(), nullable=False),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('state', sa.Enum(
        'kept', 'waiting', 'refused', name='state', native_enum=False, create_constraint=True, length=32,
    ), nullable=False),
    sa.Column('unfit', sa.Enum(
        'empty', 'too_large', 'too_many', 'total', 'type', 'contradiction', 'double', 'program', 'macros', 'encrypted',
        'bomb', 'damaged', 'infected', 'missing', 'stranger',
        name='unfit', native_enum=False, create_constraint=True, length=32,
    ), nullable=True),
    sa.Column('place', sa.Integer(), nullable=True),
    sa.Column('ask_id', sa.Uuid(), nullable=True),
    sa.CheckConstraint("(state = 'refused') = (unfit IS NOT NULL)", name=op.f('ck_evidence_refused')),
    sa.CheckConstraint("state = 'refused' OR sha256 IS NOT NULL", name=op.f('ck_evidence_sha256')),
    sa.ForeignKeyConstraint(['ask_id'], ['ask.id'], name=op.f('fk_evidence_ask_id')),
    sa.ForeignKeyConstraint(['reply_id'], ['reply.id'], name=op.f('fk_evidence_reply_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_evidence')),
    sa.UniqueConstraint('number', name=op.f('uq_evidence_number')),
    sa.UniqueConstraint('reply_id', 'n', name=op.f('uq_evidence_reply_id_n'))
    )
    op.create_index('ix_evidence_ask_id', 'evidence', ['ask_id'], unique=False)
    op.create_index('ix_evidence_sha256', 'evidence', ['sha256'], unique=False)
    op.create_index(
        'ix_evidence_waiting', 'evidence', ['reply_id'], unique=False, postgresql_where=sa.text("state = 'waiting'")
    )
    op.create_table('progress_evidence',
    sa.Column('progress_id', sa.Uuid(), nullable=False),
    sa.Column('evidence_id', sa.Uuid(), nullable=False),
    sa.ForeignKeyConstraint(['evidence_id'], ['evidence.id'], name=op.f('fk_progress_evidence_evidence_id')),
    sa.ForeignKeyConstraint(['progress_id'], ['progress.id'], name=op.f('fk_progress_evidence_progress_id')),
    sa.PrimaryKeyConstraint('progress_id', 'evidence_id', name=op.f('pk_progress_evidence'))
    )
    op.create_index('ix_progress_evidence_evidence_id', 'progress_evidence', ['evidence_id'], unique=False)
