using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Schema.Catalogs;
using MigrationBuild.Schema.Expressions;
using Nodes = MigrationBuild.Postgres.Syntax.Constraints;

namespace MigrationBuild.Schema.Replaying;

/// <summary>Checks of tables, which children have too: <c>AddRelationNewConstraints</c>, <c>ATAddCheckConstraint</c>.</summary>
internal static class CheckConstraints
{
    public static void Add(StatementReplay replay, QualifiedName table, Nodes.CheckConstraint check, AlterReach reach)
    {
        var owner = replay.Table(table);
        if (!ExpressionColumns.AllExist(replay, owner, check.Condition))
        {
            return;
        }

        var columns = ExpressionColumns.Names(check.Condition, owner.Name).Distinct().ToList();
        var name = check.Name is { } given
            ? NameGenerator.Truncate(given.Name)
            : RelationNames.ChooseConstraint(replay.Catalog, table.Schema, table.Name, columns.Count == 1 ? columns[0] : null, "check");
        var added = new CheckConstraint(name, SqlExpressions.FromSyntax(check.Condition, Inheritance.Row(replay, table).Condition()))
        {
            Validated = check.Characteristics.ChecksOldRows,
            Enforced = check.Characteristics.IsEnforced != false,
            NoInherit = check.Characteristics.IsNoInherit,
            Origin = replay.OriginOf(check),
        };
        if (added.NoInherit && owner.PartitionKey is not null)
        {
            replay.Fail(ServerError.InvalidTableDefinition, check, $"cannot add NO INHERIT constraint to partitioned table \"{table.Name}\"");
        }
        else if (!added.NoInherit && Inheritance.LeavesOutChildren(replay, table, reach))
        {
            replay.Fail(ServerError.InvalidTableDefinition, check, "constraint must be added to child tables too");
        }
        else if (owner.Constraints.Find(name) is CheckConstraint { IsLocal: false } inherited && inherited.Expression == added.Expression)
        {
            if (inherited.Enforced && !added.Enforced)
            {
                replay.Fail(ServerError.InvalidObjectDefinition, check, $"constraint \"{name}\" conflicts with NOT ENFORCED constraint on relation \"{table.Name}\"");
                return;
            }

            replay.Put(table, owner.With(AsEnforcedAs(inherited, added) with { IsLocal = owner.PartitionOf is null }));
        }
        else if (TableConstraints.IsNameFree(replay, table, name, check))
        {
            replay.Put(table, owner.With(added));
            AddToChildren(replay, table, added, check);
        }
    }

    /// <summary>A child that has the same check already merges it; one of that name that says something else is in the way.</summary>
    private static void AddToChildren(StatementReplay replay, QualifiedName parent, CheckConstraint added, SyntaxNode node)
    {
        foreach (var child in added.NoInherit ? [] : Inheritance.ChildrenOf(replay, parent))
        {
            var table = replay.Table(child);
            var check = Inheritance.Copy(added) with { Expression = Inheritance.Over(added.Expression, Inheritance.Row(replay, child).Condition()) };
            if (table.Constraints.Find(added.Name) is CheckConstraint own && own.Expression == check.Expression && !own.NoInherit)
            {
                if (added.Enforced && !own.Enforced)
                {
                    replay.Fail(ServerError.InvalidObjectDefinition, node, $"constraint \"{added.Name}\" conflicts with NOT ENFORCED constraint on relation \"{child.Name}\"");
                    return;
                }

                replay.Put(child, table.With(own with { ParentCount = own.ParentCount + 1, IsLocal = own.IsLocal && table.PartitionOf is null }));
            }
            else if (TableConstraints.IsNameFree(replay, child, added.Name, node))
            {
                replay.Put(child, table.With(check));
                AddToChildren(replay, child, check, node);
            }
        }
    }

    /// <summary>The check of the parents, which is enforced where the child's own words ask for that.</summary>
    public static CheckConstraint AsEnforcedAs(CheckConstraint check, CheckConstraint other)
        => other.Enforced && !check.Enforced ? check with { Enforced = true, Validated = other.Validated } : check;
}
