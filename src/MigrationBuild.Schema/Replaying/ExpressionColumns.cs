using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The columns of its own table that an expression reads.</summary>
internal static class ExpressionColumns
{
    /// <summary>Their names in source order; those within subqueries are not looked at, as they may be columns of other tables.</summary>
    public static IEnumerable<string> Names(Expression expression, string table) => References(expression)
        .Where(column => column.Parts.Count == 1 || column.Parts[column.Parts.Count - 2].Name == table)
        .Select(column => NameGenerator.Truncate(column.Name));

    public static bool Reads(Expression expression, string table, string column) => Names(expression, table).Contains(column);

    public static bool Reads(SqlExpression? expression, string table, string column) => expression is not null && Reads(expression.Syntax, table, column);

    /// <summary>Whether every column is there; raises the first that is not.</summary>
    public static bool AllExist(StatementReplay replay, RowRelation table, Expression expression)
    {
        if (FindUnknown(table, expression) is not { } unknown)
        {
            return true;
        }

        replay.Fail(ServerError.UndefinedColumn, unknown, $"column \"{unknown.Name}\" does not exist");
        return false;
    }

    /// <summary>The first reference to a column that the table does not have, if its columns are known, or null. The table's own name means its whole row.</summary>
    public static ColumnRef? FindUnknown(RowRelation table, Expression expression) => References(expression).FirstOrDefault(reference =>
        !(table is MaterializedView { Columns.IsEmpty: true })
        && !(reference.Parts.Count == 1 && reference.Name == table.Name)
        && !SystemColumns.Contains(reference.Name)
        && table.FindColumn(NameGenerator.Truncate(reference.Name)) is null);

    /// <summary>The first reference to anything but <c>VALUE</c>, in the check of a domain, or null.</summary>
    public static ColumnRef? FindOtherThanValue(Expression expression)
        => References(expression).FirstOrDefault(reference => reference.Parts.Count > 1 || reference.Name != "value");

    private static readonly string[] SystemColumns = ["tableoid", "ctid", "xmin", "xmax", "cmin", "cmax"];

    private static IEnumerable<ColumnRef> References(SyntaxNode node) => node switch
    {
        ColumnRef column => [column],
        SubLink { TestExpr: { } test } => References(test),
        SubLink => [],
        _ => node.ChildNodes().SelectMany(References),
    };
}
