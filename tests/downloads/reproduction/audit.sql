-- Every verdict from the printed percentage and its two parts. What decides a verdict is compared as decimals, not as
-- floating numbers: a quotient that is a half is rounded up, and no other way.

CREATE TYPE exact_number AS DECIMAL(24, 9);

CREATE TABLE ratios AS
SELECT o.observation_id, o.value, o.value_high, o.qualifier, o.u, o.limits, o.wording, o.suggestion,
  n.observation_id AS numerator_id, d.observation_id AS denominator_id, n.is_whole AS whole_n, d.is_whole AS whole_d,
  n.as_part AS numerator, d.as_part AS denominator,
  CASE WHEN o.indicator_id = 'quota_excess_percent' THEN 100 ELSE 0 END AS excess,
  clip(CASE WHEN o.qualifier IN ('exact', 'about') THEN o.suggestion ELSE o.wording END, o.limits) AS printed
FROM statements AS o
LEFT JOIN statements AS n ON n.observation_id = o.numerator_id AND n.as_part IS NOT NULL
LEFT JOIN statements AS d ON d.observation_id = o.denominator_id AND d.as_part IS NOT NULL
WHERE o.printed_unit = 'percent';

CREATE TABLE quotients AS
SELECT *, CASE WHEN wording IS NOT NULL
    THEN clip(shift(quotient(times(numerator, 100), denominator), -excess), limits) END AS q,
  (printed['l'] + excess)::exact_number AS target_l, (printed['h'] + excess)::exact_number AS target_h,
  numerator['l']::exact_number AS num, denominator['l']::exact_number AS den
FROM ratios;

-- Whether a numerator over a denominator is within the printed percentage.
CREATE MACRO is_within(n, d, l, lc, h, hc) AS
  coalesce(CASE WHEN lc THEN 100 * n >= l * d ELSE 100 * n > l * d END, true)
  AND coalesce(CASE WHEN hc THEN 100 * n <= h * d ELSE 100 * n < h * d END, true);
CREATE MACRO around(v) AS range(greatest(v::BIGINT - 2, 0), v::BIGINT + 3);

-- The whole numbers that would do, found by trying those around each end.
CREATE TABLE wholes AS
SELECT observation_id,
  CASE WHEN is_point(denominator) THEN coalesce(list_min(list_filter(around(floor(target_l * den / 100)),
    lambda n: is_within(n, den, target_l, printed['lc'], target_h, printed['hc']))),
    CASE WHEN target_l IS NULL THEN 0 END) END AS n_first,
  CASE WHEN is_point(denominator) THEN list_max(list_filter(around(floor(target_h * den / 100)),
    lambda n: is_within(n, den, target_l, printed['lc'], target_h, printed['hc']))) END AS n_last,
  CASE WHEN is_point(numerator) THEN coalesce(list_min(list_filter(around(floor(100 * num / target_h)),
    lambda m: m >= 1 AND is_within(num, m, target_l, printed['lc'], target_h, printed['hc']))),
    CASE WHEN target_h IS NULL THEN 1 END) END AS d_first,
  CASE WHEN is_point(numerator) AND target_l > 0 THEN list_max(list_filter(around(floor(100 * num / target_l)),
    lambda m: m >= 1 AND is_within(num, m, target_l, printed['lc'], target_h, printed['hc']))) END AS d_last
FROM quotients;

-- A part that counts and is bounded itself: whether one of the whole numbers that would do lies within its bounds.
CREATE MACRO has_whole(first, last, a) AS NOT is_empty(meet(span(first, true, last, true), tighten(a)));

CREATE TABLE recomputed_audit AS
SELECT *,
  CASE WHEN q IS NULL THEN 0 WHEN coalesce(value_high, value) < q['l'] THEN coalesce(value_high, value) - q['l']
    WHEN value > q['h'] THEN value - q['h'] ELSE 0 END AS difference,
  CASE
    WHEN wording IS NULL THEN 'unchecked'
    WHEN numerator IS NULL AND denominator IS NULL THEN 'unchecked'
    WHEN numerator IS NULL THEN CASE WHEN n_first IS NULL AND is_point(denominator) THEN 'impossible' ELSE 'unchecked' END
    WHEN denominator IS NULL THEN CASE WHEN d_first IS NULL AND is_point(numerator) THEN 'impossible' ELSE 'unchecked' END
    WHEN q IS NULL THEN 'unchecked'
    WHEN NOT (is_point(numerator) AND is_point(denominator)) THEN CASE
      WHEN is_empty(meet(q, printed)) THEN 'inconsistent'
      WHEN is_point(denominator) AND whole_n AND NOT has_whole(n_first, n_last, numerator) THEN 'impossible'
      WHEN is_point(numerator) AND whole_d AND NOT has_whole(d_first, d_last, denominator) THEN 'impossible'
      ELSE 'possible' END
    WHEN qualifier <> 'between' AND 100 * num = (value + excess)::exact_number * den THEN 'exact'
    WHEN qualifier IN ('exact', 'about') THEN CASE
      WHEN 100 * num >= (value + excess - u / 2)::exact_number * den AND 100 * num < (value + excess + u / 2)::exact_number * den THEN 'rounded'
      WHEN 100 * num >= (value + excess)::exact_number * den AND 100 * num < (value + excess + u)::exact_number * den THEN 'truncated'
      ELSE 'inconsistent' END
    WHEN NOT is_empty(meet(q, suggestion)) THEN 'within_wording'
    WHEN NOT is_empty(meet(q, wording)) THEN 'loose'
    ELSE 'inconsistent' END AS verdict
FROM quotients JOIN wholes USING (observation_id);

CREATE TABLE audit_comparison AS
SELECT a.observation_id AS id, r.verdict = a.verdict AS verdict,
  a.formula IS NOT DISTINCT FROM CASE WHEN r.q IS NOT NULL THEN
    '100 × ' || r.numerator_id || ' ÷ ' || r.denominator_id || CASE WHEN r.excess > 0 THEN ' − 100' ELSE '' END END AS formula,
  CASE WHEN r.q IS NULL THEN coalesce(a.quotient_low, a.quotient_high, a.difference) IS NULL
    ELSE is_same(r.q, as_interval(a.quotient_low, a.quotient_low_end, a.quotient_high, a.quotient_high_end)) END AS quotient,
  CASE WHEN r.printed IS NULL THEN coalesce(a.printed_low, a.printed_high) IS NULL
    ELSE is_same(r.printed, as_interval(a.printed_low, a.printed_low_end, a.printed_high, a.printed_high_end)) END AS printed,
  r.q IS NULL OR is_near(r.difference, a.difference) AS difference,
  CASE WHEN r.q IS NULL OR NOT is_point(r.denominator) THEN a.numerators_count IS NULL
    ELSE a.numerators_first IS NOT DISTINCT FROM r.n_first AND a.numerators_last IS NOT DISTINCT FROM r.n_last
      AND a.numerators_count IS NOT DISTINCT FROM CASE WHEN r.n_first IS NULL THEN 0 ELSE r.n_last - r.n_first + 1 END END AS numerators,
  CASE WHEN r.q IS NULL OR NOT is_point(r.numerator) THEN a.denominators_count IS NULL
    ELSE a.denominators_first IS NOT DISTINCT FROM r.d_first AND a.denominators_last IS NOT DISTINCT FROM r.d_last
      AND a.denominators_count IS NOT DISTINCT FROM CASE WHEN r.d_first IS NULL THEN 0 ELSE r.d_last - r.d_first + 1 END END AS denominators
FROM 'audit.parquet' AS a LEFT JOIN recomputed_audit AS r USING (observation_id);
