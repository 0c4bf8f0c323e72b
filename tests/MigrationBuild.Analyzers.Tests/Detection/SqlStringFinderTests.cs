using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using MigrationBuild.Analyzers.Detection;
using MigrationBuild.Linting;

namespace MigrationBuild.Analyzers.Tests.Detection;

public sealed class SqlStringFinderTests
{
    private const string Frame = """
        using Dapper;
        using Microsoft.EntityFrameworkCore;
        using Microsoft.EntityFrameworkCore.Migrations;
        using System.Diagnostics.CodeAnalysis;
        abstract class C
        {
            static void Takes([StringSyntax("Sql")] string text) { }
            static void TakesJson([StringSyntax("json")] string text) { }
            static void TakesAny(string text) { }
            [StringSyntax("SQL")] string Text { get; set; }
            const string Table = "parcels";
            void M(MigrationBuilder builder, DatabaseFacade database, System.Data.IDbConnection connection, string name, bool flag,
                Npgsql.NpgsqlCommand command, Npgsql.NpgsqlBatchCommand batch, Npgsql.NpgsqlDataSource source,
                Microsoft.Data.SqlClient.SqlCommand sqlServer, System.Data.Common.DbCommand any)
            {
                BODY
            }
            MEMBER
        }
        """;

    private static List<SqlString> Find(string body, string member = "")
    {
        var trees = new[] { LibraryStubs.Source, Frame.Replace("BODY", body).Replace("MEMBER", member) }
            .Select(text => CSharpSyntaxTree.ParseText(text, new CSharpParseOptions(LanguageVersion.Preview)))
            .ToList();
        var compilation = CSharpCompilation.Create("test", trees, Sdk.References);
        var model = compilation.GetSemanticModel(trees[1]);
        var finder = new SqlStringFinder(new SqlApis(compilation));
        return [.. trees[1].GetRoot().DescendantNodes()
            .Where(node => node.Kind() is SyntaxKind.StringLiteralExpression or SyntaxKind.Utf8StringLiteralExpression
                or SyntaxKind.InterpolatedStringExpression or SyntaxKind.AddExpression)
            .Select(node => finder.Find((ExpressionSyntax)node, model, default))
            .OfType<SqlString>()];
    }

    [TestCase("Takes(\"DROP TABLE t\");")]
    [TestCase("Takes(text: \"DROP TABLE t\");")]
    [TestCase("Takes((\"DROP TABLE t\"));")]
    [TestCase("Text = \"DROP TABLE t\";")]
    [TestCase("database.ExecuteSqlRaw(\"DROP TABLE t\");")]
    [TestCase("database.ExecuteSqlRawAsync(\"\"\"DROP TABLE t\"\"\");")]
    [TestCase("command.CommandText = @\"DROP TABLE t\";")]
    [TestCase("any.CommandText = \"DROP TABLE t\";")]
    [TestCase("batch.CommandText = \"DROP TABLE t\";")]
    [TestCase("new Npgsql.NpgsqlBatchCommand(\"DROP TABLE t\");")]
    [TestCase("new Npgsql.NpgsqlBatchCommand(\"\") { CommandText = \"DROP TABLE t\" };")]
    [TestCase("source.CreateCommand(\"DROP TABLE t\");")]
    [TestCase("connection.Execute(\"DROP TABLE t\");")]
    [TestCase("connection.QueryFirst(\"DROP TABLE t\", new { });")]
    [TestCase("// lang=sql\nvar s = \"DROP TABLE t\";")]
    [TestCase("TakesAny(/* language = PostgreSQL */ \"DROP TABLE t\");")]
    [TestCase("var s = /*lang=sql*/ \"DROP TABLE t\"u8;")]
    [TestCase("/* ours, lang=sql,strict */ var s = \"DROP TABLE t\";")]
    [TestCase("var s = \"DROP TABLE t\"; command.CommandText = s;")]
    [TestCase("const string s = \"DROP TABLE t\"; Takes(s); Takes(s);")]
    [TestCase("Takes(flag ? \"DROP TABLE t\" : name);")]
    [TestCase("Takes(name ?? \"DROP TABLE t\");")]
    public void Sql_that_goes_to_a_command_is_found_once(string body)
    {
        var found = Find(body);
        Assert.That(found.Select(each => each.Map.Value), Is.EqualTo(new[] { "DROP TABLE t" }));
        Assert.That(found[0].Runner, Is.EqualTo(MigrationRunner.SingleCommand));
    }

    [TestCase("TakesAny(\"DROP TABLE t\");")]
    [TestCase("TakesJson(\"DROP TABLE t\");")]
    [TestCase("var s = \"DROP TABLE t\";")]
    [TestCase("var s = \"DROP TABLE t\"; TakesAny(s);")]
    [TestCase("Takes(\"SELECT 1\");")]
    [TestCase("sqlServer.CommandText = \"DROP TABLE t\";")]
    [TestCase("// slang=sql\nvar s = \"DROP TABLE t\";")]
    [TestCase("// lang=sqlite\nvar s = \"DROP TABLE t\";")]
    [TestCase("// lang=sql\nvar i = 1;\nvar s = \"DROP TABLE t\";")]
    [TestCase("Takes(name == \"DROP TABLE t\" ? \"\" : name);")]
    [TestCase("Unknown(\"DROP TABLE t\");")]
    public void Other_strings_are_left_alone(string body)
    {
        Assert.That(Find(body), Is.Empty);
    }

    [TestCase("builder.Sql(\"DROP TABLE t\");", MigrationRunner.TransactionPerFile)]
    [TestCase("builder.Sql(\"DROP TABLE t\", suppressTransaction: false);", MigrationRunner.TransactionPerFile)]
    [TestCase("builder.Sql(\"DROP TABLE t\", true);", MigrationRunner.SingleCommand)]
    [TestCase("builder.Sql(suppressTransaction: true, sql: \"DROP TABLE t\");", MigrationRunner.SingleCommand)]
    public void A_migration_of_EF_Core_runs_in_a_transaction_unless_it_says_no(string body, MigrationRunner runner)
    {
        Assert.That(Find(body).Single().Runner, Is.EqualTo(runner));
    }

    [TestCase("Takes($\"DROP TABLE {name}\");", "DROP TABLE \uFFFC")]
    [TestCase("Takes($\"DROP TABLE {Table}\");", "DROP TABLE parcels")]
    [TestCase("Takes(\"DROP TABLE \" + Table + \" CASCADE\");", "DROP TABLE parcels CASCADE")]
    [TestCase("Takes(name + \" DROP COLUMN a\" + \", DROP COLUMN b\");", "\uFFFC DROP COLUMN a, DROP COLUMN b")]
    [TestCase("database.ExecuteSql($\"DROP TABLE {name}\");", "DROP TABLE \uFFFC")]
    [TestCase("database.ExecuteSqlInterpolated($\"DROP TABLE {name}\");", "DROP TABLE \uFFFC")]
    public void Parts_are_joined_and_constants_are_known(string body, string value)
    {
        Assert.That(Find(body).Single().Map.Value, Is.EqualTo(value));
    }

    [TestCase("const string Sql = \"DROP TABLE t\"; void N() => Takes(Sql);")]
    [TestCase("static readonly string Sql = \"DROP TABLE t\"; void N() => Takes(Sql);")]
    [TestCase("[StringSyntax(\"sql\")] const string Sql = \"DROP TABLE t\";")]
    [TestCase("[StringSyntax(\"sql\")] string Sql => \"DROP TABLE t\";")]
    [TestCase("[StringSyntax(\"sql\")] string Sql { get; } = \"DROP TABLE t\";")]
    [TestCase("// language=sql\nconst string Sql = \"DROP TABLE t\";")]
    [TestCase("abstract class D : Npgsql.Command { D() : base(\"DROP TABLE t\") { } }")]
    public void Sql_in_a_member_is_found(string member)
    {
        Assert.That(Find("", member).Single().Map.Value, Is.EqualTo("DROP TABLE t"));
    }

    [TestCase("Takes($\"SELECT {name}\");", "SELECT \uFFFC")]
    [TestCase("Takes(\"SELECT \" + name + \" WHERE a\");", "SELECT \uFFFC WHERE a")]
    public void A_query_is_found_where_something_is_put_into_it(string body, string value)
    {
        var found = Find(body).Single();
        Assert.That(found.Map.Value, Is.EqualTo(value));
        Assert.That(found.ValuesAt, Is.EqualTo(new[] { 7 }));
        Assert.That(found.MayHoldDdl, Is.False);
    }
}
