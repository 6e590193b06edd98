"""Indexes for the queues of the room: replies that a human reads, messages that reached nobody"""

import sqlalchemy as sa
from alembic import op

revision = '0008'
down_revision = '0007'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_index(
        'ix_reply_review',
        'reply',
        ['received_at', 'id'],
        unique=False,
        postgresql_where=sa.text("state IN ('for_review', 'quarantined')"),
    )
    op.create_index('ix_message_state', 'message', ['state', 'kind'], unique=False)
    op.create_index('ix_message_failed', 'message', ['number'], unique=False, postgresql_where=sa.text("state = 'failed'"))


def downgrade() -> None:
    op.drop_index('ix_message_failed', table_name='message')
    op.drop_index('ix_message_state', table_name='message')
    op.drop_index('ix_reply_review', table_name='reply')
