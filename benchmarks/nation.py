"""A State of 42,000 recommendations, 170 people and two years of messages, made in the record by PostgreSQL itself.

It is the size that the pages are measured on. Words are drawn from a small vocabulary by number, so that searches find
some recommendations and not all; one in fifty is confidential.
"""

import psycopg

RECOMMENDATIONS, PEOPLE, INSTITUTIONS = 42_000, 170, 40
LIVE = 6_000
"""Recommendations that are followed; the others are the archive of earlier cycles."""
ROUNDS, DAYS = 4, 520
"""Asks of each in two years, and working days on which each person was written to."""
NOW = "'2027-01-12 10:00+00'::timestamptz"

WORDS = (
    "ARRAY['ratify','protect','prison','children','women','torture','housing','migrants','discrimination','training',"
    "'judiciary','education','health','violence','disabilities','freedom','expression','assembly','poverty','water',"
    "'réfugiés','égalité','sécurité','التعليم','المرأة','الأطفال','السجون','儿童权利','残疾人','libertad']"
)
STATEMENTS = (
    f"""INSERT INTO institution (id, name, acronym, aliases)
    SELECT gen_random_uuid(), 'Ministry of Affairs ' || n, 'MA' || n, '{{}}'
    FROM generate_series(1, {INSTITUTIONS}) n""",
    """INSERT INTO post (id, institution_id, kind, ordinal)
    SELECT gen_random_uuid(), i.id, k.kind, 1 FROM institution i
    CROSS JOIN (VALUES ('main'), ('alternate'), ('validator'), ('head')) k(kind)""",
    f"""INSERT INTO person (id, name, language, time_zone) SELECT gen_random_uuid(),
    'Person Number ' || n, (ARRAY['en','fr','es','ar','pt','ru','zh'])[1 + n % 7], 'Europe/Ljubljana'
    FROM generate_series(1, {PEOPLE}) n""",
    """INSERT INTO tenure (id, post_id, person_id, from_on)
    SELECT gen_random_uuid(), p.id, q.id, '2024-01-01' FROM
    (SELECT id, row_number() OVER (ORDER BY id) n FROM post) p
    JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM person) q USING (n)""",
    """INSERT INTO contact (id, person_id, channel, address, preference, verified_at)
    SELECT gen_random_uuid(), id, 'email', 'person' || number || '@marevia.example', 1, '2024-01-01' FROM person""",
    f"""INSERT INTO import (id, sha256, name, source, options, started_at, ended_at, counts)
    VALUES (gen_random_uuid(), repeat('a', 64), 'uhri.json', 'uhri', '{{}}', {NOW}, {NOW}, '{{}}')""",
    f"""INSERT INTO recommendation (id, state, reference, identity, body, cycle, session, symbol, number, text,
    position, position_note, recommenders, themes, groups, sdgs, classification, phase, revision, received_at)
    SELECT gen_random_uuid(), 'Marevia', b || '-' || n, md5(n::text), b, CASE WHEN b LIKE 'UPR%' THEN 1 + n % 4 END,
    NULL, 'A/HRC/' || n % 900, n::text,
    'Recommendation ' || n || ': take all measures to ' || w[1 + n % 30] || ' and ' || w[1 + n * 7 % 30] || ' '
    || w[1 + n * 13 % 30] || ', in cooperation with civil society, and report on the ' || w[1 + n * 17 % 30]
    || ' of all persons in the territory of the State party, including by adequate funding.',
    CASE WHEN b LIKE 'UPR%' THEN (ARRAY['supported','supported','noted'])[1 + n % 3] END, NULL,
    ARRAY['State ' || n % 190], ARRAY['Theme ' || n % 60], ARRAY['Group ' || n % 20], ARRAY[(1 + n % 17)::text],
    CASE WHEN n % 50 = 0 THEN 'confidential' ELSE 'public' END,
    CASE WHEN n > {LIVE} THEN 'archived' ELSE (ARRAY['received','assigned','acknowledged','implementing',
    'implementing','implementing'])[1 + n % 6] END, 1, {NOW} - n * interval '20 minutes'
    FROM generate_series(1, {RECOMMENDATIONS}) n
    CROSS JOIN LATERAL (SELECT (ARRAY['UPR4','CEDAW','CRC','CAT','CESCR','CCPR','SP'])[1 + n % 7] b, {WORDS} w) x""",
    """INSERT INTO provenance (recommendation_id, source, fingerprint, import_id, row)
    SELECT r.id, 'uhri', r.identity, i.id, r.number::int FROM recommendation r CROSS JOIN import i""",
    """INSERT INTO assignment (id, recommendation_id, institution_id, role, from_at)
    SELECT gen_random_uuid(), r.id, i.id, 'lead', r.received_at FROM recommendation r
    JOIN (SELECT id, row_number() OVER (ORDER BY name) n FROM institution) i ON i.n = 1 + r.number::int % 40
    WHERE r.phase NOT IN ('received', 'archived')""",
    f"""INSERT INTO deadline (id, title, kind, due_on, due_at, time_zone, confirmed, confirmed_by, scope, plan,
    revision)
    SELECT gen_random_uuid(), 'Report number ' || n, 'fixed', '2027-03-01'::date + n * 40,
    {NOW} + n * interval '40 days', 'Europe/Zurich', n % 3 > 0, CASE WHEN n % 3 > 0 THEN 'Geneva' END, '', '{{}}', 1
    FROM generate_series(1, 12) n""",
    """INSERT INTO milestone (id, deadline_id, name, at) SELECT gen_random_uuid(), d.id, k.name, d.due_at - k.before
    FROM deadline d CROSS JOIN (VALUES ('collect', interval '150 days'), ('chase', interval '110 days'),
    ('validate', interval '90 days'), ('draft', interval '50 days'), ('submit', interval '0 days')) k(name, before)""",
    f"""INSERT INTO ask (id, recommendation_id, institution_id, kind, round, state, opened_at, due_at, overdue,
    closed_at, deadline_id)
    SELECT gen_random_uuid(), a.recommendation_id, a.institution_id, 'progress', k,
    CASE WHEN k < {ROUNDS} THEN 'answered' ELSE 'open' END, {NOW} - ({ROUNDS} - k + 1) * interval '170 days',
    {NOW} - ({ROUNDS} - k + 1) * interval '170 days' + (160 + hashtext(a.id::text) % 40) * interval '1 day', false,
    CASE WHEN k < {ROUNDS} THEN {NOW} - ({ROUNDS} - k) * interval '170 days' END, d.id
    FROM assignment a CROSS JOIN generate_series(1, {ROUNDS}) k
    LEFT JOIN LATERAL (SELECT id FROM deadline WHERE k = {ROUNDS} AND number = 1 + abs(hashtext(a.id::text)) % 12) d
    ON true""",
    f"UPDATE ask SET overdue = true WHERE state = 'open' AND due_at <= {NOW}",
    f"""INSERT INTO message (id, kind, person_id, contact_id, channel, state, subject, text, made_at, attempts, sent_at,
    provider_id)
    SELECT gen_random_uuid(), 'digest', p.id, c.id, 'email', CASE WHEN d = 1 AND p.number % 9 = 0 THEN 'failed'
    ELSE 'sent' END, 'Recommendations await your answer', 'You are asked about some recommendations.',
    {NOW} - d * interval '1.4 days', 1, {NOW} - d * interval '1.4 days', '<' || p.number || '-' || d || '@marevia>'
    FROM person p JOIN contact c ON c.person_id = p.id CROSS JOIN generate_series(1, {DAYS}) d""",
    """INSERT INTO delivery (id, message_id, attempt, contact_id, address, channel, outcome, provider_id, reason,
    started_at, ended_at)
    SELECT gen_random_uuid(), m.id, 1, m.contact_id, c.address, 'email',
    CASE m.state WHEN 'failed' THEN 'permanent' ELSE 'accepted' END, m.provider_id,
    CASE m.state WHEN 'failed' THEN 'mailbox unknown' END, m.made_at, m.made_at
    FROM message m JOIN contact c ON c.id = m.contact_id""",
    f"""INSERT INTO reminder (id, ask_id, rung, occurrence, due_at, state, message_id)
    SELECT gen_random_uuid(), a.id, n, 1, a.opened_at + n * interval '20 days', 'sent', m.id
    FROM (SELECT *, row_number() OVER (ORDER BY id) k FROM ask) a CROSS JOIN generate_series(1, 3) n
    JOIN (SELECT id, row_number() OVER (ORDER BY id) k FROM message) m
    ON m.k = 1 + (a.k * 3 + n) % {PEOPLE * DAYS}""",
    """INSERT INTO member (reminder_id, message_id, ask_id, n)
    SELECT id, message_id, ask_id, row_number() OVER (PARTITION BY message_id ORDER BY id) FROM reminder
    ON CONFLICT DO NOTHING""",
    f"""INSERT INTO reminder (id, ask_id, rung, occurrence, due_at, state)
    SELECT gen_random_uuid(), id, 4, 1, {NOW} + interval '3 days', 'planned' FROM ask WHERE state = 'open'""",
    """INSERT INTO reply (id, channel, external_id, received_at, sender, raw, incoming, state, person_id, contact_id,
    message_id, narrative, applied_at)
    SELECT gen_random_uuid(), 'email', 'email:' || m.number, m.made_at + interval '3 hours', c.address, '', '{}',
    CASE WHEN m.number % 400 = 0 THEN 'for_review' ELSE 'applied' END, m.person_id, m.contact_id, m.id,
    'Partially implemented: a bill is before Parliament and a plan was adopted.', m.made_at
    FROM message m JOIN contact c ON c.id = m.contact_id WHERE m.number % 4 = 0""",
    """INSERT INTO answer (id, reply_id, n, reference, recommendation_id, institution_id, ask_id, action, status,
    confidence, words, narrative, said_at, state)
    SELECT gen_random_uuid(), r.id, 1, x.reference, x.id, a.institution_id, a.id, 'report', 'in_progress', 0.9,
    'in progress', r.narrative, r.received_at, CASE r.state WHEN 'for_review' THEN 'for_review' ELSE 'applied' END
    FROM (SELECT *, row_number() OVER (ORDER BY id) k FROM reply) r
    JOIN (SELECT *, row_number() OVER (ORDER BY id) k FROM ask) a USING (k)
    JOIN recommendation x ON x.id = a.recommendation_id""",
    """INSERT INTO progress (id, recommendation_id, institution_id, ask_id, answer_id, person_id, status, narrative,
    state, said_at)
    SELECT gen_random_uuid(), a.recommendation_id, a.institution_id, a.id, NULL, NULL,
    (ARRAY['not_started','in_progress','partially_implemented','fully_implemented','blocked'])[1 + abs(hashtext(
    a.id::text)) % 5], 'A bill is before Parliament and a plan was adopted.',
    (ARRAY['reported','validated','published'])[1 + abs(hashtext(a.id::text)) % 3], a.closed_at
    FROM ask a WHERE a.state = 'answered'""",
    """INSERT INTO change (external_id, at, by_kind, by_id, through, verb, subject, recommendation_id, subject_id,
    after)
    SELECT 'email:' || a.id || ':' || k, a.opened_at + k * interval '9 days', CASE k WHEN 1 THEN 'system' ELSE 'person'
    END, CASE k WHEN 1 THEN NULL ELSE p.id END, 'email', (ARRAY['open_ask','answer','validate','acknowledge'])[k],
    'recommendation', a.recommendation_id, a.recommendation_id, '{"status": "in_progress"}'
    FROM (SELECT *, row_number() OVER (ORDER BY id) n FROM ask) a CROSS JOIN generate_series(1, 4) k
    JOIN (SELECT id, row_number() OVER (ORDER BY id) n FROM person) p ON p.n = 1 + a.n % 170""",
    f"""INSERT INTO listener (account, channel, cursor, heard_at)
    VALUES ('suivi@marevia.example', 'email', '{{}}', {NOW})""",
    f"INSERT INTO sending (single, mode, changed_at) VALUES (true, 'live', {NOW})",
)


def populate(dsn: str) -> None:
    """Fill a migrated, empty database; takes about half a minute."""
    with psycopg.connect(dsn, autocommit=True) as connection:
        for statement in STATEMENTS:
            connection.execute(statement.encode())
        connection.execute("VACUUM ANALYZE")
