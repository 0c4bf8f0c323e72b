using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Schema.Replaying;

/// <summary>A column goes, and with it the indexes and constraints that are made of it; what else reads it must go by CASCADE.</summary>
internal static class ColumnDrop
{
    public static void Apply(StatementReplay replay, QualifiedName name, string column, DropBehavior behavior, SyntaxNode node)
    {
        var table = replay.Table(name);
        var dependents = Dependents(replay, name, table, column).ToList();
        if (dependents.Count > 0 && behavior != DropBehavior.Cascade)
        {
            replay.Fail(
                ServerError.DependentObjectsStillExist,
                node,
                $"cannot drop column {column} of table {name.Name} because other objects depend on it: {string.Join(", ", dependents)}");
            return;
        }

        foreach (var (referencing, key) in KeysTo(replay, name, column).ToList())
        {
            replay.Put(referencing, replay.Table(referencing).WithoutConstraint(key.Name));
        }

        table = replay.Table(name);
        foreach (var generated in Generated(table, column).ToList())
        {
            table = table.WithoutColumn(generated.Name);
        }

        foreach (var policy in table.Policies.Where(policy => Reads(table, policy, column)).ToList())
        {
            table = table.WithoutPolicy(policy.Name);
        }

        foreach (var constraint in table.Constraints.Where(constraint => IsMadeOf(name, table, constraint, column)).ToList())
        {
            table = table.WithoutConstraint(constraint.Name);
        }

        foreach (var index in table.Indexes.Where(index => IsMadeOf(table, index, column)).ToList())
        {
            table = table.WithoutIndex(index.Name);
        }

        replay.Put(name, table.WithoutColumn(column));
        foreach (var sequence in Sequences.OwnedBy(replay.Catalog, name, column).ToList())
        {
            Sequences.Drop(replay, sequence, behavior, node);
        }
    }

    /// <summary>What reads the column and is not read anew with another type: a generated column, a policy.</summary>
    public static string? UserThatForbidsAnotherType(Table table, string column)
        => Generated(table, column).Select(generated => $"generated column \"{generated.Name}\"")
            .Concat(table.Policies.Where(policy => Reads(table, policy, column)).Select(policy => $"policy \"{policy.Name}\""))
            .FirstOrDefault();

    private static IEnumerable<string> Dependents(StatementReplay replay, QualifiedName name, Table table, string column)
        => KeysTo(replay, name, column).Select(key => $"constraint {key.Key.Name} on table {key.Table.Name}")
            .Concat(Generated(table, column).Select(generated => $"column {generated.Name}"))
            .Concat(table.Policies.Where(policy => Reads(table, policy, column)).Select(policy => $"policy {policy.Name}"));

    private static IEnumerable<(QualifiedName Table, ForeignKeyConstraint Key)> KeysTo(StatementReplay replay, QualifiedName name, string column)
        => ForeignKeys.To(replay.Catalog, name).Where(key => key.Table != name && key.Key.ReferencedColumns.Contains(column));

    private static IEnumerable<Column> Generated(Table table, string column)
        => table.Columns.Where(other => ExpressionColumns.Reads(other.Generated?.Expression, table.Name, column));

    private static bool Reads(Table table, Policy policy, string column)
        => TableExpressions.Of(policy).Any(expression => ExpressionColumns.Reads(expression, table.Name, column));

    private static bool IsMadeOf(QualifiedName name, Table table, Constraint constraint, string column) => constraint switch
    {
        PrimaryKeyConstraint primary => primary.Columns.Contains(column) || primary.Include.Contains(column),
        UniqueConstraint unique => unique.Columns.Contains(column) || unique.Include.Contains(column),
        ForeignKeyConstraint key => key.Columns.Contains(column) || (key.ReferencedTable == name && key.ReferencedColumns.Contains(column)),
        CheckConstraint check => ExpressionColumns.Reads(check.Expression, table.Name, column),
        ExclusionConstraint exclusion => exclusion.Elements.Any(element => IsMadeOf(table, element.Key, column))
            || ExpressionColumns.Reads(exclusion.Where, table.Name, column),
        _ => false,
    };

    private static bool IsMadeOf(Table table, TableIndex index, string column)
        => index.Include.Contains(column)
            || index.Elements.Any(element => IsMadeOf(table, element, column))
            || ExpressionColumns.Reads(index.Where, table.Name, column);

    private static bool IsMadeOf(Table table, IndexElement element, string column)
        => element.Column == column || ExpressionColumns.Reads(element.Expression, table.Name, column);
}
