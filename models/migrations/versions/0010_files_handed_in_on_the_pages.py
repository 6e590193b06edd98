"""Who handed a file in on the pages, why an import stopped, and what pages began and do not wait for"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0010'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('import', sa.Column('user_id', sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f('fk_import_user_id'), 'import', 'user', ['user_id'], ['id'])
    op.add_column('import', sa.Column('fault', sa.Text(), nullable=True))
    op.create_index('ix_import_started_at', 'import', ['started_at'], unique=False)
    op.create_table('errand',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('kind', sa.Enum('trial', 'routing', name='kind', native_enum=False, create_constraint=True, length=32), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('beat_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('name', sa.Text(), nullable=True),
    sa.Column('sha256', sa.Text(), nullable=True),
    sa.Column('source', sa.Text(), nullable=True),
    sa.Column('options', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('done', sa.Integer(), server_default=sa.text('0'), nullable=False),
    sa.Column('total', sa.Integer(), nullable=True),
    sa.Column('counts', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'{}'"), nullable=False),
    sa.Column('problems', postgresql.JSONB(astext_type=sa.Text()), server_default=sa.text("'[]'"), nullable=False),
    sa.Column('fault', sa.Text(), nullable=True),
    sa.CheckConstraint('done >= 0', name=op.f('ck_errand_done')),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_errand_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_errand'))
    )
    op.create_index('ix_errand_made_at', 'errand', ['made_at'], unique=False)
    # How reliably an institution answers is counted over its asks of twelve months.
    op.create_index('ix_ask_institution_closed', 'ask', ['institution_id', 'closed_at'], unique=False, postgresql_where=sa.text('closed_at IS NOT NULL'))
