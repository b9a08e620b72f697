-- Every measure from its formula, its inputs and the facts that these state.

-- Ids and dates of a formula, in their order; the facts of the ids.
CREATE TABLE formulas AS
SELECT m.*, regexp_extract_all(formula, '[a-z0-9]+(?:-[a-z0-9]+)*\.[0-9]+') AS ids,
  regexp_replace(formula, '[a-z0-9]+(?:-[a-z0-9]+)*\.[0-9]+', 'ID', 'g') AS shape
FROM 'measures.parquet' AS m;

-- What a fact can be, never below nothing. Strictly, a number that is only "about" is no sharper than its reading.
CREATE TABLE sides AS
WITH cells AS (
  SELECT fact_id, indicator_id, value, agrees = 'yes' AS agrees, coalesce(spread = 'yes', false) AS is_spread,
    as_interval(reading_low, reading_low_end, reading_high, reading_high_end) AS reading,
    as_interval(logical_low, logical_low_end, logical_high, logical_high_end) AS logical
  FROM 'facts.parquet'
)
SELECT *, meet(reading, span(0, true, NULL, false)) AS suggests,
  meet(CASE WHEN is_point(logical) AND value IS NULL THEN reading ELSE logical END, span(0, true, NULL, false)) AS allows,
  -- The threshold of a quota: the lower end of a planned range.
  CASE WHEN agrees AND logical['l'] IS NOT NULL THEN point_at(logical['l']) ELSE logical END AS threshold
FROM cells;

CREATE TABLE stated AS
SELECT b.observation_id, sides.* FROM sides JOIN 'bounds.parquet' AS b USING (fact_id);

-- The percentage as printed, among the inputs: an excess plus 100, a point as sharp as its last digit.
CREATE TABLE as_printed AS
WITH listed AS (
  SELECT measure_id, measure, unnest(string_split(inputs, ' ')) AS observation_id FROM formulas WHERE inputs IS NOT NULL
), figures AS (
  SELECT DISTINCT measure_id, fact_id, suggests, allows, CASE indicator_id WHEN 'quota_excess_percent' THEN 100 ELSE 0 END AS offset_by
  FROM listed JOIN stated USING (observation_id)
  WHERE (measure = 'attainment' AND indicator_id IN ('quota_attainment', 'quota_excess_percent'))
    OR (measure IN ('youth_share', 'pupil_share') AND indicator_id = 'share_of_admissions')
    OR (measure IN ('admission_rate', 'admitted_of_introduced') AND indicator_id = measure)
)
SELECT measure_id, combine(list(shift(suggests, offset_by))) AS suggests,
  combine(list(shift(CASE WHEN is_point(allows) THEN suggests ELSE allows END, offset_by))) AS allows
FROM figures GROUP BY measure_id;

CREATE MACRO limits_of(measure) AS CASE WHEN measure IN ('youth_share', 'pupil_share', 'organisations_admitting_share')
  THEN span(0, true, 100, true) ELSE span(NULL, false, NULL, false) END;
CREATE MACRO divisor(measure, fact_threshold, side) AS CASE WHEN measure = 'attainment' THEN fact_threshold ELSE side END;
CREATE MACRO without_part(part, whole) AS
  quotient(point_at(100), span(1 - quotient(part, whole)['h'], quotient(part, whole)['hc'], 1 - quotient(part, whole)['l'], quotient(part, whole)['lc']));

CREATE TABLE computed AS
SELECT f.measure_id, f.measure, f.shape, 
  CASE WHEN f.shape IN ('ID', '100 + ID') THEN false WHEN f.shape = '100 × ID ÷ (ID − ID)' THEN a.value IS NOT NULL AND c.value IS NOT NULL
    ELSE a.value IS NOT NULL AND (b.value IS NOT NULL OR f.measure = 'attainment') END AS is_known,
  CASE f.shape
    WHEN 'ID' THEN p.suggests WHEN '100 + ID' THEN p.suggests
    WHEN 'ID ÷ ID' THEN quotient(a.suggests, b.suggests)
    WHEN '100 × ID ÷ ID' THEN clip(quotient(times(a.suggests, 100), divisor(f.measure, b.threshold, b.suggests)), limits_of(f.measure))
    WHEN '100 + 100 × ID ÷ ID' THEN shift(quotient(times(a.suggests, 100), b.threshold), 100)
    WHEN '100 × ID ÷ (ID − ID)' THEN without_part(c.suggests, a.suggests)
  END AS suggests,
  CASE f.shape
    WHEN 'ID' THEN p.allows WHEN '100 + ID' THEN p.allows
    WHEN 'ID ÷ ID' THEN quotient(a.allows, b.allows)
    WHEN '100 × ID ÷ ID' THEN clip(quotient(times(a.allows, 100), divisor(f.measure, b.threshold, b.allows)), limits_of(f.measure))
    WHEN '100 + 100 × ID ÷ ID' THEN shift(quotient(times(a.allows, 100), b.threshold), 100)
    WHEN '100 × ID ÷ (ID − ID)' THEN without_part(c.allows, a.allows)
  END AS allows
FROM formulas AS f
LEFT JOIN stated AS a ON a.observation_id = f.ids[1] LEFT JOIN stated AS b ON b.observation_id = f.ids[2]
LEFT JOIN stated AS c ON c.observation_id = f.ids[3] LEFT JOIN as_printed AS p USING (measure_id)
WHERE f.measure NOT IN ('elapsed_share', 'pace', 'implied_quota');
