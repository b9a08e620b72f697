-- What each observation says, from its own cells and the limits of its indicator.

CREATE TABLE printed AS
SELECT o.*, i.unit AS printed_unit, span(i.minimum, true, i.maximum, true) AS limits,
  -- u: the unit of the last printed digit of a percentage.
  CASE WHEN regexp_matches(as_printed, '[0-9][.,][0-9]+ ?(%|percent)')
    THEN pow(10, -length(regexp_extract(as_printed, '[.,]([0-9]+) ?(?:%|percent)', 1))) ELSE 1 END AS u,
  -- s of a count: the place of its last digit that is not zero.
  CASE WHEN value = floor(value) THEN pow(10, length(regexp_extract(value::BIGINT::VARCHAR, '(0*)$', 1)))
    ELSE pow(10, -length(regexp_extract(value::VARCHAR, '\.([0-9]+)$', 1))) END AS count_step,
  i.unit <> 'percent' AND period_kind <> 'per_year' AND value = floor(value)
    AND coalesce(value_high = floor(value_high), true) AS is_whole
FROM 'observations.parquet' AS o JOIN 'indicators.parquet' AS i USING (indicator_id);

CREATE TABLE worded AS
SELECT *, CASE WHEN printed_unit = 'percent' THEN u ELSE count_step END AS s,
  CASE qualifier
    WHEN 'over' THEN span(value, false, NULL, false) WHEN 'at_least' THEN span(value, true, NULL, false)
    WHEN 'nearly' THEN span(NULL, false, value, false) WHEN 'under' THEN span(NULL, false, value, false)
    WHEN 'at_most' THEN span(NULL, false, value, true)
    WHEN 'between' THEN span(value, true, value_high, true)
    WHEN 'spread' THEN NULL ELSE point_at(value)
  END AS wording
FROM printed;

CREATE TABLE suggested AS
SELECT *,
  -- A plan's number is a threshold; a planned range is a band.
  CASE WHEN status = 'plan' AND qualifier NOT IN ('between', 'spread') THEN point_at(value) ELSE wording END AS said,
  CASE WHEN qualifier = 'over' THEN span(value, false, value + s, false)
    WHEN qualifier = 'nearly' THEN span(value - s, false, value, false)
    WHEN qualifier = 'about' THEN span(value - s / 2, true, value + s / 2, true)
    WHEN qualifier = 'exact' AND printed_unit = 'percent' THEN span(value - u / 2, true, value + u, false)
    ELSE wording END AS suggestion
FROM worded;

CREATE MACRO possible(a, limits, is_whole) AS
  CASE WHEN is_whole THEN tighten(meet(a, limits)) ELSE meet(a, limits) END;

CREATE TABLE statements AS
SELECT *,
  CASE WHEN status = 'plan' THEN said
    WHEN is_empty(possible(suggestion, limits, is_whole)) THEN possible(said, limits, is_whole)
    ELSE possible(suggestion, limits, is_whole) END AS read_as,
  -- As a part of a ratio: "about" is bounded by what it suggests.
  CASE WHEN status = 'plan' THEN said WHEN qualifier = 'about' THEN suggestion
    ELSE possible(said, limits, is_whole) END AS as_part
FROM suggested;
