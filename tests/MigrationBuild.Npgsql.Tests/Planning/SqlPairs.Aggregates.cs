namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private const string Joining = "CREATE FUNCTION joined(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1 || $2'; CREATE FUNCTION size(text) RETURNS int LANGUAGE sql AS 'SELECT length($1)'; ";

    private const string Joined = Joining + "CREATE AGGREGATE join_all(text) (sfunc = joined, stype = text, initcond = ''); ";

    private static IEnumerable<SqlPair> AggregateFunctions =>
    [
        new("aggregate added", Joining, Joined + "COMMENT ON AGGREGATE join_all(text) IS 'all'"),
        new("aggregate with its functions", "", Joined + "CREATE TABLE t (n text); CREATE VIEW v AS SELECT join_all(n ORDER BY n) FILTER (WHERE n > '') AS a, join_all(DISTINCT n) AS b FROM t"),
        new("aggregate replaced in place",
            Joined + "CREATE TABLE t (n text); CREATE VIEW v AS SELECT join_all(n) AS a FROM t",
            Joining + "CREATE AGGREGATE join_all(text) (sfunc = joined, stype = text, initcond = 'x', parallel = safe); CREATE TABLE t (n text); CREATE VIEW v AS SELECT join_all(n) AS a FROM t"),
        new("aggregate with another result, under a view",
            Joined + "COMMENT ON AGGREGATE join_all(text) IS 'all'; CREATE TABLE t (n text); CREATE VIEW v AS SELECT join_all(n) AS a FROM t",
            Joining + "CREATE AGGREGATE join_all(text) (sfunc = joined, stype = text, finalfunc = size); COMMENT ON AGGREGATE join_all(text) IS 'all'; CREATE TABLE t (n text); CREATE VIEW v AS SELECT join_all(n) AS a FROM t"),
        new("function of an aggregate changes its result",
            Joining + "CREATE AGGREGATE join_all(text) (sfunc = joined, stype = text, finalfunc = size)",
            "CREATE FUNCTION joined(text, text) RETURNS text LANGUAGE sql IMMUTABLE AS 'SELECT $1 || $2'; CREATE FUNCTION size(text) RETURNS bigint LANGUAGE sql AS 'SELECT length($1)::bigint'; "
                + "CREATE AGGREGATE join_all(text) (sfunc = joined, stype = text, finalfunc = size)"),
        new("aggregate becomes a function",
            Joined,
            Joining + "CREATE FUNCTION join_all(text) RETURNS text LANGUAGE sql AS 'SELECT $1'"),
        new("aggregates of PostgreSQL's own functions",
            "",
            "CREATE AGGREGATE counted(*) (sfunc = int8inc, stype = int8, initcond = '0'); CREATE AGGREGATE largest(int) (sfunc = int4larger, stype = int4, sortop = >, parallel = restricted); "
                + "CREATE AGGREGATE gathered(VARIADIC items int[]) (sfunc = array_cat, stype = int[], initcond = '{}'); CREATE AGGREGATE listed(anycompatible) (sfunc = array_append, stype = anycompatiblearray)"),
        new("ordered-set and hypothetical aggregates",
            "CREATE TABLE t (n float8)",
            "CREATE TABLE t (n float8); CREATE AGGREGATE at_share(float8 ORDER BY anyelement) (sfunc = ordered_set_transition, stype = internal, finalfunc = percentile_disc_final, finalfunc_extra = true, finalfunc_modify = read_write); "
                + "CREATE AGGREGATE place(VARIADIC \"any\" ORDER BY VARIADIC \"any\") (sfunc = ordered_set_transition_multi, stype = internal, finalfunc = rank_final, finalfunc_extra, hypothetical); "
                + "COMMENT ON AGGREGATE at_share(float8 ORDER BY anyelement) IS 'share'; CREATE VIEW v AS SELECT at_share(0.5) WITHIN GROUP (ORDER BY n) AS half FROM t"),
        new("moving aggregate with states between workers",
            "",
            "CREATE AGGREGATE mean(int8) (sfunc = int8_avg_accum, stype = internal, sspace = 128, finalfunc = numeric_poly_avg, combinefunc = int8_avg_combine, serialfunc = int8_avg_serialize, "
                + "deserialfunc = int8_avg_deserialize, msfunc = int8_avg_accum, minvfunc = int8_avg_accum_inv, mstype = internal, msspace = 64, mfinalfunc = numeric_poly_avg, parallel = safe)"),
        new("aggregate in another schema and of types of its own",
            "",
            "CREATE SCHEMA \"My App\"; CREATE TYPE \"My App\".state AS (total int, n int); CREATE FUNCTION \"My App\".\"add\"(\"My App\".state, int) RETURNS \"My App\".state LANGUAGE sql AS 'SELECT $1'; "
                + "CREATE AGGREGATE \"My App\".\"Total\"(\"Of\" int) (sfunc = \"My App\".\"add\", stype = \"My App\".state, initcond = '(0,0)')"),
        new("aggregate after renames",
            "",
            "CREATE SCHEMA s; CREATE TYPE e AS ENUM ('a'); CREATE FUNCTION f(e, e) RETURNS e LANGUAGE sql AS 'SELECT $2'; CREATE AGGREGATE newest(e) (sfunc = f, stype = e); CREATE TABLE t (e e); "
                + "CREATE VIEW v AS SELECT newest(e) AS e FROM t; ALTER TYPE e RENAME TO letter; ALTER FUNCTION f RENAME TO second; ALTER FUNCTION second SET SCHEMA s; ALTER AGGREGATE newest(letter) RENAME TO latest; ALTER AGGREGATE latest(letter) SET SCHEMA s"),
        new("aggregate in the form of old", "", Joining + "CREATE AGGREGATE old_join (basetype = text, sfunc1 = joined, stype1 = text, initcond1 = 'x'); CREATE AGGREGATE old_count (basetype = 'ANY', sfunc = int8inc, stype = int8, initcond = 0)"),
    ];
}
