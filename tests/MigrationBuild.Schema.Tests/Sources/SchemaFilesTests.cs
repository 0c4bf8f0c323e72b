using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Sources;

public class SchemaFilesTests
{
    private const string Prisma =
        """
        datasource db {
          provider = "postgresql"
        }

        model Doc {
          id        Int @id
          embedding Unsupported("vector(3)")?
          @@map("docs")
        }

        """;

    [Test]
    public void A_type_whose_extension_nobody_declares_is_reported_at_its_field_with_the_way_out()
    {
        var schema = Read(("schema.prisma", Prisma));

        Assert.That(schema.Diagnostics.Select(found => found.ToString()), Is.EqualTo(new[]
        {
            "schema.prisma(7,13): warning MB4005: Column docs.embedding is of type vector, which nothing declares. It comes with the extension vector: " +
            "declare that in schema.hcl (extension \"vector\" {}) or with CREATE EXTENSION in schema.sql, or the migration fails on a database that lacks it.",
        }));
    }

    [Test]
    public void A_later_file_declares_the_extension_and_adds_to_the_table_of_an_earlier_one()
    {
        var schema = Read(
            ("schema.sql", "CREATE INDEX docs_idx ON docs (id DESC);"),
            ("schema.hcl", "extension \"vector\" {\n  schema = schema.public\n}\n"),
            ("schema.prisma", Prisma));

        Assert.That(schema.Diagnostics, Is.Empty);
        Assert.That(schema.Catalog.FindTable(new QualifiedName("public", "docs"))!.Indexes.Keys, Is.EqualTo(new[] { "docs_idx" }));
    }

    [Test]
    public void What_the_files_together_can_express_is_what_either_can()
    {
        Assert.That(Read(("schema.prisma", Prisma)).Scope, Is.EqualTo(SchemaScope.Prisma));
        Assert.That(Read(("schema.prisma", Prisma), ("schema.hcl", "")).Scope, Is.EqualTo(SchemaScope.Prisma.Union(SchemaScope.Hcl)));
        Assert.That(Read(("schema.sql", "CREATE SCHEMA s GRANT USAGE ON SCHEMA s TO reader;")).Scope, Is.EqualTo(SchemaScope.Everything));
    }

    [Test]
    public void Files_that_never_speak_of_privileges_take_none_away()
    {
        Assert.That(Read(("schema.sql", "CREATE TABLE t ()")).Scope, Is.EqualTo(SchemaScope.Everything with { MentionsPrivileges = false }));
        Assert.That(Read(("schema.sql", "CREATE TABLE t ()")).Scope.ForLiveServer().Privileges, Is.False);
        Assert.That(Read(("schema.prisma", Prisma), ("schema.sql", "CREATE TABLE t ()")).Scope.Privileges, Is.False);
        Assert.That(Read(("schema.prisma", Prisma), ("schema.sql", "GRANT USAGE ON SCHEMA public TO reader")).Scope.ForLiveServer().Privileges, Is.True);
    }

    [Test]
    public void A_file_of_no_known_kind_is_refused()
    {
        Assert.That(Read(("schema.txt", "")).Diagnostics.Select(found => found.ToString()), Is.EqualTo(new[]
        {
            "schema.txt(1,1): error MB3001: This is no schema file: its name must end in .prisma, .hcl or .sql.",
        }));
    }

    private static DesiredSchema Read(params (string Path, string Text)[] files)
        => SchemaFiles.Read([.. files.Select(file => new SourceFile(file.Path, file.Text))], 17);
}
