"""Find recommendations by their words in any script, and in the order in which people count"""

import sqlalchemy as sa
from alembic import op

revision = '0007'
down_revision = '0006'
branch_labels = None
depends_on = None

# Nothing of this depends on the server's locale: an index must give the same answer on every machine.
UPPER = 'АБВГДЕЖЗИКЛМНОПРСТУФХЦЧШЩЪЫЬЭЮЯІЄҐΑΒΓΔΕΖΗΘΙΚΛΜΝΞΟΠΡΣΤΥΦΧΨΩŁĐØÞŊıłđøþŋ'
LOWER = 'абвгдежзиклмнопрстуфхцчшщъыьэюяієґαβγδεζηθικλμνξοπρστυφχψωldotnildotn'
# Alef maqsura is written for yeh and teh marbuta for heh; Persian and Urdu letters for Arabic ones.
WRITTEN, MEANT = 'ىةکیٱ', 'يهكيا'
# What NFKD parts from its letter: accents, vowel signs, hamza; and the tatweel that only stretches a word.
MARKS = r'[\u0300-\u036f\u0610-\u061a\u0640\u064b-\u065f\u0670\u06d6-\u06ed\u200b-\u200f\u00ad]'
POINTS = (
    r'[\u0001-\u002f\u003a-\u0040\u005b-\u0060\u007b-\u00bf\u00d7\u00f7\u2010-\u206f'
    r'\u060c\u061b\u061f\u066a-\u066d\u06d4\u3000-\u303f]'
)
# No spaces part these words, so that each sign is one.
SIGNS = r'[\u2e80-\u2fdf\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]'
# The article, alone or after "and", "with", "like" and "so", and "for the".
ARTICLE = r'(^| )(?:[وبكف]?ال|لل)([\u0621-\u064a]{3,})'


def upgrade() -> None:
    op.execute(f"""
        CREATE FUNCTION suivi_fold(words text) RETURNS text LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT regexp_replace(regexp_replace(regexp_replace(regexp_replace(
            translate(lower(normalize(words, NFKD) COLLATE "C"), '{UPPER}{WRITTEN}', '{LOWER}{MEANT}'),
            '{MARKS}', '', 'g'),
            '{POINTS}', ' ', 'g'),
            '{ARTICLE}', '\\1\\2', 'g'),
            '({SIGNS})', ' \\1 ', 'g')
        $$
    """)
    op.execute(f"""
        CREATE FUNCTION suivi_query(words text) RETURNS tsquery LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE AS $$
        SELECT to_tsquery('simple', string_agg(term, ' & '))
        FROM (
            SELECT string_agg(
                quote_literal(part) || CASE WHEN part ~ '^{SIGNS}$' THEN '' ELSE ':*' END, ' <-> ' ORDER BY place
            ) AS term
            FROM regexp_split_to_table(words, '[[:space:]]+') WITH ORDINALITY AS word(typed, n),
                regexp_split_to_table(suivi_fold(typed), ' +') WITH ORDINALITY AS parts(part, place)
            WHERE part <> ''
            GROUP BY n
        ) AS terms
        $$
    """)
    # "UPR4-140.2" comes before "UPR4-140.12": every number is written with ten digits. It costs more than PostgreSQL
    # would think, and then it goes along the index rather than work it out for thousands.
    op.execute(r"""
        CREATE FUNCTION suivi_order(reference text) RETURNS text
        LANGUAGE plpgsql IMMUTABLE STRICT PARALLEL SAFE COST 10000 AS $$
        BEGIN
            RETURN regexp_replace(
                regexp_replace(reference, '([0-9]{1,10})', '0000000000\1', 'g'), '0+([0-9]{10})(?![0-9])', '\1', 'g'
            ) COLLATE "C";
        END
        $$
    """)
    # Not concurrently: that cannot be undone halfway, and waits for ever for whoever waits to migrate, too. Of 42,000
    # recommendations it takes some seconds, in which only an import or a change of a recommendation waits.
    op.execute("""
        CREATE INDEX ix_recommendation_words ON recommendation USING gin (
            to_tsvector('simple', suivi_fold(reference || ' ' || coalesce(symbol, '') || ' ' || text))
        )
    """)
    op.execute('CREATE INDEX ix_recommendation_order ON recommendation (suivi_order(reference), id)')
    op.create_table('view',
    sa.Column('id', sa.Uuid(), nullable=False),
    sa.Column('user_id', sa.Uuid(), nullable=False),
    sa.Column('name', sa.Text(), nullable=False),
    sa.Column('query', sa.Text(), nullable=False),
    sa.Column('made_at', sa.DateTime(timezone=True), nullable=False),
    sa.ForeignKeyConstraint(['user_id'], ['user.id'], name=op.f('fk_view_user_id')),
    sa.PrimaryKeyConstraint('id', name=op.f('pk_view')),
    sa.UniqueConstraint('user_id', 'name', name=op.f('uq_view_user_id_name'))
    )
