-- Interval arithmetic. An interval is {l, lc, h, hc}: its ends and whether each belongs to it; an end that is null is
-- unbounded. Whoever wants to recompute the figures in DuckDB can start from these files.

CREATE MACRO span(l, lc, h, hc) AS {'l': l::DOUBLE, 'lc': lc, 'h': h::DOUBLE, 'hc': hc};
CREATE MACRO point_at(v) AS span(v, true, v, true);

CREATE MACRO is_empty(a) AS
  coalesce(a['l'] > a['h'] OR (a['l'] = a['h'] AND NOT (a['lc'] AND a['hc'])), false);
CREATE MACRO is_point(a) AS coalesce(a['l'] = a['h'] AND a['lc'] AND a['hc'], false);

-- What both allow.
CREATE MACRO meet(a, b) AS CASE WHEN a IS NOT NULL AND b IS NOT NULL THEN span(
  CASE WHEN a['l'] IS NULL THEN b['l'] WHEN b['l'] IS NULL THEN a['l'] ELSE greatest(a['l'], b['l']) END,
  CASE WHEN a['l'] IS NULL THEN b['lc'] WHEN b['l'] IS NULL THEN a['lc']
       WHEN a['l'] = b['l'] THEN a['lc'] AND b['lc'] WHEN a['l'] > b['l'] THEN a['lc'] ELSE b['lc'] END,
  CASE WHEN a['h'] IS NULL THEN b['h'] WHEN b['h'] IS NULL THEN a['h'] ELSE least(a['h'], b['h']) END,
  CASE WHEN a['h'] IS NULL THEN b['hc'] WHEN b['h'] IS NULL THEN a['hc']
       WHEN a['h'] = b['h'] THEN a['hc'] AND b['hc'] WHEN a['h'] < b['h'] THEN a['hc'] ELSE b['hc'] END
) END;

-- The least interval that holds both.
CREATE MACRO hull(a, b) AS span(
  CASE WHEN a['l'] IS NULL OR b['l'] IS NULL THEN NULL ELSE least(a['l'], b['l']) END,
  CASE WHEN a['l'] = b['l'] THEN a['lc'] OR b['lc'] WHEN a['l'] < b['l'] THEN a['lc'] ELSE b['lc'] END,
  CASE WHEN a['h'] IS NULL OR b['h'] IS NULL THEN NULL ELSE greatest(a['h'], b['h']) END,
  CASE WHEN a['h'] = b['h'] THEN a['hc'] OR b['hc'] WHEN a['h'] > b['h'] THEN a['hc'] ELSE b['hc'] END
);

CREATE MACRO meet_all(intervals) AS list_reduce(intervals, lambda x, y: meet(x, y));
CREATE MACRO hull_all(intervals) AS list_reduce(intervals, lambda x, y: hull(x, y));
-- What all allow; where they exclude each other, what holds all of them.
CREATE MACRO combine(intervals) AS
  CASE WHEN is_empty(meet_all(intervals)) THEN hull_all(intervals) ELSE meet_all(intervals) END;
-- Within the limits; as it is where nothing of it lies within.
CREATE MACRO clip(a, limits) AS CASE WHEN is_empty(meet(a, limits)) THEN a ELSE meet(a, limits) END;

CREATE MACRO shift(a, v) AS CASE WHEN a IS NOT NULL THEN span(a['l'] + v, a['lc'], a['h'] + v, a['hc']) END;
CREATE MACRO times(a, v) AS CASE WHEN a IS NOT NULL THEN span(a['l'] * v, a['lc'], a['h'] * v, a['hc']) END;

-- The quotients of a number of a, none below zero, and a positive number of b; null where b has none.
CREATE MACRO quotient(a, b) AS CASE WHEN a IS NULL OR b IS NULL OR b['h'] <= 0 THEN NULL ELSE span(
  CASE WHEN b['h'] IS NULL THEN 0 ELSE a['l'] / b['h'] END,
  CASE WHEN a['l'] = 0 THEN a['lc'] WHEN b['h'] IS NULL THEN false ELSE a['lc'] AND b['hc'] END,
  CASE WHEN a['h'] = 0 THEN 0 WHEN coalesce(b['l'], 0) <= 0 THEN NULL ELSE a['h'] / b['l'] END,
  CASE WHEN a['h'] = 0 THEN a['hc'] ELSE a['hc'] AND b['lc'] END
) END;

-- The whole numbers from the lowest to the highest of an interval, as an interval.
CREATE MACRO tighten(a) AS span(
  CASE WHEN a['lc'] OR ceil(a['l']) > a['l'] THEN ceil(a['l']) ELSE a['l'] + 1 END, true,
  CASE WHEN a['hc'] OR floor(a['h']) < a['h'] THEN floor(a['h']) ELSE a['h'] - 1 END, true
);

-- Published cells as an interval, and whether an interval is the published one: six decimal places are published.
CREATE MACRO as_interval(low, low_end, high, high_end) AS
  span(low, coalesce(low_end = 'closed', false), high, coalesce(high_end = 'closed', false));
CREATE MACRO is_near(a, b) AS (a IS NULL AND b IS NULL) OR coalesce(abs(a - b) <= 1e-6 * greatest(1, abs(b)), false);
CREATE MACRO is_same(a, b) AS
  is_near(a['l'], b['l']) AND is_near(a['h'], b['h'])
  AND (b['l'] IS NULL OR a['lc'] = b['lc']) AND (b['h'] IS NULL OR a['hc'] = b['hc']);
