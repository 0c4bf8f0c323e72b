using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Replaying;

namespace MigrationBuild.Schema.Tests.Replaying;

public class InheritanceTests
{
    [Test]
    public void A_column_that_the_parent_has_too_is_merged_with_it_and_stands_first()
    {
        var result = CatalogReplay.Replay(Catalog.NewDatabase, [SqlParser.Parse(
            """
            CREATE TABLE parent (a int NOT NULL, b text DEFAULT 'p');
            CREATE TABLE child (c int, b text DEFAULT 'c', a int) INHERITS (parent);
            """)]);

        Assert.That(result.Succeeded, Is.True);
        var child = result.Catalog.FindTable(new QualifiedName("public", "child"))!;
        Assert.That(child.Columns.Select(column => column.Name), Is.EqualTo(new[] { "a", "b", "c" }));
        Assert.That(child.FindColumn("a")!.NotNull, Is.True);
        Assert.That(child.FindColumn("b")!.Default!.Canonical, Does.Contain("'c'"));
    }
}
