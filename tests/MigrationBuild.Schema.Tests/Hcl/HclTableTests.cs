using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Tests.Hcl;

public sealed class HclTableTests
{
    [TestCase("text", ExpectedResult = "text")]
    [TestCase("int", ExpectedResult = "int4")]
    [TestCase("bigint", ExpectedResult = "int8")]
    [TestCase("varchar(255)", ExpectedResult = "varchar(255)")]
    [TestCase("character_varying(20)", ExpectedResult = "varchar(20)")]
    [TestCase("char(3)", ExpectedResult = "bpchar(3)")]
    [TestCase("numeric(10, 2)", ExpectedResult = "numeric(10,2)")]
    [TestCase("decimal(8)", ExpectedResult = "numeric(8,0)")]
    [TestCase("double_precision", ExpectedResult = "float8")]
    [TestCase("timestamptz(3)", ExpectedResult = "timestamptz(3)")]
    [TestCase("bit_varying(4)", ExpectedResult = "varbit(4)")]
    [TestCase("boolean", ExpectedResult = "bool")]
    [TestCase("interval", ExpectedResult = "interval")]
    [TestCase("tstzrange", ExpectedResult = "tstzrange")]
    [TestCase("sql(\"text[]\")", ExpectedResult = "text[]")]
    [TestCase("sql(\"timestamp(3) with time zone\")", ExpectedResult = "timestamptz(3)")]
    public string Types_are_those_of_postgresql(string type)
    {
        var resolved = HclSchemas.ReadTable("t", $"table \"t\" {{\n  column \"c\" {{\n    type = {type}\n  }}\n}}\n").Columns[0].Type;
        var modifiers = resolved.Modifiers.IsEmpty ? "" : $"({string.Join(",", resolved.Modifiers)})";
        Assert.That(resolved.IsBuiltIn, Is.True);
        return resolved.Name.Name + modifiers + (resolved.IsArray ? "[]" : "");
    }

    [Test]
    public void A_whole_schema_is_read_in_any_order()
    {
        var catalog = HclSchemas.Read("""
            table "post" {
              schema = schema.shop
              column "id" {
                type = bigserial
              }
              column "author_id" {
                type = bigint
                null = true
              }
              column "state" {
                type    = enum.state
                default = "draft"
              }
              column "title" {
                type    = varchar(80)
                comment = "shown"
              }
              column "slug" {
                type = text
                as {
                  expr = "lower(title)"
                  type = STORED
                }
              }
              primary_key {
                columns = [column.id]
              }
              foreign_key "post_author" {
                columns     = [column.author_id]
                ref_columns = [table.author.column.id]
                on_delete   = SET_NULL
                on_update   = CASCADE
              }
              unique "post_title" {
                columns        = [column.title]
                nulls_distinct = false
              }
              check "post_title_filled" {
                expr = "title <> ''"
              }
            }
            table "author" {
              schema  = schema.shop
              comment = "who writes"
              column "id" {
                type = int8
                identity {
                  generated = ALWAYS
                  start     = 100
                }
              }
              primary_key {
                columns = [column.id]
              }
            }
            enum "state" {
              schema = schema.shop
              values = ["draft", "live"]
            }
            schema "shop" {
              comment = "the shop"
            }
            extension "vector" {
              schema  = schema.shop
              version = "0.8.0"
              comment = "embeddings"
            }
            """);
        var post = catalog.FindTable(new QualifiedName("shop", "post"))!;
        var author = catalog.FindTable(new QualifiedName("shop", "author"))!;
        var key = (ForeignKeyConstraint)post.Constraints["post_author"];

        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalog.Schemas["shop"].Comment, Is.EqualTo("the shop"));
            Assert.That(catalog.Extensions["vector"], Is.EqualTo(new Extension("vector", "shop", "0.8.0") { Comment = "embeddings" }));
            Assert.That(catalog.FindType(new QualifiedName("shop", "state")), Is.EqualTo(new EnumType("state", EquatableArray.Create("draft", "live"))));
            Assert.That(post.Columns.Select(column => column.Name), Is.EqualTo(new[] { "id", "author_id", "state", "title", "slug" }));
            Assert.That(post.Columns.Select(column => column.NotNull), Is.EqualTo(new[] { true, false, true, true, true }));
            Assert.That(post.Columns[0].Default!.Canonical, Does.Contain("shop.post_id_seq"));
            Assert.That(catalog.FindRelation(new QualifiedName("shop", "post_id_seq")), Is.EqualTo(
                new Sequence("post_id_seq", DataType.BuiltIn("int8")) { OwnedBy = new SequenceOwner("post", "id") }));
            Assert.That(post.Columns[2].Type, Is.EqualTo(new DataType(new QualifiedName("shop", "state"))));
            Assert.That(post.Columns[2].Default!.Canonical, Does.StartWith("'draft'"));
            Assert.That(post.Columns[3].Comment, Is.EqualTo("shown"));
            Assert.That(post.Columns[4].Generated!.Stored, Is.True);
            Assert.That(post.PrimaryKey, Is.EqualTo(new PrimaryKeyConstraint("post_pkey", EquatableArray.Create("id"))));
            Assert.That(key.ReferencedTable, Is.EqualTo(new QualifiedName("shop", "author")));
            Assert.That(key.ReferencedColumns, Is.EqualTo(EquatableArray.Create("id")));
            Assert.That(key.OnDelete, Is.EqualTo(ReferentialAction.SetNull));
            Assert.That(key.OnUpdate, Is.EqualTo(ReferentialAction.Cascade));
            Assert.That(((UniqueConstraint)post.Constraints["post_title"]).NullsNotDistinct, Is.True);
            Assert.That(post.Constraints["post_title_filled"], Is.TypeOf<CheckConstraint>());
            Assert.That(author.Comment, Is.EqualTo("who writes"));
            Assert.That(author.Columns[0].Identity, Is.EqualTo(new IdentityOptions(true, SequenceOptions.Default with { Start = 100 })));
        }
    }

    [TestCase("text", "\"it's\"", ExpectedResult = "'it''s'")]
    [TestCase("int", "-5", ExpectedResult = "-5")]
    [TestCase("numeric(5, 2)", "1.50", ExpectedResult = "1.5")]
    [TestCase("bool", "true", ExpectedResult = "true")]
    [TestCase("timestamptz", "sql(\"now()\")", ExpectedResult = "now()")]
    [TestCase("text", "null", ExpectedResult = null)]
    [TestCase("text", "sql(\"NULL\")", ExpectedResult = null)]
    public string? Defaults_are_values_or_sql(string type, string value)
    {
        var text = $"table \"t\" {{\n  column \"c\" {{\n    type = {type}\n    default = {value}\n  }}\n}}\n";
        return HclSchemas.ReadTable("t", text).Columns[0].Default is { } expression ? SqlPrinter.Print(expression.Syntax) : null;
    }

    [Test]
    public void One_block_with_for_each_makes_a_table_for_every_element()
    {
        var catalog = HclSchemas.Read("""
            table "log" {
              for_each = toset(["eu", "us"])
              name     = "log_${each.value}"
              column "id" {
                type = int
              }
              primary_key {
                columns = [column.id]
              }
            }
            policy "eu" {
              on = table.log["eu"]
            }
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(catalog.Tables().Select(table => table.Key.ToString()), Is.EqualTo(new[] { "public.log_eu", "public.log_us" }));
            Assert.That(catalog.FindTable(new QualifiedName("public", "log_eu"))!.Policies, Has.Count.EqualTo(1));
        }
    }

    [Test]
    public void Tables_of_one_name_in_two_schemas_are_told_apart_by_two_labels()
    {
        const string text = """
            schema "a" {}
            schema "b" {}
            table "a" "t" {
              schema = schema.a
              column "id" {
                type = int
              }
            }
            table "b" "t" {
              schema = schema.b
              column "a_id" {
                type = int
              }
              foreign_key "f" {
                columns     = [column.a_id]
                ref_columns = [table.a.t.column.id]
              }
            }
            """;
        var key = (ForeignKeyConstraint)HclSchemas.Read(text).FindTable(new QualifiedName("b", "t"))!.Constraints["f"];

        Assert.That(key.ReferencedTable, Is.EqualTo(new QualifiedName("a", "t")));
        Assert.That(HclSchemas.ErrorsOf(text + "\npolicy \"p\" {\n  on = table.t\n}\n"), Is.EqualTo(new[]
        {
            "schema.hcl(20,14): error MB3203: there are several tables `t`; say which: `table.a.t` or `table.b.t`",
        }));
    }

    [Test]
    public void A_table_of_the_prisma_file_is_extended()
    {
        var table = HclSchemas.Extend("""
            table "conversations" {
              schema  = schema.public
              comment = "what was said"
              column "body" {
                null    = false
                default = ""
              }
              column "words" {
                type = int
                null = true
              }
              primary_key {
                columns = [column.id]
              }
              check "body_short" {
                expr = "length(body) < 1000"
              }
            }
            """);

        using (Assert.EnterMultipleScope())
        {
            Assert.That(table.Comment, Is.EqualTo("what was said"));
            Assert.That(table.Columns.Select(column => column.Name), Is.EqualTo(new[] { "id", "tenant_id", "body", "embedding", "words" }));
            Assert.That(SqlPrinter.Print(table.FindColumn("body")!.Default!.Syntax), Is.EqualTo("''"));
            Assert.That(table.Constraints.Keys, Is.EqualTo(new[] { "body_short", "conversations_pkey" }));
            Assert.That(table.Origin.ToString(), Is.EqualTo("schema.prisma(1,1)"));
        }
    }

    [TestCase("column \"body\" {\n    type = varchar(10)\n  }", ExpectedResult = "schema.hcl(3,12): error MB3206: column `body` of table `conversations` is declared differently at schema.prisma(4,3): there its type is `text`, here `character varying(10)`; change one of the two")]
    [TestCase("column \"body\" {\n    null = true\n  }", ExpectedResult = "schema.hcl(3,5): error MB3206: column `body` of table `conversations` is declared differently at schema.prisma(4,3): there it is NOT NULL, here it may be null; change one of the two")]
    [TestCase("column \"embedding\" {\n    null = false\n  }", ExpectedResult = "schema.hcl(3,5): error MB3206: column `embedding` of table `conversations` is declared differently at schema.prisma(5,3): there it may be null, here it is NOT NULL; change one of the two")]
    [TestCase("primary_key {\n    columns = [column.tenant_id]\n  }", ExpectedResult = "schema.hcl(2,3): error MB3206: the primary key of table `conversations` is declared differently at schema.prisma(2,22): its columns, condition or options are others there; change one of the two")]
    public string A_contradiction_names_both_places(string body) =>
        HclSchemas.ErrorsOfExtending($"table \"conversations\" {{\n  {body}\n}}\n").Single();

    [TestCase("table \"Conversation\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3204: table `Conversation` has no columns, and no earlier schema file declares it; did you mean `table \"conversations\"`?")]
    [TestCase("table \"conversatons\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3204: table `conversatons` has no columns, and no earlier schema file declares it; did you mean `table \"conversations\"`?")]
    [TestCase("table \"orders\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3204: table `orders` has no columns, and no earlier schema file declares it; add a `column` block")]
    public string A_table_block_that_extends_nothing_is_an_error(string text) => HclSchemas.ErrorsOfExtending(text).Single();

    [TestCase("colum \"a\" {\n}", ExpectedResult = "schema.hcl(5,3): error MB3202: unknown block `colum` in `table`; did you mean `column`?")]
    [TestCase("column \"a\" {\n}", ExpectedResult = "schema.hcl(5,3): error MB3204: column `a` needs `type`; add `type = text`")]
    [TestCase("column \"a\" { type = txt }", ExpectedResult = "schema.hcl(5,23): error MB3203: unknown type `txt`; did you mean `text`?")]
    [TestCase("column \"a\" { type = vector(3) }", ExpectedResult = "schema.hcl(5,23): error MB3203: unknown type `vector`; write it as sql(\"vector(3)\")")]
    [TestCase("column \"a\" { type = \"text\" }", ExpectedResult = "schema.hcl(5,23): error MB3205: `type` cannot be a string; write it without quotes, or as sql(\"text\")")]
    [TestCase("column \"a\" { type = enum.mood }", ExpectedResult = "schema.hcl(5,23): error MB3203: unknown enum `mood`; declare it: `enum \"mood\" { … }`")]
    [TestCase("column \"a\" { type = domain.email }", ExpectedResult = "schema.hcl(5,23): error MB3203: unknown domain `email`; declare it: `domain \"email\" { … }`")]
    [TestCase("column \"a\" \"b\" { type = text }", ExpectedResult = "schema.hcl(5,3): error MB3204: `column` has one label, its name, but here it has 2")]
    [TestCase("column \"id\" { type = text }", ExpectedResult = "schema.hcl(5,3): error MB3206: column `id` of table `t` is already declared at schema.hcl(2,3); remove or rename one of the two")]
    [TestCase("tablespace = \"fast\"", ExpectedResult = "schema.hcl(5,3): error MB3207: `tablespace` in `table` is not supported yet; make this change in a migration")]
    [TestCase("exclude \"x\" {\n}", ExpectedResult = "schema.hcl(5,3): error MB3204: exclude `x` needs a part; add `on { column = column.id  op = \"=\" }` for each column")]
    [TestCase("exclude \"x\" {\n    on { column = column.id }\n  }", ExpectedResult = "schema.hcl(6,5): error MB3204: `on` needs `op`; add `op = \"&&\"`")]
    [TestCase("partition { type = RANGE }", ExpectedResult = "schema.hcl(5,3): error MB3204: `partition` lists the parts of its key in one of two ways: `columns = [column.id]`, or a block `by { column = column.id }` for each")]
    [TestCase("partition { columns = [column.id] }", ExpectedResult = "schema.hcl(5,3): error MB3204: `partition` needs `type`; add `type = RANGE`")]
    [TestCase("replica_identity = index.i", ExpectedResult = "schema.hcl(5,22): error MB3203: table `t` has no index `i`; it has none")]
    [TestCase("foreign_key \"f\" {\n    columns = [column.id]\n    ref_columns = [table.x.column.id]\n  }", ExpectedResult = "schema.hcl(7,26): error MB3203: unknown table `x`; did you mean `table.t`?")]
    [TestCase("foreign_key \"f\" {\n    columns = [column.id]\n    ref_columns = [column.id, column.id]\n  }", ExpectedResult = "schema.hcl(7,5): error MB3205: foreign_key `f` has 1 column but refers to 2; name one `ref_columns` entry for each of `columns`")]
    [TestCase("foreign_key \"f\" {\n    columns = [column.id]\n    ref_columns = [column.id]\n    on_delete = CASCDE\n  }", ExpectedResult = "schema.hcl(8,17): error MB3205: `CASCDE` is no value of `on_delete`; did you mean `CASCADE`?")]
    [TestCase("schema = schema.shop", ExpectedResult = "schema.hcl(5,19): error MB3203: unknown schema `shop`; declare it: `schema \"shop\" {}`")]
    [TestCase("schema = \"shop\"", ExpectedResult = "schema.hcl(5,12): error MB3205: `schema` is a reference such as `schema.shop`, but this is a string")]
    [TestCase("check \"c\" { expr = \"id > idd\" }", ExpectedResult = "schema.hcl(5,28): error MB3203: table `t` has no column `idd`; did you mean `id`?")]
    [TestCase("check \"c\" { expr = \"id > amount\" }", ExpectedResult = "schema.hcl(5,28): error MB3203: table `t` has no column `amount`; its columns are id")]
    [TestCase("check \"c\" { expr = \"id > \" }", ExpectedResult = "schema.hcl(5,28): error MB1001: syntax error at end of input")]
    public string One_error_is_reported_where_it_is(string body) =>
        HclSchemas.ErrorsOf($"table \"t\" {{\n  column \"id\" {{\n    type = int\n  }}\n  {body}\n}}\n").Single();

    [TestCase("cast \"v\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3207: `cast` blocks are not supported yet; write this object in a `schema.sql` beside this file (`CREATE …`) and remove it here")]
    [TestCase("cast \"t\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3207: `cast` blocks are not supported yet; write this object in a `schema.sql` beside this file (`CREATE …`) and remove it here")]
    [TestCase("env \"local\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3202: `env` belongs in Atlas's project file, not in a schema file; remove it here")]
    [TestCase("polcy \"p\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3202: unknown block `polcy`; did you mean `policy`?")]
    [TestCase("x = 1", ExpectedResult = "schema.hcl(1,1): error MB3202: `x` stands outside of a block; a schema file holds blocks only, and values for later use go into `locals { … }`")]
    [TestCase("table {\n}", ExpectedResult = "schema.hcl(1,1): error MB3204: `table` has one label, its name, or two, its schema and its name, but here it has 0")]
    [TestCase("schema \"\" {}", ExpectedResult = "schema.hcl(1,8): error MB3204: the label of a `schema` cannot be empty; write its name")]
    [TestCase("schema \"a\" {}\nschema \"a\" {}", ExpectedResult = "schema.hcl(2,1): error MB3206: schema `a` is already declared at schema.hcl(1,1); remove or rename one of the two")]
    [TestCase("enum \"e\" {\n}", ExpectedResult = "schema.hcl(1,1): error MB3204: enum `e` needs `values`; add `values = [\"a\", \"b\"]`")]
    [TestCase("enum \"e\" { values = [\"a\", \"a\"] }", ExpectedResult = "schema.hcl(1,27): error MB3206: enum `e` has the value \"a\" twice; remove one")]
    [TestCase("enum \"e\" { values = [a] }", ExpectedResult = "schema.hcl(1,22): error MB3205: `values` of enum `e` is a list of strings, but this is the word `a`")]
    [TestCase("extension \"vector\" { schema = schema.extensions }", ExpectedResult = "schema.hcl(1,38): error MB3203: unknown schema `extensions`; declare it: `schema \"extensions\" {}`")]
    [TestCase("schema \"a\" {}\nschema \"b\" {}\nenum \"e\" { values = [] }", ExpectedResult = "schema.hcl(3,1): error MB3204: enum `e` needs `schema`, for there are several (`a`, `b`); add `schema = schema.…`")]
    public string Blocks_at_the_top_are_checked(string text) => HclSchemas.ErrorsOf(text).Single();
}
