using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary><c>INHERIT</c> and <c>NO INHERIT</c>.</summary>
internal static class InheritStatements
{
    public static void Apply(StatementReplay replay, QualifiedName name, AddInheritCmd command)
    {
        if (!CanChange(replay, name, command) || replay.RequireTable(command.Parent) is not { } parent)
        {
            return;
        }

        var (table, source) = (replay.Table(name), replay.Table(parent));
        if (source.PartitionKey is not null || source.PartitionOf is not null)
        {
            RefuseParent(replay, command.Parent, source);
        }
        else if (table.Inherits.Contains(parent))
        {
            replay.Fail(ServerError.DuplicateTable, command.Parent, $"relation \"{parent.Name}\" would be inherited from more than once");
        }
        else if (parent == name || Descends(replay, parent, name))
        {
            replay.Fail(ServerError.DuplicateTable, command.Parent, "circular inheritance not allowed");
        }
        else
        {
            Inheritance.Tie(replay, name, parent, command);
            replay.Put(name, replay.Table(name) with { Inherits = table.Inherits.Add(parent) });
        }
    }

    public static void Apply(StatementReplay replay, QualifiedName name, DropInheritCmd command)
    {
        if (!CanChange(replay, name, command) || replay.RequireTable(command.Parent) is not { } parent)
        {
            return;
        }

        var table = replay.Table(name);
        if (!table.Inherits.Contains(parent))
        {
            replay.Fail(ServerError.UndefinedTable, command.Parent, $"relation \"{parent.Name}\" is not a parent of relation \"{name.Name}\"");
            return;
        }

        replay.Put(name, table with { Inherits = table.Inherits.Where(other => other != parent).ToEquatableArray() });
        Inheritance.Untie(replay, name, replay.Table(parent));
    }

    /// <summary>Raises that nothing inherits from a partitioned table or a partition.</summary>
    public static void RefuseParent(StatementReplay replay, Postgres.Syntax.SyntaxNode node, Table parent)
        => replay.Fail(ServerError.WrongObjectType, node, $"cannot inherit from {(parent.PartitionKey is null ? "partition" : "partitioned table")} \"{parent.Name}\"");

    private static bool CanChange(StatementReplay replay, QualifiedName name, AlterTableCmd command)
    {
        var table = replay.Table(name);
        var problem = table.OfType is not null ? "cannot change inheritance of typed table"
            : table.PartitionOf is not null ? "cannot change inheritance of a partition"
            : table.PartitionKey is not null ? "cannot change inheritance of partitioned table"
            : null;
        if (problem is not null)
        {
            replay.Fail(ServerError.WrongObjectType, command, problem);
        }

        return problem is null;
    }

    private static bool Descends(StatementReplay replay, QualifiedName table, QualifiedName from)
        => replay.Table(table).Inherits.Any(parent => parent == from || Descends(replay, parent, from));
}
