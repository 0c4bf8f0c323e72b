namespace MigrationBuild.Npgsql.Tests.Planning;

internal static partial class SqlPairs
{
    /// <summary>NOT NULL as the constraint that it is since PostgreSQL 18.</summary>
    private static IEnumerable<SqlPair> NotNulls =>
    [
        new("not null by name on a table that is there", "CREATE TABLE t (a int, b int)", "CREATE TABLE t (a int CONSTRAINT a_is_there NOT NULL, b int, CONSTRAINT b_is_there NOT NULL b)") { MinimumVersion = 18, Rows = "INSERT INTO t VALUES (1, 2)" },
        new("not null by name with its table and columns", "CREATE TABLE u (x int)", "CREATE TABLE t (id serial CONSTRAINT k NOT NULL PRIMARY KEY, a int GENERATED ALWAYS AS IDENTITY CONSTRAINT i NOT NULL); CREATE TABLE u (x int, y int DEFAULT 1 CONSTRAINT y NOT NULL); COMMENT ON CONSTRAINT y ON u IS 'c'; COMMENT ON CONSTRAINT k ON t IS 'd'") { MinimumVersion = 18 },
        new("not null renamed", "CREATE TABLE t (a int CONSTRAINT x NOT NULL, b int NOT NULL)", "CREATE TABLE t (a int CONSTRAINT y NOT NULL, b int CONSTRAINT z NOT NULL)") { MinimumVersion = 18, IsForward = true },
        new("not null commented on", "CREATE TABLE t (a int NOT NULL, b int CONSTRAINT x NOT NULL)", "CREATE TABLE t (a int NOT NULL, b int CONSTRAINT x NOT NULL); COMMENT ON CONSTRAINT t_a_not_null ON t IS 'a'; COMMENT ON CONSTRAINT x ON t IS 'b'") { MinimumVersion = 18 },
        new("not null not valid", "CREATE TABLE t (a int)", "CREATE TABLE t (a int); ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID") { MinimumVersion = 18, Rows = "INSERT INTO t VALUES (NULL)" },
        new("not null validated", "CREATE TABLE t (a int, b int); ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID, ADD NOT NULL b NOT VALID", "CREATE TABLE t (a int CONSTRAINT n NOT NULL, b int NOT NULL)") { MinimumVersion = 18, IsForward = true },
        new("not null where it was added, validated and dropped by name", "CREATE TABLE t (a int, b int, c int NOT NULL)", "CREATE TABLE t (a int, b int, c int NOT NULL); ALTER TABLE t ADD CONSTRAINT n NOT NULL a NOT VALID; ALTER TABLE t VALIDATE CONSTRAINT n; ALTER TABLE t ALTER b SET NOT NULL; ALTER TABLE t RENAME TO u; ALTER TABLE u RENAME b TO d; ALTER TABLE u RENAME CONSTRAINT t_b_not_null TO m; ALTER TABLE u DROP CONSTRAINT t_c_not_null; ALTER TABLE u RENAME TO t; ALTER TABLE t RENAME d TO b") { MinimumVersion = 18 },
        new("not null of a renamed table and column", "CREATE TABLE t (a int NOT NULL, b int CONSTRAINT n NOT NULL)", "-- migrationbuild:renamed_from t\nCREATE TABLE u (\n-- migrationbuild:renamed_from a\nx int CONSTRAINT m NOT NULL, b int CONSTRAINT n NOT NULL)") { MinimumVersion = 18, IsForward = true },
        new("not null that children do without", "CREATE TABLE p (a int); CREATE TABLE c () INHERITS (p)", "CREATE TABLE p (a int CONSTRAINT n NOT NULL NO INHERIT, b int NOT NULL NO INHERIT DEFAULT 1); CREATE TABLE c () INHERITS (p)") { MinimumVersion = 18 },
        new("not null inherited from now on", "CREATE TABLE p (a int NOT NULL NO INHERIT, b int); CREATE TABLE c () INHERITS (p)", "CREATE TABLE p (a int NOT NULL, b int); CREATE TABLE c () INHERITS (p)") { MinimumVersion = 18, Rows = "INSERT INTO c VALUES (1)" },
        new("not null by name of a parent", "CREATE TABLE p (a int); CREATE TABLE c (x int CONSTRAINT y NOT NULL) INHERITS (p); CREATE TABLE d (a int CONSTRAINT z NOT NULL) INHERITS (p)", "CREATE TABLE p (a int CONSTRAINT n NOT NULL); CREATE TABLE c (x int CONSTRAINT y NOT NULL) INHERITS (p); CREATE TABLE d (a int CONSTRAINT z NOT NULL) INHERITS (p)") { MinimumVersion = 18 },
        new("not null by name of a partitioned table", "CREATE TABLE p (a int, b int) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p FOR VALUES IN (1)", "CREATE TABLE p (a int CONSTRAINT n NOT NULL, b int) PARTITION BY LIST (a); CREATE TABLE q PARTITION OF p (b NOT NULL) FOR VALUES IN (1)") { MinimumVersion = 18, Rows = "INSERT INTO p VALUES (1, 2)" },
        new("not null that becomes a primary key", "CREATE TABLE t (a int, b int)", "CREATE TABLE t (a int CONSTRAINT n NOT NULL, b int, PRIMARY KEY (a, b))") { MinimumVersion = 18, Rows = "INSERT INTO t VALUES (1, 2)" },
        new("type of a column that a child requires by a name of its own", "CREATE TABLE p (id int PRIMARY KEY, x int); CREATE TABLE c (PRIMARY KEY (id), y int) INHERITS (p)", "CREATE TABLE p (id bigint PRIMARY KEY, z int); CREATE TABLE c (PRIMARY KEY (id), y text) INHERITS (p)") { Rows = "INSERT INTO c VALUES (1, 2, 3)" },
        new("not null like another", "", "CREATE TABLE t (a int CONSTRAINT n NOT NULL, b int NOT NULL); COMMENT ON CONSTRAINT n ON t IS 'x'; CREATE TABLE u (LIKE t INCLUDING ALL)") { MinimumVersion = 18 },
        new("generated column that is virtual when nothing is said", "CREATE TABLE t (a int)", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1), c int GENERATED ALWAYS AS (a + 2) STORED, d int GENERATED ALWAYS AS (a + 3) VIRTUAL)") { MinimumVersion = 18 },
        new("expression of a virtual column", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL)", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 2) VIRTUAL)") { MinimumVersion = 18 },
        new("stored column made virtual", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) STORED)", "CREATE TABLE t (a int, b int GENERATED ALWAYS AS (a + 1) VIRTUAL)") { MinimumVersion = 18, Rows = "INSERT INTO t VALUES (1)" },
    ];
}
