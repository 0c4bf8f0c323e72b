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
            AddConstraintCmd { Constraint: ForeignKeyConstraint key } => Check(context, alter, command, key, NotValidFix.Create(command)),
            AddColumnCmd add => add.Column.Constraints.OfType<ForeignKeyConstraint>().SelectMany(key => Check(context, alter, key, key, null)),
            _ => [],
        }
        select finding;

    private IEnumerable<Finding> Check(StatementContext context, AlterTableStmt alter, SyntaxNode cause, ForeignKeyConstraint key, Fix? fix)
    {
        var table = context.Resolve(alter.Relation.Name);
        if (!context.HazardsOf(cause, Work.Scan).Any(effect => effect.Relation == table))
        {
            yield break;
        }

        yield return context.Report(
            Descriptor,
            cause.Span,
            table,
            $"Adding the foreign key stops writes to {Both(table, context.Resolve(key.ReferencedTable))} while every row of {table.Name} is checked. "
            + (fix is null
                ? "Add the column first, then the foreign key NOT VALID, and validate it in the next migration"
                : "Add it NOT VALID, and VALIDATE CONSTRAINT in the next migration"),
            fix);
    }

    private static string Both(QualifiedName table, QualifiedName referenced) =>
        table == referenced ? table.Name : $"{table.Name} and {referenced.Name}";
}
