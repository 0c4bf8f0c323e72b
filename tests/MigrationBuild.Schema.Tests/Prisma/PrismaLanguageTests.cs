using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Prisma;
using MigrationBuild.Schema.Prisma.Parsing;
using MigrationBuild.Schema.Prisma.Syntax;

namespace MigrationBuild.Schema.Tests.Prisma;

/// <summary>The finer points of the language, each observed on Prisma's own engine.</summary>
public sealed class PrismaLanguageTests
{
    private const string Datasource = "datasource db {\n  provider = \"postgresql\"\n}\n";

    [Test]
    public void Documentation_belongs_to_what_follows_it_or_stands_behind_it()
    {
        var model = Parse("/// lost\n\n/// A model\n/// of two lines\nmodel A {\n  /// before\n  id Int @id\n  b  Int /// behind\n  // no documentation\n  c Int\n}\n");

        using (Assert.EnterMultipleScope())
        {
            Assert.That(model.Documentation, Is.EqualTo("A model\nof two lines"));
            Assert.That(model.Fields.Select(field => field.Documentation), Is.EqualTo(new[] { "before", "behind", null }));
        }
    }

    [TestCase("model A {\r  id Int @id\r}")]
    [TestCase("model A {\n  id\u00A0Int\t@id /* a comment\n over lines */\n}")]
    [TestCase("model A {\n  id Int @ id\n} model B {\n  id Int @id\n}")]
    [TestCase("/* */ model A {\n  id Int @id() // the key\n}")]
    public void What_Prisma_accepts_is_accepted(string schema) => Assert.That(Messages(schema), Is.Empty);

    [TestCase("model A {\n  id Int @id\n  b Int @default(+1)\n}", "b Int @default(+1)\n")]
    [TestCase("model A {\n  id Int @id\n  b String @default(\"a\tb\")\n}", "b String @default(\"a\tb\")\n")]
    [TestCase("model A {\n  id Int @id\n  @@index([id,])\n}", "@@index([id,])\n")]
    [TestCase("model A {\n  id Int @id\n  b String @default(\"\\uD800\")\n}", "\\uD800")]
    [TestCase("User {\n  id Int\n}", "User {\n  id Int\n}")]
    [TestCase("type Name = String", "type Name = String")]
    public void What_Prisma_refuses_is_refused_at_the_same_place(string schema, string places)
    {
        var file = new SourceFile("schema.prisma", Datasource + schema);

        var found = PrismaSchemaReader.Read([file]).Diagnostics.Select(diagnostic => file.Substring(diagnostic.Span).TrimStart());

        Assert.That(found, Is.EqualTo(places.Split('|').Select(place => place.TrimStart())));
    }

    [TestCase("// use prisma-next\n\nmodel User {\n  id Char(36) @id\n}\n")]
    [TestCase("types {\n  Id = Char(36)\n}\n")]
    [TestCase("namespace auth {\n  model User {\n  }\n}\n")]
    public void A_file_of_Prisma_Next_is_named_as_such_and_not_read(string schema)
    {
        var diagnostics = PrismaSchemaReader.Read([new SourceFile("contract.prisma", schema)]).Diagnostics;

        Assert.That(diagnostics.Select(found => found.ToString().Split(" (")[0]), Is.EqualTo(new[]
        {
            "contract.prisma(1,1): error MB3110: This file is written for Prisma Next",
        }));
    }

    [Test]
    public void A_schema_without_a_datasource_says_what_to_write()
    {
        Assert.That(PrismaSchemaReader.Read([new SourceFile("schema.prisma", "model A {\n  id Int @id\n}\n")]).Diagnostics.Single().ToString(), Is.EqualTo(
            "schema.prisma(1,1): error MB3109: The schema has no datasource block: datasource db { provider = \"postgresql\" }, each on a line of its own."));
    }

    [TestCase("Int @default(dbgenerated(\"1, \\\"b\\\" INT\"))", "MB3105")]
    [TestCase("Int @default(dbgenerated(\"1); DROP TABLE a; --\"))", "MB3105")]
    [TestCase("Unsupported(\"point, b int\")", "MB3106")]
    public void SQL_in_a_schema_must_be_what_it_is_meant_as(string field, string id)
    {
        var diagnostics = PrismaSchemaReader.Read([new SourceFile("schema.prisma", Datasource + "model A {\n  id Int @id\n  b  " + field + "\n}\n")]).Diagnostics;

        Assert.That(diagnostics.Select(found => $"{found.File.GetPosition(found.Span.Start)} {found.Id}"), Is.EqualTo(new[] { $"(6,{(id == "MB3106" ? 6 : 19)}) {id}" }));
    }

    [Test]
    public void Raw_text_in_an_index_must_be_what_it_is_meant_as()
    {
        const string Generator = "generator g {\n  provider = \"x\"\n  previewFeatures = [\"partialIndexes\"]\n}\n";
        const string Model = "model A {\n  id Int @id\n  @@index([id(ops: raw(\"int4_ops), (id\"))])\n  @@index([id], where: raw(\"true) INCLUDE (\"), map: \"x\")\n}\n";

        var diagnostics = PrismaSchemaReader.Read([new SourceFile("schema.prisma", Generator + Datasource + Model)]).Diagnostics;

        Assert.That(diagnostics.Select(found => found.Id), Is.EqualTo(new[] { "MB3108", "MB3108" }));
    }

    private static ModelBlock Parse(string text)
    {
        var result = PrismaParser.Parse(new SourceFile("schema.prisma", text));
        Assert.That(result.Diagnostics, Is.Empty);
        return (ModelBlock)result.Document.Blocks.Single();
    }

    private static IEnumerable<string> Messages(string schema) =>
        PrismaSchemaReader.Read([new SourceFile("schema.prisma", Datasource + schema)]).Diagnostics.Select(found => found.ToString());
}
