namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    private static IEnumerable<SqlPair> Storage =>
    [
        new("column storage", "CREATE TABLE t (a text, b numeric, c text)", "CREATE TABLE t (a text, b numeric, c text, d text); ALTER TABLE t ALTER a SET STORAGE EXTERNAL, ALTER b SET STORAGE PLAIN, ALTER d SET COMPRESSION pglz, ALTER c SET STATISTICS 500, ALTER d SET (n_distinct = 7, n_distinct_inherited = -0.5)"),
        new("column storage beside a change of type", "CREATE TABLE t (a text, b text); ALTER TABLE t ALTER a SET STORAGE EXTERNAL, ALTER a SET STATISTICS 9, ALTER b SET STORAGE MAIN, ALTER b SET COMPRESSION pglz", "CREATE TABLE t (a varchar(20), b varchar(9)); ALTER TABLE t ALTER a SET STORAGE EXTERNAL, ALTER a SET STATISTICS 10"),
        new("column storage in its table", "CREATE TABLE t (a text)", "CREATE TABLE t (a text STORAGE main COMPRESSION pglz)") { MinimumVersion = 16 },
        new("column storage like another table's", "CREATE TABLE t (a text COMPRESSION pglz, b text); ALTER TABLE t ALTER b SET STORAGE MAIN", "CREATE TABLE t (a text COMPRESSION pglz, b text); ALTER TABLE t ALTER b SET STORAGE MAIN; CREATE TABLE u (LIKE t INCLUDING STORAGE INCLUDING COMPRESSION); CREATE TABLE v (LIKE t)"),
        new(
            "comments of what is made again",
            "CREATE TYPE e AS ENUM ('a', 'b'); CREATE TABLE t (a int, e e CONSTRAINT k CHECK (e <> 'a')); CREATE INDEX i ON t (a) WHERE e = 'a'; CREATE POLICY p ON t USING (e = 'a'); CREATE SEQUENCE s; COMMENT ON INDEX i IS 'i'; COMMENT ON CONSTRAINT k ON t IS 'k'; COMMENT ON POLICY p ON t IS 'p'",
            "CREATE TYPE e AS ENUM ('b', 'a'); CREATE TABLE t (a int, e e CONSTRAINT k CHECK (e <> 'a'), n serial); CREATE INDEX i ON t (a DESC) WHERE e = 'a'; CREATE POLICY p ON t USING (e = 'a'); CREATE SEQUENCE s; COMMENT ON INDEX i IS 'i'; COMMENT ON CONSTRAINT k ON t IS 'k'; COMMENT ON POLICY p ON t IS 'p'; COMMENT ON SEQUENCE s IS 's'; COMMENT ON SEQUENCE t_n_seq IS 'n'"),
        new("replica identity", "CREATE TABLE t (a int PRIMARY KEY); CREATE TABLE u (a int); CREATE TABLE v (a int)", "CREATE TABLE t (a int PRIMARY KEY); ALTER TABLE t REPLICA IDENTITY FULL; CREATE TABLE u (a int); ALTER TABLE u REPLICA IDENTITY NOTHING; CREATE TABLE v (a int NOT NULL UNIQUE); ALTER TABLE v REPLICA IDENTITY USING INDEX v_a_key; CREATE TABLE w (a int NOT NULL); CREATE UNIQUE INDEX i ON w (a); ALTER TABLE w REPLICA IDENTITY USING INDEX i") { Rows = "INSERT INTO v VALUES (1)" },
        new("replica identity whose index is replaced", "CREATE TABLE t (a int NOT NULL, b int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i", "CREATE TABLE t (a int NOT NULL, b int NOT NULL); CREATE UNIQUE INDEX i ON t (b); ALTER TABLE t REPLICA IDENTITY USING INDEX i"),
        new("replica identity whose column becomes optional", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i", "CREATE TABLE t (a int); CREATE UNIQUE INDEX i ON t (a)"),
        new("replica identity whose index is renamed", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i, CLUSTER ON i", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i, CLUSTER ON i; ALTER INDEX i RENAME TO j"),
        new("replica identity whose index went", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i", "CREATE TABLE t (a int NOT NULL); CREATE UNIQUE INDEX i ON t (a); ALTER TABLE t REPLICA IDENTITY USING INDEX i; DROP INDEX i") { IsForward = true },
        new("clustered index", "CREATE TABLE t (a int PRIMARY KEY, b int)", "CREATE TABLE t (a int PRIMARY KEY, b int); CREATE INDEX i ON t (b); CLUSTER t USING i; CREATE TABLE u (a int PRIMARY KEY); ALTER TABLE u CLUSTER ON u_pkey") { Rows = "INSERT INTO t VALUES (1, 2)" },
    ];
}
