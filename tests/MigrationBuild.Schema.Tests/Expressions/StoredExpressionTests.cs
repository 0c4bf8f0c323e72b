using MigrationBuild.Postgres.Parsing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Tests.Expressions;

/// <summary>What people write and what the server prints of it are one expression; what it stores apart are two.</summary>
public sealed class StoredExpressionTests
{
    private static readonly NameScope Names = MakeNames();

    public sealed record Case(string Place, string Type, string Written, string Printed)
    {
        public override string ToString() => $"{Place} {Type} {Written}";
    }

    [TestCaseSource(nameof(Cases))]
    public void The_server_prints_back_an_equal_expression(Case stored)
    {
        var context = ContextOf(stored);
        Assert.That(SqlExpressions.Parse(stored.Printed, context)!.Canonical, Is.EqualTo(SqlExpressions.Parse(stored.Written, context)!.Canonical));
    }

    [TestCaseSource(nameof(Cases))]
    public void The_canonical_form_is_canonical(Case stored)
    {
        var context = ContextOf(stored);
        var canonical = SqlExpressions.Parse(stored.Written, context)!.Canonical;
        Assert.That(SqlExpressions.Parse(canonical, context)!.Canonical, Is.EqualTo(canonical));
    }

    [Test]
    public void What_is_printed_differently_is_not_equal()
    {
        var confused = Cases()
            .GroupBy(stored => (stored.Place, stored.Type, SqlExpressions.Parse(stored.Written, ContextOf(stored))!.Canonical))
            .Select(group => group.Select(stored => stored.Printed).Distinct().ToList())
            .Where(printed => printed.Count > 1)
            .Select(printed => string.Join(" | ", printed));

        // Each of these computes the same by the same functions; only the server's memory of the spelling differs.
        string[] spellings =
        [
            "((status)::text = ANY ((ARRAY['a'::character varying, 'b'::character varying])::text[])) | ((status)::text = ANY (ARRAY['a'::text, 'b'::text]))",
            "(flag AND ((qty > 1) AND (name <> ''::text))) | (flag AND (qty > 1) AND (name <> ''::text))",
            "(SUBSTRING(name FROM 1 FOR 2) = 'ab'::text) | (\"substring\"(name, 1, 2) = 'ab'::text)",
            "(TRIM(BOTH FROM name) <> ''::text) | (btrim(name) <> ''::text)",
            "'x'::text | 'x'::character varying",
        ];
        Assert.That(confused, Is.EquivalentTo(spellings));
    }

    private static ExpressionContext ContextOf(Case stored)
    {
        var row = ExpressionContext.Of(Names, "public", Names.Catalog.FindTable(new QualifiedName("public", "t"))!);
        return stored.Place switch
        {
            "default" => new ExpressionContext(Names).Value(TypeOf(stored.Type, Names)),
            "condition" => row.Condition(),
            _ => row,
        };
    }

    private static IEnumerable<Case> Cases()
        => File.ReadLines(Path.Combine(TestContext.CurrentContext.TestDirectory, "Expressions", "StoredExpressions.tsv"))
            .Where(line => !line.StartsWith('#'))
            .Select(line => line.Split('\t'))
            .Select(fields => new Case(fields[0], fields[1], fields[2], fields[3]));

    private static NameScope MakeNames()
    {
        var schema = new DatabaseSchema("public").With(new EnumType("Role", EquatableArray.Create("USER", "ADMIN")));
        var names = new NameScope(Catalog.Empty.With(schema));
        var table = TableOf(
            "t",
            "id uuid, name text, status varchar(20), kind varchar, role \"Role\", price numeric(10,2), qty int, big bigint, small smallint, "
            + "ratio double precision, rl real, email text, flag boolean, created_at timestamptz, ts timestamp(3), day date, data jsonb, json_col json, "
            + "tags text[], raw bytea, char1 char(1), char10 char(10), ip inet, tsr tstzrange",
            names);
        return new NameScope(names.Catalog.With("public", table).With("public", TableOf("m", "org_id uuid, owner text", names)));
    }

    private static Table TableOf(string name, string columns, NameScope names)
    {
        var table = new Table(name);
        foreach (var column in columns.Split(", "))
        {
            var blank = column.IndexOf(' ', StringComparison.Ordinal);
            table = table.With(new Column(column[..blank], TypeOf(column[(blank + 1)..], names)));
        }

        return table;
    }

    private static DataType TypeOf(string type, NameScope names) => DataTypeResolver.Resolve(SqlParser.ParseTypeName(type).Node!, names).Type;
}
