"""Second factors, sign-ins and tokens of the users; a bell that rings when something changed"""

import sqlalchemy as sa
from alembic import op

revision = '0006'
down_revision = '0005'
branch_labels = None
depends_on = None

RINGING = ('change', 'reply', 'answer', 'message')


def upgrade() -> None:
    op.add_column('user', sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False))
    op.create_unique_constraint(op.f('uq_user_number'), 'user', ['number'])
    op.add_column('user', sa.Column('language', sa.Text(), nullable=True))
    op.add_column('user', sa.Column('totp', sa.Text(), nullable=True))
    op.add_column('user', sa.Column('totp_step', sa.Integer(), nullable=True))
    op.add_column('user', sa.Column('failures', sa.Integer(), server_default=sa.text('0'), nullable=False))
    op.add_column('user', sa.Column('locked_until', sa.DateTime(timezone=True), nullable=True))
    op.create_check_constraint(op.f('ck_user_failures'), 'user', 'failures >= 0')
    op.create_table('sign_in',
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('seen_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('browser', sa.Text(), nullable=False),
    sa.Column('passed_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_sign_in_user_id')),
    sa.PrimaryKeyConstraint('hash', name=op.f('pk_sign_in')),
    sa.UniqueConstraint('number', name=op.f('uq_sign_in_number'))
    )
    op.create_index('ix_sign_in_user_id', 'sign_in', ['user_id'], unique=False)
    op.create_table('api_token',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('number', sa.Integer(), sa.Identity(always=True), nullable=False),
    sa.Column('hash', sa.LargeBinary(), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('reads_only', sa.Boolean(), server_default=sa.text('true'), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('expires_at', sa.DateTime(timezone=True), nullable=False),
    sa.Column('used_at', sa.DateTime(timezone=True), nullable=True),
    sa.Column('ended_at', sa.DateTime(timezone=True), nullable=True),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_api_token_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_api_token')),
    sa.UniqueConstraint('hash', name=op.f('uq_api_token_hash')),
    sa.UniqueConstraint('number', name=op.f('uq_api_token_number'))
    )
    op.create_index('ix_api_token_user_id', 'api_token', ['user_id'], unique=False)
    # Pages that are open renew themselves when it rings. It says that something changed, and never what.
    op.execute("""
        CREATE FUNCTION suivi_ring() RETURNS trigger LANGUAGE plpgsql AS $$
        BEGIN
            PERFORM pg_notify('suivi', TG_TABLE_NAME);
            RETURN NULL;
        END $$
    """)
    for table in RINGING:
        op.execute(
            f'CREATE TRIGGER {table}_rings AFTER INSERT OR UPDATE ON "{table}" '
            'FOR EACH STATEMENT EXECUTE FUNCTION suivi_ring()'
        )
