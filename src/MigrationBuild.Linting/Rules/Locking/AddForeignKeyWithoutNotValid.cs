using MigrationBuild.Linting.Effects;
using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;
using QualifiedName = MigrationBuild.Schema.Catalogs.QualifiedName;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM106: a foreign key is checked against all rows while writes to both tables wait.</summary>
public sealed class AddForeignKeyWithoutNotValid : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM106",
        "add-foreign-key-without-not-valid",
        "A foreign key without NOT VALID blocks writes to both tables while it reads one",
        DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        from command in alter.Commands
        from finding in command switch
        {
            AddConstraintCmd { Constraint: ForeignKeyConstraint key } => Check(new AddedConstraint(context, alter, command, key), command),
            AddColumnCmd add => add.Column.Constraints.OfType<ForeignKeyConstraint>().SelectMany(key => Check(new AddedConstraint(context, alter, command, key), key)),
            _ => [],
        }
        select finding;

    private IEnumerable<Finding> Check(AddedConstraint added, SyntaxNode cause)
    {
        var (context, table) = (added.Context, added.Table);
        if (!context.HazardsOf(cause, Work.Scan).Any(effect => effect.Relation == table))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            cause.Span,
            table,
            $"Adding the foreign key stops writes to {Both(context, table, context.Resolve(((ForeignKeyConstraint)added.Constraint).ReferencedTable))} while every row of {table.Name} is checked. "
            + (added.Column is not null
                ? "Add the column first, then the foreign key NOT VALID, and validate it in the next migration"
                : "Add it NOT VALID, and VALIDATE CONSTRAINT in the next migration"),
            NotValidFix.Create(added));
    }

    private static string Both(StatementContext context, QualifiedName table, QualifiedName referenced) =>
        table == referenced || context.IsNew(referenced) ? table.Name : $"{table.Name} and {referenced.Name}";
}
