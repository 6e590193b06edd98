"""What a bot put before people in a chat, and which answer a narrative completes"""

import sqlalchemy as sa
from alembic import op
from sqlalchemy.dialects import postgresql

revision = '0004'
down_revision = '0003'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table('prompt',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('contact_id', sa.Uuid(), nullable=False),
    sa.Column('message_id', sa.Uuid(), nullable=True),
    sa.Column('n', sa.Integer(), nullable=True),
    sa.Column('wants', sa.Enum(
        'narrative', 'colleague', 'question', 'day', name='wants', native_enum=False, create_constraint=True, length=32,
    ), nullable=True),
    sa.Column('answer_id', sa.Uuid(), nullable=True),
    sa.Column('choices', postgresql.JSONB(astext_type=sa.Text()), nullable=False),
    sa.Column('provider_id', sa.Text(), nullable=True),
    sa.Column('shown_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['answer_id'], ['answer.id'], name=op.f('fk_prompt_answer_id')),
    sa.ForeignKeyConstraint(['contact_id'], ['contact.id'], name=op.f('fk_prompt_contact_id')),
    sa.ForeignKeyConstraint(['message_id'], ['message.id'], name=op.f('fk_prompt_message_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_prompt'))
    )
    op.create_index('ix_prompt_contact_id', 'prompt', ['contact_id', 'shown_at'], unique=False)
    op.create_index('ix_prompt_provider_id', 'prompt', ['provider_id'], unique=False)
    op.add_column('answer', sa.Column('amends_id', sa.Uuid(), nullable=True))
    op.create_foreign_key(op.f('fk_answer_amends_id'), 'answer', 'answer', ['amends_id'], ['id'])
