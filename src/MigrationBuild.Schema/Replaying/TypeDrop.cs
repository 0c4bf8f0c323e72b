using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A type goes; columns of it must go by CASCADE.</summary>
internal static class TypeDrop
{
    public static void Apply(StatementReplay replay, QualifiedName type, DropBehavior behavior, SyntaxNode node)
    {
        if (replay.Catalog.FindType(type) is null)
        {
            replay.Fail(ServerError.DependentObjectsStillExist, node, $"cannot drop type {type.Name} because table {type.Name} requires it; drop the table instead");
            return;
        }

        var columns = Columns(replay.Catalog, name => name == type).ToList();
        if (DropColumns(replay, columns, $"type {type.Name}", behavior, node))
        {
            replay.Catalog = replay.Catalog.With(replay.Catalog.Schemas[type.Schema].WithoutType(type.Name));
        }
    }

    public static IEnumerable<(QualifiedName Table, string Column)> Columns(Catalog catalog, Func<QualifiedName, bool> isOfType)
        => from table in catalog.Tables()
           from column in table.Value.Columns
           where isOfType(column.Type.Name)
           select (table.Key, column.Name);

    /// <summary>Drops the columns by CASCADE; without it they are raised, and false.</summary>
    public static bool DropColumns(
        StatementReplay replay,
        List<(QualifiedName Table, string Column)> columns,
        string what,
        DropBehavior behavior,
        SyntaxNode node)
    {
        if (columns.Count > 0 && behavior != DropBehavior.Cascade)
        {
            var names = columns.Select(column => $"column {column.Column} of table {column.Table.Name}");
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop {what} because other objects depend on it: {string.Join(", ", names)}");
            return false;
        }

        foreach (var (table, column) in columns)
        {
            if (replay.Table(table).FindColumn(column) is not null)
            {
                ColumnDrop.Apply(replay, table, column, DropBehavior.Cascade, node);
            }
        }

        return true;
    }
}
