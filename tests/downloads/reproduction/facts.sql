-- Every fact from the observations that state it: what all of them allow, what they suggest, and the one value.

CREATE TABLE recomputed_facts AS
WITH listed AS (
  SELECT fact_id, unnest(string_split(observation_ids, ' ')) AS observation_id FROM 'facts.parquet'
), gathered AS (
  SELECT listed.fact_id, any_value(printed_unit) AS printed_unit, any_value(qualifier = 'spread') AS is_spread,
    count(DISTINCT (value, value_high)) AS ranges,
    list(said ORDER BY observation_id) FILTER (said IS NOT NULL) AS said,
    list(read_as ORDER BY observation_id) FILTER (said IS NOT NULL) AS readings,
    list(DISTINCT value) FILTER (qualifier = 'exact' OR (status = 'plan' AND qualifier NOT IN ('between', 'spread'))) AS exact_values,
    list(read_as ORDER BY observation_id) FILTER (is_point(said)) AS sharp
  FROM listed JOIN statements USING (observation_id) GROUP BY ALL
), combined AS (
  SELECT *, combine(said) AS logical,
    CASE WHEN is_spread THEN ranges = 1
      ELSE NOT is_empty(meet_all(said)) OR (printed_unit = 'percent' AND NOT is_empty(meet_all(readings))) END AS agrees
  FROM gathered
)
SELECT fact_id, logical, agrees,
  CASE WHEN agrees AND len(exact_values) = 1 THEN exact_values[1] END AS value,
  CASE WHEN NOT is_empty(meet_all(readings)) THEN meet_all(readings)
    WHEN is_point(logical) AND len(sharp) > 0 THEN sharp[1]
    ELSE clip(hull_all(readings), logical) END AS reading
FROM combined;

CREATE TABLE fact_comparison AS
SELECT f.fact_id AS id,
  is_near(r.value, f.value) AS value,
  (r.agrees = (f.agrees = 'yes')) AS agrees,
  CASE WHEN f.spread = 'yes' THEN coalesce(f.logical_low, f.logical_high, f.reading_low, f.reading_high) IS NULL
    ELSE is_same(r.logical, as_interval(f.logical_low, f.logical_low_end, f.logical_high, f.logical_high_end)) END AS logical,
  f.spread = 'yes'
    OR is_same(r.reading, as_interval(f.reading_low, f.reading_low_end, f.reading_high, f.reading_high_end)) AS reading
FROM 'facts.parquet' AS f LEFT JOIN recomputed_facts AS r USING (fact_id);
