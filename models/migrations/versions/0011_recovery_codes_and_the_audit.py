"""Codes that open in place of a lost second factor; the audit is found by who, what and of what"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0011'
down_revision = '0010'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column(
        'user', sa.Column('recovery', postgresql.ARRAY(sa.Text()), server_default=sa.text("'{}'"), nullable=False)
    )
    op.create_index('ix_change_by_id', 'change', ['by_id', 'number'], unique=False)
    op.create_index('ix_change_verb', 'change', ['verb', 'number'], unique=False)
    op.create_index('ix_change_subject', 'change', ['subject', 'number'], unique=False)
