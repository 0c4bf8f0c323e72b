using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>What a Prisma schema means, against the SQL that Prisma's own engine wrote for it.</summary>
public sealed class PrismaScriptTests
{
    private static IEnumerable<CorpusCase> ValidCases() => CorpusCase.All("valid");

    private static IEnumerable<CorpusCase> Pairs() => CorpusCase.All("pairs");

    [TestCaseSource(nameof(ValidCases))]
    public void A_schema_gives_the_SQL_that_Prisma_gives(CorpusCase recorded)
    {
        var reading = PrismaSchemaReader.Read(recorded.Files);

        Assert.That(reading.Diagnostics.Select(found => found.ToString()), Is.Empty);
        // Prisma does not escape quotes in the labels of enums, which breaks its script; we do.
        var expected = recorded.ReadText("expected.sql").Replace("'bl'ue'", "'bl''ue'", StringComparison.Ordinal);
        // It says nothing of a schema in which there is nothing; we make the schema all the same.
        expected = expected.Replace("-- This is an empty migration.\n", "-- CreateSchema\nCREATE SCHEMA IF NOT EXISTS \"public\";\n", StringComparison.Ordinal);
        Assert.That(reading.Script!.File.Text, Is.EqualTo(expected));
    }

    [TestCaseSource(nameof(Pairs))]
    public void Both_schemas_of_a_pair_are_read_without_a_finding(CorpusCase recorded)
    {
        var readings = recorded.Files.Select(file => PrismaSchemaReader.Read([file])).ToList();

        Assert.That(readings.SelectMany(reading => reading.Diagnostics).Select(found => found.ToString()), Is.Empty);
        Assert.That(readings.Select(reading => reading.Script), Has.None.Null);
    }

    [TestCase("body", "body      String")]
    [TestCase("vector(1536)", "Unsupported(\"vector(1536)\")")]
    [TestCase("CURRENT_TIMESTAMP", "now()")]
    [TestCase("conversations_pkey", "@id")]
    [TestCase("conversations_tenant_id_created_at_idx", "@@index([tenantId, createdAt(sort: Desc)])")]
    [TestCase("CREATE TABLE", "model Conversation {")]
    [TestCase("CREATE SCHEMA", "datasource db {")]
    public void Each_part_of_the_script_knows_its_place_in_the_schema(string part, string source)
    {
        var blogPost = ValidCases().Single(recorded => recorded.ToString() == "047-blog-post");
        var script = PrismaSchemaReader.Read(blogPost.Files).Script!;

        var origin = script.FindOrigin(script.File.Text.IndexOf(part, StringComparison.Ordinal))!;

        Assert.That(origin.Source.File!.Substring(origin.Source.Span).Split('\n')[0].TrimEnd(), Does.StartWith(source));
    }

    [Test]
    public void Text_between_statements_has_no_place_in_the_schema()
    {
        var script = PrismaSchemaReader.Read([new SourceFile("schema.prisma", Datasource)]).Script!;

        Assert.That(script.FindOrigin(0), Is.Null);
    }

    [Test]
    public void A_byte_order_mark_and_Windows_line_ends_change_nothing()
    {
        var schema = Datasource + "model A {\n  id Int @id\n  b  Bytes @default(\"AAEC\") // three\n\n  @@map(\"a\")\n}\n";
        var plain = PrismaSchemaReader.Read([new SourceFile("schema.prisma", schema)]);

        var windows = PrismaSchemaReader.Read([new SourceFile("schema.prisma", "\uFEFF" + schema.Replace("\n", "\r\n", StringComparison.Ordinal))]);

        Assert.That(windows.Script!.File.Text, Is.EqualTo(plain.Script!.File.Text));
    }

    [Test]
    public void A_quote_in_a_mapped_name_is_doubled()
    {
        var reading = PrismaSchemaReader.Read([new SourceFile("schema.prisma", Datasource + "model A {\n  id Int @id @map(\"a\\\"b\")\n}\n")]);

        Assert.That(reading.Script!.File.Text, Does.Contain("\"a\"\"b\" INTEGER NOT NULL"));
    }

    [Test]
    public void The_datasource_of_Prisma_6_is_accepted()
    {
        const string Schema = """
            datasource db {
              provider          = "postgres"
              url               = env("DATABASE_URL")
              directUrl         = env("DIRECT_URL")
              shadowDatabaseUrl = "postgres://localhost/shadow"
            }
            """;

        var reading = PrismaSchemaReader.Read([new SourceFile("schema.prisma", Schema)]);

        Assert.That(reading.Diagnostics, Is.Empty);
    }

    private const string Datasource = "datasource db {\n  provider = \"postgresql\"\n}\n\n";
}
