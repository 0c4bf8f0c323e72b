using System.Text.Json;
using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Dependencies;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Dependencies;

/// <summary>A graph that follows a catalog through its changes says what a graph made anew says.</summary>
public class DependencyGraphTests
{
    /// <summary>Things come and go under names that others use already: # is a random digit, another one at each place.</summary>
    private static readonly string[] Statements =
    [
        "CREATE TABLE t# (id int PRIMARY KEY, a int, b text DEFAULT f#())",
        "CREATE TABLE t# (id int PRIMARY KEY, t0_id int REFERENCES t#, d d#, e e# DEFAULT 'x', c c#[], k text COLLATE k#)",
        "CREATE TABLE t# (LIKE t# INCLUDING ALL)",
        "CREATE TABLE t# () INHERITS (t#)",
        "CREATE TABLE t# (id int PRIMARY KEY, a int) PARTITION BY LIST (id)",
        "CREATE TABLE t# PARTITION OF t# DEFAULT",
        "CREATE TABLE t# (id int PRIMARY KEY, g geometry, x citext)",
        "ALTER TABLE t# ADD COLUMN n# e#",
        "ALTER TABLE t# ADD COLUMN n# geometry",
        "ALTER TABLE t# ADD COLUMN n# int GENERATED ALWAYS AS (a + 1) STORED",
        "ALTER TABLE t# ALTER COLUMN a TYPE bigint",
        "ALTER TABLE t# ADD CONSTRAINT u# UNIQUE (a)",
        "ALTER TABLE t# ADD CONSTRAINT r# FOREIGN KEY (a) REFERENCES t# (a)",
        "ALTER TABLE t# ADD CONSTRAINT v# CHECK (g#(a))",
        "ALTER TABLE t# RENAME TO t#",
        "ALTER TABLE t# RENAME COLUMN a TO a#",
        "ALTER TABLE t# SET SCHEMA s",
        "ALTER TABLE s.t# SET SCHEMA public",
        "ALTER TABLE t# DROP CONSTRAINT u#",
        "ALTER TABLE t# DETACH PARTITION t#",
        "CREATE UNIQUE INDEX i# ON t# (a)",
        "CREATE INDEX i# ON t# (lower(b)) WHERE a > 0",
        "CREATE TYPE e# AS ENUM ('x', 'y')",
        "CREATE TYPE c# AS (p int, q e#)",
        "CREATE DOMAIN d# AS text CHECK (g#(1))",
        "CREATE TYPE geometry AS (x int, y int)",
        "CREATE EXTENSION postgis",
        "CREATE EXTENSION citext",
        "CREATE COLLATION k# (provider = icu, locale = 'und')",
        "CREATE VIEW v# AS SELECT * FROM t#",
        "CREATE MATERIALIZED VIEW t# AS SELECT 1 AS id",
        "CREATE SEQUENCE t#",
        "ALTER SEQUENCE t# OWNED BY t#.a",
        "CREATE FUNCTION f#() RETURNS text LANGUAGE sql AS 'SELECT 1'",
        "CREATE FUNCTION g#(v int) RETURNS boolean LANGUAGE sql RETURN v > 0",
        "CREATE FUNCTION w#() RETURNS trigger LANGUAGE plpgsql AS 'BEGIN END'",
        "CREATE TRIGGER z# BEFORE UPDATE OF a ON t# FOR EACH ROW EXECUTE FUNCTION w#()",
        "CREATE RULE z# AS ON INSERT TO t# DO NOTHING",
        "CREATE POLICY p# ON t# USING (g#(a))",
        "CREATE STATISTICS x# ON id, a FROM t#",
        "CREATE PUBLICATION p# FOR TABLE t# (id), t#",
        "DROP TABLE t# CASCADE",
        "DROP TABLE t#",
        "DROP TYPE e# CASCADE",
        "DROP TYPE c#",
        "DROP TYPE geometry",
        "DROP DOMAIN d# CASCADE",
        "DROP EXTENSION postgis CASCADE",
        "DROP EXTENSION citext",
        "DROP COLLATION k#",
        "DROP VIEW v#",
        "DROP MATERIALIZED VIEW t#",
        "DROP SEQUENCE t# CASCADE",
        "DROP FUNCTION f#() CASCADE",
        "DROP FUNCTION g#(int)",
        "DROP FUNCTION w#() CASCADE",
        "DROP INDEX i#",
        "DROP SCHEMA s CASCADE",
        "CREATE SCHEMA s",
    ];

    [Test]
    public void Follows_random_changes([Range(1, 6)] int seed)
    {
        var random = new Random(seed);
        var states = new List<ReplayState> { new(Catalog.NewDatabase) };
        var graph = DependencyGraph.Of(Catalog.NewDatabase);
        for (var i = 0; i < 400; i++)
        {
            var sql = string.Concat(Statements[random.Next(Statements.Length)].Select(c => c == '#' ? (char)('0' + random.Next(3)) : c));
            // Now and then it goes on from an earlier state, as after ROLLBACK.
            var before = states[random.Next(20) == 0 ? random.Next(states.Count) : states.Count - 1];
            states.Add(CatalogReplay.Apply(before, SqlParser.Parse(sql)).State);
            var catalog = states[states.Count - 1].Catalog;
            graph = graph.After(catalog);
            AssertIsOf(graph, catalog, sql);
        }

        Assert.That(states.Zip(states.Skip(1), ReferenceEquals), Has.Some.False);
    }

    [Test]
    [Category("Corpora")]
    public void Follows_the_migrations_of_real_projects()
    {
        var projects = Corpora.FindFiles("meta.json").Select(path => Path.GetDirectoryName(path)!).ToList();
        foreach (var project in projects)
        {
            using var meta = JsonDocument.Parse(File.ReadAllText(Path.Combine(project, "meta.json")));
            if (!meta.RootElement.TryGetProperty("order", out var order))
            {
                continue;
            }

            var state = new ReplayState(Catalog.NewDatabase);
            var graph = DependencyGraph.Of(state.Catalog);
            foreach (var path in order.EnumerateArray().Select(path => path.GetString()!))
            {
                state = CatalogReplay.Apply(state, SqlParser.Parse(new SourceFile(path, File.ReadAllText(Path.Combine(project, path))))).State;
                graph = graph.After(state.Catalog);
            }

            AssertIsOf(graph, state.Catalog, project);
        }

        TestContext.Out.WriteLine($"{projects.Count} projects ran");
    }

    private static void AssertIsOf(DependencyGraph graph, Catalog catalog, string when)
    {
        var anew = DependencyGraph.Of(catalog);
        var objects = CatalogDifference.Between(Catalog.Empty, catalog)
            .SelectMany(entry => CatalogDependencies.Of(catalog, entry.Name, entry.New!))
            .SelectMany(dependency => new[] { dependency.Dependent, dependency.Referenced })
            .Distinct();
        foreach (var id in objects)
        {
            Assert.That(graph.DependentsOf(id), Is.EqualTo(anew.DependentsOf(id)), $"dependents of {id} after {when}");
            Assert.That(graph.NeedsOf(id), Is.EqualTo(anew.NeedsOf(id)), $"needs of {id} after {when}");
        }
    }
}
