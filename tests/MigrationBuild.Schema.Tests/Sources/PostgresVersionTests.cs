using System.Text;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Directories;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Sources;

public class PostgresVersionTests
{
    private const string TooNew = "CREATE TABLE t (a int UNIQUE NULLS NOT DISTINCT);";

    [Test]
    public void A_schema_file_that_the_target_is_too_old_for_is_reported()
    {
        var found = SchemaFiles.Read([new SourceFile("schema.sql", TooNew)], 14).Diagnostics;

        Assert.That(found.Select(each => each.ToString()), Is.EqualTo(new[]
        {
            "schema.sql(1,30): error MB1005: NULLS [NOT] DISTINCT needs PostgreSQL 15; the script is for 14",
        }));
        Assert.That(SchemaFiles.Read([new SourceFile("schema.sql", TooNew)], 15).Diagnostics, Is.Empty);
    }

    [Test]
    public void A_history_that_ran_on_a_newer_server_is_replayed_for_an_older_target()
    {
        var file = new MigrationFile("20260101000000_t.sql", Encoding.UTF8.GetBytes(TooNew));

        var result = MigrationsReplay.Replay(MigrationDirectory.Create(MigrationLayout.Atlas, [file]), 14);

        Assert.That(result.Diagnostics, Is.Empty);
        Assert.That(result.Catalog.FindTable(new QualifiedName("public", "t")), Is.Not.Null);
    }
}
