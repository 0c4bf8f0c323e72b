using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;
using Constraint = MigrationBuild.Postgres.Syntax.Constraints.Constraint;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM505: a constraint is validated while the lock of adding it is held.</summary>
public sealed class ValidateInSameTransaction : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM505",
        "validate-in-same-transaction",
        "VALIDATE CONSTRAINT under the lock of adding the constraint",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from validate in alter.Commands.OfType<ValidateConstraintCmd>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        let added = FindAdding(context, table, validate)
        where added is not null
        select added.Explain(context.Report(
            Descriptor,
            validate.Span,
            table,
            $"Adding {validate.Name.Name} holds its lock until the commit, so {added.Blocked} of {table.Name} wait while every row is checked, as if NOT VALID were not there. "
            + "Put VALIDATE CONSTRAINT into the next migration",
            MoveValidation(context, alter, validate, ((AddConstraintCmd)added.Effect.Cause).Constraint)));

    private static Fix? MoveValidation(StatementContext context, AlterTableStmt alter, ValidateConstraintCmd validate, Constraint added)
    {
        const string Title = "Validate it in a file of its own";
        var statement = $"{context.File.Substring(TextSpan.FromBounds(alter.Span.Start, alter.Relation.Span.End))} {context.File.Substring(validate.Span)}";
        var steps = new LaterSteps(context, MovedWork.Of(alter.Relation.Name, validate.Name.Name, added), FollowingFile.Validate, [statement]);
        return CommandEdits.Remove(alter, validate) is { } removal ? steps.After(Title, removal) : steps.Instead(Title);
    }

    private static HeldLock? FindAdding(StatementContext context, QualifiedName table, ValidateConstraintCmd validate)
    {
        var found =
            from earlier in context.EarlierInTransaction.Append(context)
            from alter in earlier.StatementsOf<AlterTableStmt>()
            where earlier.Resolve(alter.Relation.Name) == table
            from add in alter.Commands.OfType<AddConstraintCmd>()
            where add.Constraint.Characteristics.IsNotValid && IsNamed(add.Constraint, validate.Name.Name, earlier, table)
            from effect in earlier.Effects.Of(add).Where(effect => effect.Relation == table)
            select new HeldLock(effect, earlier);
        return found.FirstOrDefault();
    }

    /// <summary>Of a constraint without a name the schema tells which one it got.</summary>
    private static bool IsNamed(Constraint constraint, string name, StatementContext adding, QualifiedName table) =>
        constraint.Name is { } written
            ? written.Name == name
            : adding.After.Catalog.FindTable(table)?.Constraints.Find(name) is not null && adding.Before.Catalog.FindTable(table)?.Constraints.Find(name) is null;
}
