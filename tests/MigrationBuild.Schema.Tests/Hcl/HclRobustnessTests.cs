using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Hcl;
using MigrationBuild.Schema.Hcl.Parsing;

namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclRobustnessTests
{
    private const string Sample = """
        variable "v" {
          default = "x${1 + 2}-%{ if true }a%{ else }b%{ endif }"
        }
        table "t" {
          a = [for k, v in { a = 1, b : 2 } : v if k != "b"]
          on { column = table.t["c"].column.*.d }
          as = <<-SQL
            SELECT ${var.v ? 1 : -2} /* x */
          SQL
        }
        """;

    private const string Schema = """
        schema "public" {
          comment = "c"
        }
        extension "vector" {
          schema = schema.public
        }
        enum "mood" {
          values = [ "a" , "b" ]
        }
        table "t" {
          schema = schema.public
          column "id" {
            type = bigserial
          }
          column "m" {
            type = enum.mood
            null = true
            default = "a"
          }
          column "v" {
            type = varchar( 5 )
            default = sql( "now()" )
          }
          column "n" {
            type = int
            identity {
              generated = ALWAYS
              start = 5
            }
          }
          primary_key {
            columns = [ column.id ]
          }
          foreign_key "f" {
            columns = [ column.n ]
            ref_columns = [ table.t.column.id ]
            on_delete = CASCADE
          }
          index "i" {
            type = GIN
            on {
              expr = "lower(v)"
              desc = true
            }
            where = "n > 1"
            storage_params {
              m = 1
            }
          }
          unique "u" {
            columns = [ column.v , column.m ]
          }
          check "c" {
            expr = "n > 0"
          }
          row_security {
            enabled = true
          }
        }
        table "each" {
          for_each = toset( [ "a" , "b" ] )
          name = "t_${ each.value }"
          column "x" {
            type = text
            as = "1"
          }
        }
        policy "p" {
          on = table.t
          for = SELECT
          to = [ role.r , PUBLIC ]
          using = "id = 1"
        }
        """;

    [TestCase("(")]
    [TestCase("[")]
    [TestCase("{ a = ")]
    [TestCase("-")]
    [TestCase("!")]
    [TestCase("f(")]
    [TestCase("a[")]
    [TestCase("\"${")]
    [TestCase("x ? ")]
    [TestCase("<<A\n${")]
    public void Nesting_is_bounded(string piece)
    {
        var text = "a = " + string.Concat(Enumerable.Repeat(piece, 20_000));

        Assert.That(HclOutline.ErrorsOf(text)[0], Does.EndWith("error MB3201: this is nested more than 100 levels deep; move the inner part into a local"));
    }

    [Test]
    public void Nesting_of_directives_is_bounded()
    {
        var text = "a = \"" + string.Concat(Enumerable.Repeat("%{ if true }", 20_000));

        Assert.That(
            HclOutline.ErrorsOf(text),
            Is.EqualTo(new[] { "schema.hcl(1,1176): error MB3201: this is nested more than 100 levels deep; move the inner part into a local" }));
    }

    [Test]
    public void Nesting_of_blocks_is_bounded()
    {
        var text = string.Concat(Enumerable.Repeat("a {\n", 20_000)) + string.Concat(Enumerable.Repeat("}\n", 20_000));

        Assert.That(
            HclOutline.ErrorsOf(text),
            Is.EqualTo(new[] { "schema.hcl(101,3): error MB3201: this is nested more than 100 levels deep; move the inner part into a local" }));
    }

    [Test]
    public void No_prefix_of_a_file_crashes_the_parser()
    {
        for (var length = 0; length <= Sample.Length; length++)
        {
            var file = HclParser.Parse(new SourceFile("schema.hcl", Sample[..length]));
            Assert.That(file.Body.Span.Length, Is.EqualTo(length));
        }
    }

    [Test]
    public void No_mutation_of_a_file_crashes_the_parser()
    {
        var random = new Random(20261125);
        const string alphabet = "{}[]()\"$%<>=:.,#/*\\\n\r -~!?&|aif0_SQL\uD800\u00e9";
        for (var round = 0; round < 20_000; round++)
        {
            var text = Sample.ToCharArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                text[random.Next(text.Length)] = alphabet[random.Next(alphabet.Length)];
            }

            var source = new SourceFile("schema.hcl", new string(text));
            foreach (var diagnostic in HclParser.Parse(source).Diagnostics)
            {
                Assert.That(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= text.Length, diagnostic.ToString);
            }
        }
    }

    [Test]
    public void No_mutation_of_a_schema_crashes_the_reader()
    {
        var random = new Random(20261126);
        var words = Schema.Split(' ', '\n').Where(word => word.Length > 0).Distinct().ToArray();
        for (var round = 0; round < 3_000; round++)
        {
            var pieces = Schema.Split(' ');
            for (var change = random.Next(1, 5); change > 0; change--)
            {
                pieces[random.Next(pieces.Length)] = random.Next(4) == 0 ? "" : words[random.Next(words.Length)];
            }

            var source = new SourceFile("schema.hcl", string.Join(' ', pieces));
            foreach (var diagnostic in HclSchemaReader.Read(Catalog.NewDatabase, [source]).Diagnostics)
            {
                Assert.That(diagnostic.Span.Start >= 0 && diagnostic.Span.End <= source.Text.Length, diagnostic.ToString);
            }
        }
    }

    [Test]
    public void A_file_of_a_megabyte_is_read()
    {
        var text = string.Concat(Enumerable.Repeat(Sample.Replace("\r", "", StringComparison.Ordinal) + "\n", 5_000));

        Assert.That(HclParser.Parse(new SourceFile("schema.hcl", text)).Diagnostics, Is.Empty);
    }
}
