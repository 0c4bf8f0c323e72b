using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;

namespace MigrationBuild.Schema.Replaying;

/// <summary>The columns and checks that tables have from their parents: <c>MergeAttributes</c> and its like for tables that are there.</summary>
internal static class Inheritance
{
    public static IReadOnlyList<QualifiedName> ChildrenOf(StatementReplay replay, QualifiedName parent) => [.. replay.Catalog.ChildrenOf(parent).Select(child => child.Key)];

    /// <summary>Whether the subcommand would leave out children that must have it.</summary>
    public static bool LeavesOutChildren(StatementReplay replay, QualifiedName table, AlterReach reach) => reach == AlterReach.Only && replay.Catalog.ChildrenOf(table).Any();

    /// <summary>Gives a table that is being made what a parent has. What the table says of these columns itself comes later.</summary>
    public static void Merge(StatementReplay replay, QualifiedName name, QualifiedName parent, SyntaxNode node)
    {
        var table = replay.Table(name);
        var source = replay.Table(parent);
        foreach (var column in source.Columns)
        {
            var inherited = Copy(column, replay.OriginOf(node));
            if (table.FindColumn(column.Name) is not { } before)
            {
                table = table.With(inherited);
            }
            else if (before.Type != column.Type)
            {
                replay.Fail(
                    ServerError.DatatypeMismatch,
                    node,
                    $"inherited column \"{column.Name}\" has a type conflict: {DataTypeFormatter.Format(before.Type)} versus {DataTypeFormatter.Format(column.Type)}");
                return;
            }
            else
            {
                table = table.With(before with
                {
                    ParentCount = before.ParentCount + 1,
                    NotNull = before.NotNull || column.PassesNotNull,
                    NotNullConstraint = before.NotNull ? before.NotNullConstraint : inherited.NotNullConstraint,
                    Default = before.Default ?? column.Default,
                    Generated = before.Generated ?? column.Generated,
                });
            }
        }

        foreach (var check in source.Constraints.OfType<CheckConstraint>().Where(check => !check.NoInherit).OrderBy(check => check.Origin))
        {
            var before = table.Constraints.Find(check.Name) as CheckConstraint;
            if (before is not null && before.Expression != check.Expression)
            {
                replay.Fail(ServerError.DuplicateObject, node, $"check constraint name \"{check.Name}\" appears multiple times but with different expressions");
                return;
            }

            table = table.With(before is null ? Copy(check) : CheckConstraints.AsEnforcedAs(before, check) with { ParentCount = before.ParentCount + 1 });
        }

        replay.Put(name, table);
        Reread(replay, name);
    }

    /// <summary>Ties an existing table to a parent (INHERIT, ATTACH PARTITION): it must have all that the parent gives, and that becomes inherited.</summary>
    public static void Tie(StatementReplay replay, QualifiedName name, QualifiedName parentName, SyntaxNode node)
    {
        var (table, parent) = (replay.Table(name), replay.Table(parentName));
        var isPartition = parent.PartitionKey is not null;
        if (FindMismatch(replay, table, parent) is { } mismatch)
        {
            replay.Fail(ServerError.DatatypeMismatch, node, mismatch);
            return;
        }

        foreach (var column in parent.Columns)
        {
            var own = table.FindColumn(column.Name)!;
            table = table.With(own with { ParentCount = own.ParentCount + 1, IsLocal = own.IsLocal && !isPartition });
        }

        foreach (var check in Inheritable(parent))
        {
            var own = table.Constraints[check.Name];
            table = table.With(own with { ParentCount = own.ParentCount + 1, IsLocal = own.IsLocal && !isPartition });
        }

        replay.Put(name, table);
    }

    /// <summary>Cuts the tie to a parent: what only that gave is now the table's own.</summary>
    public static void Untie(StatementReplay replay, QualifiedName name, Table parent)
    {
        var table = replay.Table(name);
        foreach (var column in parent.Columns)
        {
            if (table.FindColumn(column.Name) is { ParentCount: > 0 } own)
            {
                table = table.With(own with { ParentCount = own.ParentCount - 1, IsLocal = own.IsLocal || own.ParentCount == 1 });
            }
        }

        foreach (var check in Inheritable(parent))
        {
            if (table.Constraints.Find(check.Name) is { ParentCount: > 0 } own)
            {
                table = table.With(own with { ParentCount = own.ParentCount - 1, IsLocal = own.IsLocal || own.ParentCount == 1 });
            }
        }

        replay.Put(name, table);
    }

    /// <summary>A column as a child has it. Neither the sequence behind an identity nor comments are inherited.</summary>
    public static Column Copy(Column column, Origin origin)
        => (column.PassesNotNull ? column : column.Optional()) with
        {
            NotNullConstraint = column.PassesNotNull ? column.NotNullConstraint with { Comment = null, Validated = true } : NotNullConstraint.Plain,
            Identity = null,
            ForeignOptions = default,
            Storage = column.Storage with { Statistics = null, Parameters = default },
            Comment = null,
            Access = ObjectAccess.Initial,
            IsLocal = false,
            ParentCount = 1,
            FormerName = default,
            Origin = origin,
        };

    public static CheckConstraint Copy(CheckConstraint check) => check with { Comment = null, IsLocal = false, ParentCount = 1 };

    /// <summary>The expression of a parent over a child's own columns.</summary>
    public static SqlExpression Over(SqlExpression expression, ExpressionContext child) => SqlExpressions.Parse(expression.Canonical, child) ?? expression;

    public static ExpressionContext Row(StatementReplay replay, QualifiedName name) => ExpressionContext.Of(replay.Names, name.Schema, replay.Table(name));

    /// <summary>The inherited expressions over the table's own columns, now that all of these are there.</summary>
    private static void Reread(StatementReplay replay, QualifiedName name)
    {
        var (table, row) = (replay.Table(name), Row(replay, name));
        foreach (var column in table.Columns.Where(column => column is { ParentCount: > 0, Generated: not null }))
        {
            table = table.With(column with { Generated = column.Generated! with { Expression = Over(column.Generated.Expression, row.Value(column.Type)) } });
        }

        foreach (var check in table.Constraints.OfType<CheckConstraint>().Where(check => check.ParentCount > 0))
        {
            table = table.With(check with { Expression = Over(check.Expression, row.Condition()) });
        }

        replay.Put(name, table);
    }

    private static IEnumerable<CheckConstraint> Inheritable(Table parent) => parent.Constraints.OfType<CheckConstraint>().Where(check => !check.NoInherit);

    /// <summary>What keeps the table from being a child of the parent, or null.</summary>
    private static string? FindMismatch(StatementReplay replay, Table table, Table parent)
    {
        foreach (var column in parent.Columns)
        {
            var own = table.FindColumn(column.Name);
            var problem = own is null ? $"child table is missing column \"{column.Name}\""
                : own.Type != column.Type ? $"child table \"{table.Name}\" has different type for column \"{column.Name}\""
                : own.Collation != column.Collation ? $"child table \"{table.Name}\" has different collation for column \"{column.Name}\""
                : column.PassesNotNull && !own.NotNull ? $"column \"{column.Name}\" in child table {(replay.State.TargetVersion < 18 ? "" : $"\"{table.Name}\" ")}must be marked NOT NULL"
                : column.PassesNotNull && own.NotNullConstraint.NoInherit ? $"constraint \"{NotNulls.NameOf(table, own)}\" conflicts with non-inherited constraint on child table \"{table.Name}\""
                : column.PassesNotNull && column.NotNullConstraint.Validated && !own.NotNullConstraint.Validated ? $"constraint \"{NotNulls.NameOf(table, own)}\" conflicts with NOT VALID constraint on child table \"{table.Name}\""
                : column.Generated is not null && own.Generated is null ? $"column \"{column.Name}\" in child table must be a generated column"
                : column.Generated is null && own.Generated is not null ? $"column \"{column.Name}\" in child table must not be a generated column"
                : null;
            if (problem is not null)
            {
                return problem;
            }
        }

        foreach (var check in Inheritable(parent))
        {
            var own = table.Constraints.Find(check.Name) as CheckConstraint;
            var problem = own is null ? $"child table is missing constraint \"{check.Name}\""
                : own.Expression != check.Expression ? $"child table \"{table.Name}\" has different definition for check constraint \"{check.Name}\""
                : own.NoInherit ? $"constraint \"{check.Name}\" conflicts with non-inherited constraint on child table \"{table.Name}\""
                : check.Enforced && !own.Enforced ? $"constraint \"{check.Name}\" conflicts with NOT ENFORCED constraint on child table \"{table.Name}\""
                : check.Validated && !own.Validated ? $"constraint \"{check.Name}\" conflicts with NOT VALID constraint on child table \"{table.Name}\""
                : null;
            if (problem is not null)
            {
                return problem;
            }
        }

        return null;
    }
}
