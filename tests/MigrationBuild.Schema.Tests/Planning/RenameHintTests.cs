using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Diffing;
using MigrationBuild.Schema.Planning;
using MigrationBuild.Schema.Sources;

namespace MigrationBuild.Schema.Tests.Planning;

public class RenameHintTests
{
    private const string Datasource = "datasource db {\n  provider = \"postgresql\"\n}\n";

    [Test]
    public void A_Prisma_schema_renames_tables_and_columns_with_all_that_is_named_after_them()
        => Assert.That(
            Statements(
                ".prisma",
                Datasource + "model User {\n  id Int @id @default(autoincrement())\n  mail String @unique\n}\n",
                Datasource + "/// People who can sign in.\n/// @renamedFrom(User)\nmodel Account {\n  id Int @id @default(autoincrement())\n  /// @renamedFrom(mail)\n  email String @unique\n}\n"),
            Is.EqualTo(new[]
            {
                "ALTER TABLE \"User\" RENAME TO \"Account\"",
                "ALTER TABLE \"Account\" RENAME COLUMN mail TO email",
                "ALTER TABLE \"Account\" RENAME CONSTRAINT \"User_pkey\" TO \"Account_pkey\"",
                "ALTER INDEX IF EXISTS \"User_mail_key\" RENAME TO \"Account_email_key\"",
            }));

    [Test]
    public void A_join_table_of_Prisma_is_renamed_by_either_field_of_its_relation([Values] bool isFirst)
    {
        string Schema(string relation, string hintA, string hintB) => Datasource
            + $"model Post {{\n  id Int @id\n{hintA}  tags Tag[] @relation(\"{relation}\")\n}}\nmodel Tag {{\n  id Int @id\n{hintB}  posts Post[] @relation(\"{relation}\")\n}}\n";
        const string Hint = "  /// @renamedFrom(_Old)\n";

        Assert.That(
            Statements(".prisma", Schema("Old", "", ""), Schema("New", isFirst ? Hint : "", isFirst ? "" : Hint)).First(),
            Is.EqualTo("ALTER TABLE \"_Old\" RENAME TO \"_New\""));
    }

    [Test]
    public void An_HCL_schema_renames_tables_and_columns()
        => Assert.That(
            Statements(
                ".hcl",
                "schema \"public\" {}\ntable \"users\" {\n  schema = schema.public\n  column \"mail\" {\n    type = text\n  }\n}\n",
                "schema \"public\" {}\ntable \"accounts\" {\n  schema = schema.public\n  renamed_from = \"users\"\n  column \"email\" {\n    type = text\n    renamed_from = \"mail\"\n  }\n}\n"),
            Is.EqualTo(new[] { "ALTER TABLE users RENAME TO accounts", "ALTER TABLE accounts RENAME COLUMN mail TO email" }));

    [Test]
    public void An_SQL_schema_renames_tables_and_columns_and_plans_other_differences_after_that()
        => Assert.That(
            Statements(
                ".sql",
                "CREATE TABLE \"Users\" (id serial PRIMARY KEY, mail varchar(9), age int CHECK (age > 0))",
                """
                -- All of them.
                -- migrationbuild:renamed_from "Users"
                CREATE TABLE accounts (
                    id serial PRIMARY KEY,
                    -- migrationbuild:renamed_from mail
                    email varchar(20),
                    years int CHECK (years > 0) -- migrationbuild:renamed_from Age
                );
                """),
            Is.EqualTo(new[]
            {
                "ALTER TABLE \"Users\" RENAME TO accounts",
                "ALTER TABLE accounts RENAME COLUMN mail TO email",
                "ALTER TABLE accounts RENAME COLUMN age TO years",
                "ALTER TABLE accounts RENAME CONSTRAINT \"Users_age_check\" TO accounts_years_check",
                "ALTER TABLE accounts RENAME CONSTRAINT \"Users_pkey\" TO accounts_pkey",
                "ALTER TABLE accounts ALTER COLUMN email TYPE character varying(20)",
            }));

    [Test]
    public void Chains_run_from_their_free_end_and_circles_open_with_a_name_for_the_time_being()
    {
        Assert.That(
            Statements(".sql", "CREATE TABLE t (a int, b int)", "CREATE TABLE t (\n-- migrationbuild:renamed_from a\nb int,\n-- migrationbuild:renamed_from b\nc int)"),
            Is.EqualTo(new[] { "ALTER TABLE t RENAME COLUMN b TO c", "ALTER TABLE t RENAME COLUMN a TO b" }));
        const string Swapped = "CREATE TABLE t (\n-- migrationbuild:renamed_from b\na text,\n-- migrationbuild:renamed_from a\nb int)";
        Assert.That(
            Statements(".sql", "CREATE TABLE t (a int, b text)", Swapped),
            Is.EqualTo(new[]
            {
                "ALTER TABLE t RENAME COLUMN b TO b_renamed", "ALTER TABLE t RENAME COLUMN a TO b", "ALTER TABLE t RENAME COLUMN b_renamed TO a",
            }));
        Assert.That(Statements(".sql", "CREATE TABLE t (b int, a text)", Swapped), Is.Empty);
        Assert.That(
            Statements(
                ".sql",
                "CREATE TABLE a (x int); CREATE TABLE b (y int)",
                "-- migrationbuild:renamed_from b\nCREATE TABLE a (y int);\n-- migrationbuild:renamed_from a\nCREATE TABLE b (x int);"),
            Is.EqualTo(new[] { "ALTER TABLE b RENAME TO b_renamed", "ALTER TABLE a RENAME TO b", "ALTER TABLE b_renamed RENAME TO a" }));
    }

    [TestCase("CREATE TABLE new (b int)", TestName = "after the rename")]
    [TestCase("CREATE TABLE new (b int, a int)", "a int", TestName = "after a new column got the former name")]
    [TestCase("", TestName = "into an empty database")]
    public void A_hint_that_is_done_says_nothing(string from, string more = "")
    {
        var to = $"-- migrationbuild:renamed_from old\nCREATE TABLE new (\n-- migrationbuild:renamed_from a\nb int{(more.Length > 0 ? ", " + more : "")});";

        Assert.That(Statements(".sql", from, to), from.Length > 0 ? Is.Empty : Has.Exactly(1).Items);
    }

    [TestCase(
        "CREATE TABLE t (a int)",
        "CREATE TABLE t (\n-- migrationbuild:renamed_from x\nb int, a int)",
        "schema.sql(2,1): error MB4113: Column b is said to have been x, but there is neither a column x nor b to begin with. Correct the name, or leave it empty for a new column.")]
    [TestCase(
        "CREATE TABLE t (a int)",
        "CREATE TABLE t (a int);\n-- migrationbuild:renamed_from x\nCREATE TABLE u (c text);",
        "schema.sql(2,1): error MB4113: Table u is said to have been x, but there is neither a table x nor u to begin with. Correct the name, or leave it empty for a new table.")]
    [TestCase(
        "CREATE TABLE t (a int, b int)",
        "CREATE TABLE t (\n-- migrationbuild:renamed_from a\nb int)",
        "schema.sql(2,1): error MB4113: Column b is said to have been a, but the name b is taken already. Take the hint out; a is dropped then, unless another column has it for a former name.",
        "schema.sql(1,1): warning MB4102: Column a of public.t is no longer in the schema, so the migration drops it and all its values.")]
    [TestCase(
        "CREATE TABLE t (a int)",
        "CREATE TABLE t (\n-- migrationbuild:renamed_from a\nb int, a int)",
        "schema.sql(2,1): error MB4113: Column b is said to have been a, but the schema still has a column a. Take out the hint, or the column a.")]
    [TestCase(
        "CREATE TABLE t (a int)",
        "CREATE TABLE t (\n-- migrationbuild:renamed_from a\nb int,\n-- migrationbuild:renamed_from a\nc int)",
        "schema.sql(4,1): error MB4113: Column c is said to have been a, but so is b. It can have become one of them only.")]
    [TestCase(
        "CREATE TABLE t (a int, b int)",
        "CREATE TABLE t (\n-- migrationbuild:renamed_from b\na int,\n-- migrationbuild:renamed_from a\nb int)",
        "schema.sql(2,1): error MB4113: Column a is said to have been b, but b and a exchange their names, and nothing tells whether that is done already: they are too much alike. Write the renames in a migration of your own, and take the hints out.")]
    [TestCase(
        "CREATE TABLE t (a int)",
        "CREATE TABLE t (a int);\n-- migrationbuild:renamed_from x\nCREATE INDEX ON t (a);",
        "schema.sql(2,1): error MB4113: This former name belongs to no table or column. It is said by the declaration of one, once.",
        "schema.sql")]
    [TestCase(
        "CREATE TABLE t (a int)",
        "-- migrationbuild:renamed_from public.x\nCREATE TABLE t (a int);",
        "schema.sql(1,1): error MB4113: What follows migrationbuild:renamed_from is not one name as SQL writes it. Give the former name without its schema, in double quotes where it needs them.")]
    public void A_hint_that_cannot_be_followed_is_an_error_at_its_place(string from, string to, params string[] expected)
        => Assert.That(Messages(".sql", from, to), Is.EqualTo(expected.Where(message => message != "schema.sql")));

    [TestCase(
        ".sql",
        "CREATE TABLE t (id int, a text, c text)",
        "CREATE TABLE t (\n  id int,\n  b text\n);",
        "schema.sql(3,3): error MB4112: Is column b of public.t one of the columns a, c under another name? They are no longer in the schema, and have the same type. " +
        "If so, write -- migrationbuild:renamed_from a or -- migrationbuild:renamed_from c on a line above it, and the values stay. " +
        "If it is a new column, write -- migrationbuild:renamed_from there: then a, c are dropped with all values.")]
    [TestCase(
        ".hcl",
        "schema \"public\" {}\ntable \"t\" {\n  schema = schema.public\n  column \"a\" {\n    type = text\n  }\n}\n",
        "schema \"public\" {}\ntable \"t\" {\n  schema = schema.public\n  column \"b\" {\n    type = text\n  }\n}\n",
        "schema.hcl(4,3): error MB4112: Is column b of public.t the column a under another name? It is no longer in the schema, and has the same type. " +
        "If so, write renamed_from = \"a\" in its block, and the values stay. If it is a new column, write renamed_from = \"\" there: then a is dropped with all values.")]
    [TestCase(
        ".prisma",
        Datasource + "model User {\n  id Int @id\n  name String\n}\n",
        Datasource + "model Person {\n  id Int @id\n  name String\n}\n",
        "schema.prisma(4,1): error MB4112: Is table public.Person the table User under another name? It is no longer in the schema, and has the same columns, or nearly so. " +
        "If so, write /// @renamedFrom(User) on a line above it, and the rows stay. If it is a new table, write /// @renamedFrom() there: then User is dropped with all rows.")]
    public void A_drop_beside_an_addition_of_the_like_is_an_error_that_shows_both_ways_out(string extension, string from, string to, string expected)
        => Assert.That(Errors(extension, from, to), Is.EqualTo(new[] { expected }));

    [TestCase(".sql", "CREATE TABLE t (id int, a text)", "CREATE TABLE t (id int,\n-- migrationbuild:renamed_from\nb text)")]
    [TestCase(
        ".hcl",
        "schema \"public\" {}\ntable \"t\" {\n  schema = schema.public\n  column \"a\" {\n    type = text\n  }\n}\n",
        "schema \"public\" {}\ntable \"t\" {\n  schema = schema.public\n  column \"b\" {\n    type = text\n    renamed_from = \"\"\n  }\n}\n")]
    [TestCase(".prisma", Datasource + "model User {\n  id Int @id\n}\n", Datasource + "/// @renamedFrom()\nmodel Person {\n  id Int @id\n}\n")]
    [TestCase(".sql", "CREATE TABLE t (id int, a text)", "CREATE TABLE t (id int, b int)")]
    [TestCase(".sql", "CREATE TABLE t (id int, a text)", "CREATE TABLE u (id int, b int, c int)")]
    public void What_is_new_or_unlike_is_no_rename(string extension, string from, string to)
    {
        Assert.That(Errors(extension, from, to), Is.Empty);
        Assert.That(Statements(extension, from, to), Has.Some.Contains("DROP"));
    }

    [Test]
    public void A_former_name_that_Prisma_documentation_spells_otherwise_is_not_guessed()
        => Assert.That(
            Read(".prisma", Datasource + "/// @renamedFrom users\nmodel User {\n  id Int @id\n}\n").Diagnostics.Select(found => found.ToString()),
            Is.EqualTo(new[]
            {
                "schema.prisma(5,7): error MB4113: @renamedFrom users is not understood. Write /// @renamedFrom(name) with the former name in the database, in double quotes where it holds more than letters, digits and _.",
            }));

    [Test]
    public void Where_nobody_can_write_a_hint_a_drop_is_only_warned_of()
    {
        var (from, to) = (Read(".sql", "CREATE TABLE t (a int)"), Read(".sql", "CREATE TABLE t (b int)"));
        var plan = MigrationPlanner.Plan(from.Catalog, to.Catalog, SchemaScope.Migrations, Options);

        Assert.That(plan.Diagnostics.Select(found => found.Descriptor), Is.EqualTo(new[] { PlanDiagnostics.ColumnDropped }));
    }

    private static readonly PlanOptions Options = new(17, new SourceFile("schema.sql", ""));

    private static IEnumerable<string> Messages(string extension, string from, string to)
        => Read(extension, to) is { Diagnostics: { Count: > 0 } found }
            ? found.Select(diagnostic => diagnostic.ToString())
            : Plan(extension, from, to).Diagnostics.Select(diagnostic => diagnostic.ToString());

    private static IEnumerable<string> Errors(string extension, string from, string to)
        => Plan(extension, from, to).Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error).Select(found => found.ToString());

    private static IEnumerable<string> Statements(string extension, string from, string to)
    {
        var plan = Plan(extension, from, to);
        Assert.That(plan.Diagnostics.Where(found => found.Severity == DiagnosticSeverity.Error), Is.Empty);
        return plan.Files.SelectMany(file => file.Statements).Select(statement => statement.Sql);
    }

    private static MigrationPlan Plan(string extension, string from, string to)
    {
        var (current, desired) = (Read(extension, from), Read(extension, to));
        Assert.That(desired.Diagnostics, Is.Empty);
        return MigrationPlanner.Plan(current.Catalog, desired.Catalog, desired.Scope, Options);
    }

    private static DesiredSchema Read(string extension, string text) => SchemaFiles.Read([new SourceFile("schema" + extension, text)], 17);
}
