using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM515: one statement could do what several do to a table, with one pass over the rows, or one wait for the lock where each is a transaction.</summary>
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
            || UsesWhatIsMade(before, alter)
            || (context.SharesTransactionWith(previous) && !(GoesThroughRows(previous, before, table) && GoesThroughRows(context, alter, table))))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            TextSpan.FromBounds(alter.Span.Start, alter.Relation.Span.End),
            table,
            (context.SharesTransactionWith(previous)
                ? $"The statement before this one goes through all rows of {table.Name} already, under the same lock, and one pass could do both. "
                : $"The statement before this one alters {table.Name} too: each waits for the lock anew, and each may go through all rows. ")
            + "Write both as one ALTER TABLE, with a comma between",
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

    /// <summary>Whether it reads or writes all rows in the pass that one statement makes once. Foreign keys and indexes, also those that a change of type builds anew, have passes of their own.</summary>
    private static bool GoesThroughRows(StatementContext context, AlterTableStmt alter, QualifiedName table) => alter.Commands
        .Where(command => command is not AddConstraintCmd { Constraint: ForeignKeyConstraint or IndexConstraint })
        .Any(command => context.HazardsOf(command, command is AlterColumnTypeCmd ? Work.Rewrite : Work.Scan | Work.Rewrite).Any(effect => effect.Relation == table && effect.Index is null));

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
