using System.Text.RegularExpressions;
using MigrationBuild.Npgsql.Tests.Planning;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl;
using MigrationBuild.Schema.Hcl.Writing;
using MigrationBuild.Schema.Sources;
using MigrationBuild.Tests;

namespace MigrationBuild.Schema.Tests.Hcl;

/// <summary>A catalog printed as HCL, and read again.</summary>
public sealed class HclWriterTests
{
    /// <summary>What the language has no words for, as a finding calls it.</summary>
    private static readonly Regex Wordless = new(
        "^HCL has no words for ("
        + "(rule|publication|subscription|statistics object|operator|language|transform|access method|conversion|text search|user mapping|cast|foreign-data wrapper|server|foreign table) "
        + "|the owner |the parent |what .* may do with .*(no [A-Z]|foreign-data wrapper|server |made later|makes later)"
        + "|(the tablespace|the type|the index to cluster on)(, the .*)? of table |storage settings of column |NOT NULL of column |the comment on CONSTRAINT .* ON public"
        + "|((NOT VALID|NO INHERIT|NOT ENFORCED|MATCH FULL|the columns that ON DELETE sets)(, )?)+ of constraint "
        + "|(the cost|the number of rows|the support function|transforms|WINDOW|parts) of (function|procedure|aggregate) "
        + "|the mode of (trigger|event trigger) |defaults of view |storage parameters of (table|materialized view) |the schema of the multirange of type |the comment on TYPE .*multirange)");

    /// <summary>What an expression can use that has no words. What uses it is told to be left out as well.</summary>
    private static readonly HashSet<ObjectKind> WordlessKinds = [ObjectKind.ForeignServer, ObjectKind.Language, ObjectKind.Operator, ObjectKind.OperatorClass, ObjectKind.TextSearchConfiguration, ObjectKind.TextSearchDictionary];

    public static IEnumerable<TestCaseData> Schemas() =>
        from pair in SqlPairs.All
        from schema in new[] { (Name: pair.Name + " (from)", Sql: pair.From), (Name: pair.Name + " (to)", Sql: pair.To) }
        select new TestCaseData(schema.Sql, Math.Max(17, pair.MinimumVersion)).SetArgDisplayNames(schema.Name);

    [TestCaseSource(nameof(Schemas))]
    public void What_is_printed_is_read_again_but_for_what_has_no_words(string sql, int version) => AssertReadAgain(new SourceFile("schema.sql", sql), version);

    [TestCaseSource(typeof(HclObjectTests), nameof(HclObjectTests.Objects))]
    public void What_was_read_is_printed(string hcl, string sql) => AssertReadAgain(new SourceFile("schema.hcl", HclObjectTests.Tables + "\n" + hcl), 17);

    [Test]
    [Category("Corpora")]
    public void Schemas_of_other_projects_are_read_again()
    {
        var folder = Path.Combine(Corpora.Folder, "..", "diff-sample");
        var files = Directory.Exists(folder) ? Directory.GetFiles(folder, "*.sql", SearchOption.AllDirectories) : [];
        foreach (var path in files.Concat(Corpora.FindFiles("pg15.schema*.sql")))
        {
            AssertReadAgain(new SourceFile(path, File.ReadAllText(path)), 17);
        }

        TestContext.Out.WriteLine($"{files.Length} SQL files printed as HCL");
    }

    [Test]
    public void What_has_no_words_is_named_at_its_place()
    {
        var schema = SchemaFiles.Read([new SourceFile("schema.sql", "CREATE TABLE t (a int, b text COMPRESSION pglz);\nCREATE RULE r AS ON DELETE TO t DO INSTEAD NOTHING;\nALTER TABLE t ADD CHECK (a > 0) NO INHERIT;\nCREATE DOMAIN d AS int;\nALTER DOMAIN d ADD CONSTRAINT c CHECK (VALUE > 0) NOT VALID;")], 17);

        Assert.That(HclSchemaWriter.Write(schema.Catalog).Diagnostics.Select(found => found.ToString()), Is.EqualTo(new[]
        {
            "schema.sql(1,24): warning MB3209: HCL has no words for storage settings of column b of table t; it is left out.",
            "schema.sql(2,1): warning MB3209: HCL has no words for rule r on t; it is left out.",
            "schema.sql(3,19): warning MB3209: HCL has no words for NO INHERIT of constraint t_a_check of table t; it is left out.",
            "schema.sql(5,20): warning MB3209: HCL has no words for NOT VALID of constraint c of domain d; it is left out.",
        }));
    }

    [Test]
    public void A_password_is_not_printed()
    {
        var schema = SchemaFiles.Read([new SourceFile("schema.sql", "CREATE ROLE app LOGIN PASSWORD 'SCRAM-SHA-256$4096:x';\nALTER ROLE app SET search_path = app;")], 17);
        var printed = HclSchemaWriter.Write(schema.Catalog);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(printed.Text, Is.EqualTo("user \"app\" {\n}\n"));
            Assert.That(printed.Diagnostics.Select(found => found.Message), Is.EqualTo(new[] { "HCL has no words for settings, PASSWORD of role app; it is left out." }));
        }
    }

    [Test]
    public void Blocks_are_laid_out_as_the_formatter_does()
    {
        var schema = SchemaFiles.Read(
            [
                new SourceFile("schema.sql",
                    """
                    CREATE SCHEMA shop;
                    CREATE TYPE shop.mood AS ENUM ('ok', 'so so');
                    CREATE TABLE shop."order line" (
                        id serial PRIMARY KEY,
                        mood shop.mood NOT NULL DEFAULT 'ok',
                        price numeric(10,2) CHECK (price > 0),
                        tags text[] DEFAULT '{}',
                        parent int REFERENCES shop."order line" ON DELETE CASCADE
                    );
                    CREATE INDEX ON shop."order line" (mood, price DESC) WHERE price > 5;
                    CREATE FUNCTION shop.f(n int DEFAULT 1) RETURNS text LANGUAGE plpgsql AS $$
                    BEGIN
                      RETURN '${n}';
                    END
                    $$;
                    CREATE VIEW shop.v AS
                    SELECT id
                    FROM shop."order line";
                    GRANT SELECT ON shop.v TO "Reader";
                    """),
            ],
            17);

        Assert.That(HclSchemaWriter.Write(schema.Catalog).Text, Is.EqualTo(
            """
            schema "shop" {
            }

            enum "mood" {
              schema = schema.shop
              values = ["ok", "so so"]
            }

            table "order line" {
              schema = schema.shop
              column "id" {
                null = false
                type = serial
              }
              column "mood" {
                null    = false
                type    = enum.mood
                default = "ok"
              }
              column "price" {
                null = true
                type = numeric(10, 2)
              }
              column "tags" {
                null    = true
                type    = sql("text[]")
                default = "{}"
              }
              column "parent" {
                null = true
                type = integer
              }
              primary_key {
                columns = [column.id]
              }
              foreign_key "order line_parent_fkey" {
                columns     = [column.parent]
                ref_columns = [column.id]
                on_delete   = CASCADE
              }
              check "order line_price_check" {
                expr = "price > 0"
              }
              index "order line_mood_price_idx" {
                where = "price > 5"
                on {
                  column = column.mood
                }
                on {
                  column = column.price
                  desc   = true
                }
              }
            }

            view "v" {
              schema = schema.shop
              as     = <<-SQL
                SELECT id
                FROM shop."order line"
              SQL
            }

            function "f" {
              schema = schema.shop
              lang   = PLpgSQL
              return = text
              as     = <<-SQL

                BEGIN
                  RETURN '$${n}';
                END
              SQL
              arg "n" {
                type    = integer
                default = 1
              }
            }

            permission {
              for        = view.v
              to         = "Reader"
              privileges = [SELECT]
            }

            """));
    }

    /// <summary>The names of objects that cannot be said as wholes: tables without columns, what partitions have beside their table's, aggregates over ordered rows, grants on overloads.</summary>
    private static IEnumerable<string> WordlessIn(Catalog catalog) =>
        catalog.Tables().Where(table => table.Value.Columns.IsEmpty || table.Value.PartitionOf is not null).SelectMany(table => table.Value.Indexes.Keys.Append(table.Key.Name))
            .Concat(catalog.Schemas.SelectMany(schema => schema.Routines).Where(routine => routine.Aggregate is { Kind: not AggregateKind.Normal }).Select(routine => routine.Name))
            .Concat(catalog.Schemas.SelectMany(schema => schema.Routines.GroupBy(routine => routine.Name)).Where(routines => routines.Count() > 1).Select(routines => routines.Key));

    private static void AssertReadAgain(SourceFile file, int version)
    {
        var schema = SchemaFiles.Read([file], version);
        var printed = HclSchemaWriter.Write(schema.Catalog, new HclSchemaTextOptions { PostgresVersion = version });
        var read = HclSchemaReader.Read(Catalog.NewDatabase, [new SourceFile("printed.hcl", printed.Text)], new HclSchemaOptions { PostgresVersion = version });
        var wordless = WordlessIn(schema.Catalog).ToList();
        var lost = printed.Diagnostics.Select(found => found.Message).Where(message => !Wordless.IsMatch(message) && !wordless.Any(name => Regex.IsMatch(message, $@"\b{Regex.Escape(name)}\b")));

        TestContext.Out.WriteLine(printed.Text);
        if (schema.Catalog.Schemas.SelectMany(each => each.Types).OfType<BaseType>().Any())
        {
            // Nor has it words for base types, so that columns of these are told twice: as left out, and as of a type that is not there.
            Assert.That(printed.Diagnostics.Select(found => found.Message), Has.Some.Match("^HCL has no words for type "));
            return;
        }

        using (Assert.EnterMultipleScope())
        {
            Assert.That(read.Diagnostics.Select(found => found.ToString()), Is.Empty);
            Assert.That(schema.Catalog.Defined.Any(defined => WordlessKinds.Contains(defined.Id.Kind)) ? [] : lost, Is.Empty);
        }
    }
}
