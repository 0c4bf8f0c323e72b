using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM515: one statement could do what several do to a table, with one lock and one pass over the rows.</summary>
public sealed class MultipleAlterTableSameTable : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM515",
        "multiple-alter-table-same-table",
        "Several ALTER TABLE of one table could be one",
        DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context)
    {
        // The order of what we generate is that of a plan that was proven.
        if (context.Index == 0
            || context.Migration.IsGenerated
            || context.Statement is not AlterTableStmt { ObjectType: AlterTableObject.Table } alter
            || context.Migration.Statements[context.Index - 1] is not { Statement: AlterTableStmt { ObjectType: AlterTableObject.Table } before } previous
            || !ReferenceEquals(previous.Enclosing, context.Enclosing))
        {
            yield break;
        }

        var table = context.Resolve(alter.Relation.Name);
        if (previous.Resolve(before.Relation.Name) != table
            || before.Relation.IsOnly != alter.Relation.IsOnly
            || before.IfExists != alter.IfExists
            || context.IsNew(table)
            || !before.Commands.Concat(alter.Commands).All(CanShare)
            || UsesWhatIsMade(before, alter))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            TextSpan.FromBounds(alter.Span.Start, alter.Relation.Span.End),
            table,
            $"The statement before this one alters {table.Name} too: each waits for the lock anew, and each may go through all rows. Write both as one ALTER TABLE, with a comma between",
            Merge(context, before, alter));
    }

    /// <summary>
    /// What must stay apart to be of use (NOT VALID and its VALIDATE, the proof of NOT NULL and what relies on it), and what PostgreSQL does alone.
    /// </summary>
    private static bool CanShare(AlterTableCmd command) => command switch
    {
        ValidateConstraintCmd or SetNotNullCmd or AttachPartitionCmd or DetachPartitionCmd => false,
        AddConstraintCmd { Constraint.Characteristics.IsNotValid: true } => false,
        AddConstraintCmd { Constraint: IndexConstraint { UsingIndex: not null } } => false,
        _ => true,
    };

    /// <summary>Commands of one statement run in an order of PostgreSQL's own: drops first, then types, then what is added.</summary>
    private static bool UsesWhatIsMade(AlterTableStmt before, AlterTableStmt after)
    {
        var names = new HashSet<string>(before.Commands.Select(NameOf).OfType<string>(), StringComparer.Ordinal);
        return after.Commands.Select(NameOf).OfType<string>().Any(names.Contains);
    }

    private static string? NameOf(AlterTableCmd command) => command switch
    {
        AddColumnCmd add => add.Column.Name.Name,
        AddConstraintCmd add => add.Constraint.Name?.Name,
        DropConstraintCmd drop => drop.Name.Name,
        _ => command.ChildNodes().OfType<Identifier>().FirstOrDefault()?.Name,
    };

    private static Fix? Merge(StatementContext context, AlterTableStmt before, AlterTableStmt alter)
    {
        var between = TextSpan.FromBounds(before.Span.End, alter.Commands[0].Span.Start);
        return context.Enclosing is not null || context.Script.CommentsIn(between).Any()
            ? null
            : Fix.Create("Write both as one statement", new TextEdit(between, ",\n    "));
    }
}
