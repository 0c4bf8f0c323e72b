using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

/// <summary>What goes with an object, what forbids it to go, and what CASCADE takes; each as a server was seen to do it.</summary>
public sealed class RemovalTests
{
    private const string Before =
        """
        CREATE TABLE parent (id int PRIMARY KEY, up int REFERENCES parent, twice int GENERATED ALWAYS AS (up * 2) STORED, UNIQUE (up));
        CREATE TABLE child (id serial PRIMARY KEY, parent_id int REFERENCES parent, CHECK (parent_id > 0));
        CREATE SEQUENCE numbers;
        CREATE TABLE lines (n int DEFAULT nextval('numbers'), kind int);
        CREATE POLICY p ON lines USING (EXISTS (SELECT 1 FROM child WHERE child.parent_id = lines.kind));

        """;

    [TestCase("DROP TABLE parent, child CASCADE", "lines, numbers")]
    [TestCase("DROP TABLE child, parent, lines", "numbers")]
    [TestCase("DROP TABLE parent CASCADE", "child, child_id_seq, lines, numbers")]
    [TestCase("DROP SEQUENCE numbers CASCADE", "child, child_id_seq, lines, parent")]
    [TestCase("DROP SCHEMA public CASCADE", "")]
    public void Relations_are_left(string sql, string expected)
    {
        var catalog = Apply(sql).State.Catalog;
        Assert.That(string.Join(", ", catalog.Schemas.SelectMany(schema => schema.Relations.Keys)), Is.EqualTo(expected));
    }

    [TestCase("ALTER TABLE parent DROP COLUMN id", "it: constraint child_parent_id_fkey on table child, constraint parent_up_fkey on table parent")]
    [TestCase("ALTER TABLE parent DROP COLUMN up", "it: column twice of table parent")]
    [TestCase("DROP TABLE child", "it: policy p on table lines")]
    [TestCase("DROP TABLE parent, lines", "them: constraint child_parent_id_fkey on table child")]
    [TestCase("ALTER TABLE child DROP COLUMN parent_id", "it: policy p on table lines")]
    [TestCase("ALTER TABLE lines DROP COLUMN kind", "it: policy p on table lines")]
    public void It_is_forbidden(string sql, string users)
        => Assert.That(Apply(sql).Diagnostics.Single().Message, Does.EndWith($" because other objects depend on {users} (2BP01)"));

    [Test]
    public void CASCADE_takes_the_policy_of_another_table_and_not_the_table()
    {
        var lines = Table(Apply("DROP TABLE child CASCADE"), "lines");
        Assert.That(lines.Policies, Is.Empty);
        Assert.That(lines.Columns, Has.Count.EqualTo(2));
    }

    [Test]
    public void CASCADE_takes_the_default_that_uses_a_sequence_and_not_its_column()
        => Assert.That(Table(Apply("DROP SEQUENCE numbers CASCADE"), "lines").FindColumn("n")!.Default, Is.Null);

    [Test]
    public void A_column_takes_its_keys_checks_and_sequence_along()
    {
        var step = Apply("DROP POLICY p ON lines; ALTER TABLE child DROP COLUMN parent_id, DROP COLUMN id");
        Assert.That(Table(step, "child").Constraints, Is.Empty);
        Assert.That(step.State.Catalog.FindRelation(new QualifiedName("public", "child_id_seq")), Is.Null);
    }

    [Test]
    public void What_uses_an_object_is_found_under_its_new_name_too()
    {
        var step = Apply("ALTER TABLE child RENAME TO kid; ALTER TABLE kid RENAME parent_id TO p; ALTER SEQUENCE numbers RENAME TO n; DROP SEQUENCE n; DROP TABLE kid");
        Assert.That(step.Diagnostics.Select(diagnostic => diagnostic.Message), Is.EqualTo(new[]
        {
            "cannot drop sequence n because other objects depend on it: default value for column n of table lines (2BP01)",
            "cannot drop table kid because other objects depend on it: policy p on table lines (2BP01)",
        }));
    }

    private static Table Table(ReplayStep step, string name) => step.State.Catalog.FindTable(new QualifiedName("public", name))!;

    private static ReplayStep Apply(string sql)
    {
        var before = CatalogReplay.Apply(new ReplayState(Catalog.NewDatabase), SqlParser.Parse(Before));
        Assert.That(before.Diagnostics, Is.Empty);
        return CatalogReplay.Apply(before.State, SqlParser.Parse(sql));
    }
}
