"""Answers that can be named on the command line"""

import sqlalchemy as sa
from alembic import op

revision = '0003'
down_revision = '0002'
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.add_column('answer', sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False))
    op.create_unique_constraint(op.f('uq_answer_number'), 'answer', ['number'])
