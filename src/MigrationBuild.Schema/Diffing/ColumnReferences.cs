using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Expressions;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Diffing;

/// <summary>The columns that a table's expressions, indexes and constraints name.</summary>
internal static class ColumnReferences
{
    public static IEnumerable<string> In(SqlExpression? expression) => expression is null ? [] : In(expression.Syntax);

    public static IEnumerable<string> In(TableIndex index)
        => index.Elements.SelectMany(element => element.Column is { } column ? [column] : In(element.Expression))
            .Concat(index.Include)
            .Concat(In(index.Where));

    public static IEnumerable<string> In(Constraint constraint) => constraint switch
    {
        PrimaryKeyConstraint key => key.Columns.Concat(key.Include),
        UniqueConstraint unique => unique.Columns.Concat(unique.Include),
        ForeignKeyConstraint foreignKey => foreignKey.Columns,
        CheckConstraint check => In(check.Expression),
        _ => [],
    };

    private static IEnumerable<string> In(SyntaxNode node)
        => node is ColumnRef reference ? [reference.Name] : node.ChildNodes().SelectMany(In);
}
