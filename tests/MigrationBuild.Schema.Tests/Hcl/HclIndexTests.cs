using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclIndexTests
{
    private static readonly TableIndex Hnsw = new(
        "conversations_embedding_hnsw",
        EquatableArray.Create(IndexElement.OfColumn("embedding") with { OperatorClass = "vector_cosine_ops" }))
    {
        Method = "hnsw",
        StorageParameters = EquatableArray.Create(new StorageParameter("ef_construction", "64"), new StorageParameter("m", "16")),
    };

    [TestCase("HNSW", "vector_cosine_ops")]
    [TestCase("\"hnsw\"", "\"vector_cosine_ops\"")]
    [TestCase("hnsw", "sql(\"vector_cosine_ops\")")]
    public void An_index_may_stand_in_a_table_block_that_repeats_no_column(string method, string ops)
    {
        var table = HclSchemas.Extend($$"""
            table "conversations" {
              index "conversations_embedding_hnsw" {
                type = {{method}}
                on {
                  column = column.embedding
                  ops    = {{ops}}
                }
                storage_params {
                  m               = 16
                  ef_construction = 64
                }
              }
            }
            """);

        Assert.That(table.Indexes, Is.EqualTo(new[] { Hnsw }));
        Assert.That(table.Columns, Has.Count.EqualTo(4));
    }

    [Test]
    public void An_index_may_stand_beside_the_tables()
    {
        var table = HclSchemas.Extend("""
            index "conversations_embedding_hnsw" {
              on      = table.conversations
              type    = HNSW
              columns = [column.embedding]
              ops     = vector_cosine_ops
              storage_params = {
                m               = 16
                ef_construction = 64
              }
            }
            """);

        Assert.That(table.Indexes, Is.EqualTo(new[] { Hnsw }));
    }

    [Test]
    public void Every_option_of_an_index_is_read()
    {
        var index = HclSchemas.Extend("""
            table "conversations" {
              index "i" {
                unique         = true
                nulls_distinct = false
                where          = "body <> ''"
                include        = [column.body]
                comment        = "all of it"
                on {
                  expr = "lower(body)"
                  desc = true
                  ops  = text_pattern_ops
                }
                on {
                  column      = table.conversations.column.tenant_id
                  nulls_first = true
                }
                on {
                  column     = column.id
                  desc       = true
                  nulls_last = true
                }
              }
            }
            """).Indexes["i"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(index.Method, Is.EqualTo("btree"));
            Assert.That(index.Unique, Is.True);
            Assert.That(index.NullsNotDistinct, Is.True);
            Assert.That(index.Where!.Canonical, Does.Contain("body"));
            Assert.That(index.Include, Is.EqualTo(EquatableArray.Create("body")));
            Assert.That(index.Comment, Is.EqualTo("all of it"));
            Assert.That(index.Elements[0].Expression!.Canonical, Is.EqualTo("lower(body)"));
            Assert.That(index.Elements[0] is { Descending: true, NullsFirst: true, OperatorClass: "text_pattern_ops" }, Is.True);
            Assert.That(index.Elements[1] is { Column: "tenant_id", Descending: false, NullsFirst: true }, Is.True);
            Assert.That(index.Elements[2] is { Column: "id", Descending: true, NullsFirst: false }, Is.True);
        }
    }

    [TestCase("columns = [column.tenantId]", ExpectedResult = "schema.hcl(3,23): error MB3203: table `conversations` has no column `tenantId`; did you mean `column.tenant_id`?")]
    [TestCase("columns = [column.x]", ExpectedResult = "schema.hcl(3,23): error MB3203: table `conversations` has no column `x`; its columns are id, tenant_id, body, embedding")]
    [TestCase("columns = [\"body\"]", ExpectedResult = "schema.hcl(3,16): error MB3205: `columns` takes references such as `column.body`, but this is a string")]
    [TestCase("columns = [column.body, column.body]", ExpectedResult = "schema.hcl(3,29): error MB3206: `columns` of index `i` has the column `body` twice; remove one")]
    [TestCase("unique = true", ExpectedResult = "schema.hcl(2,3): error MB3204: index `i` needs `columns`; add `columns = [column.id]`")]
    [TestCase("columns = [column.id]\n    unique = yes", ExpectedResult = "schema.hcl(4,14): error MB3205: `unique` of index `i` is `true` or `false`, but this is the word `yes`")]
    [TestCase("columns = [column.id]\n    on { column = column.body }", ExpectedResult = "schema.hcl(3,5): error MB3206: index `i` has both `columns` and `on`; list all parts in one of the two ways")]
    [TestCase("on { desc = true }", ExpectedResult = "schema.hcl(3,5): error MB3204: `on` names one part of the index: either `column = column.id` or `expr = \"lower(name)\"`")]
    [TestCase("columns = [column.id]\n    storage_params { m = [1] }", ExpectedResult = "schema.hcl(4,26): error MB3205: `m` in `storage_params` is a number, a word or a string, but this is a list")]
    [TestCase("columns = [column.id]\n    storage_params = 1", ExpectedResult = "schema.hcl(4,22): error MB3205: `storage_params` of index `i` is a block such as `storage_params { m = 16 }`, but this is a number")]
    [TestCase("columns = [column.id]\n    on = { column = column.id }", ExpectedResult = "schema.hcl(4,5): error MB3202: `on` in `index` is a block: write `on { … }` without `=`")]
    [TestCase("columns = [column.id]\n    where { x = 1 }", ExpectedResult = "schema.hcl(4,5): error MB3202: `where` in `index` is an attribute: write `where = …`")]
    [TestCase("columns = [column.id]\n    part { x = 1 }", ExpectedResult = "schema.hcl(4,5): error MB3202: unknown block `part` in `index`; known here: on, storage_params")]
    public string One_error_is_reported_where_it_is(string body) =>
        HclSchemas.ErrorsOfExtending($"table \"conversations\" {{\n  index \"i\" {{\n    {body}\n  }}\n}}\n").Single();

    [Test]
    public void An_index_takes_no_name_that_is_taken()
    {
        const string text = """
            index "conversations_pkey" {
              on      = table.conversations
              columns = [column.body]
            }
            """;

        Assert.That(HclSchemas.ErrorsOfExtending(text), Is.EqualTo(new[]
        {
            "schema.hcl(1,1): error MB3206: another object called `conversations_pkey` is already declared at schema.prisma(2,22); remove or rename one of the two",
        }));
    }
}
