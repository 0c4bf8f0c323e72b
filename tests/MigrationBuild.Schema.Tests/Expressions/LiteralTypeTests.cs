using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Tests.Expressions;

/// <summary>A literal goes without its type where PostgreSQL gives it that type by itself, and keeps it where it would mean another operator without.</summary>
public sealed class LiteralTypeTests
{
    private static readonly Table Table = new("t")
    {
        Columns = MigrationBuild.Postgres.Text.EquatableArray.Create(
            new Column("name", DataType.BuiltIn("varchar")),
            new Column("day", DataTypes.Date),
            new Column("at", DataTypes.TimestampTz)),
    };

    [TestCase("now() - interval '7 days'", "now() - '7 days'::interval")]
    [TestCase("at > now() - '7 days'::interval", "at > now() - '7 days'::interval")]
    [TestCase("at + interval '1 day'", "at + '1 day'")]
    [TestCase("interval '1 day' * 2", "'1 day'::interval * 2")]
    [TestCase("interval '1 day' + '2 days'", "'1 day'::interval + '2 days'::interval")]
    [TestCase("- interval '1 day'", "-'1 day'::interval")]
    [TestCase("day > '2026-01-01'::timestamp", "day > '2026-01-01 00:00:00'::timestamp without time zone")]
    [TestCase("day > '2026-01-01'::date", "day > '2026-01-01'")]
    [TestCase("name = 'a'::text", "name = 'a'")]
    public void It_is_kept_where_it_matters(string expression, string canonical)
    {
        var context = ExpressionContext.Of(new NameScope(Catalog.NewDatabase.With("public", Table)), "public", Table);
        var parsed = SqlExpressions.Parse(expression, context)!;

        Assert.That(parsed.Canonical, Is.EqualTo(canonical));
        Assert.That(SqlExpressions.Parse(parsed.Canonical, context)!.Canonical, Is.EqualTo(canonical));
    }
}
