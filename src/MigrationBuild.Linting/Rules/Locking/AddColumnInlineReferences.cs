using MigrationBuild.Linting.Effects;
using MigrationBuild.Postgres.Syntax.AlterTables;
using MigrationBuild.Postgres.Syntax.Constraints;
using MigrationBuild.Postgres.Text;

namespace MigrationBuild.Linting.Rules.Locking;

/// <summary>PGM131: a new column without values refers to a table, which is locked for a moment too.</summary>
public sealed class AddColumnInlineReferences : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM131", "add-column-inline-references", "A new column with REFERENCES locks the other table too", DiagnosticSeverity.Info);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from alter in context.StatementsOf<AlterTableStmt>()
        let table = context.Resolve(alter.Relation.Name)
        where !context.IsNew(table)
        from add in alter.Commands.OfType<AddColumnCmd>()
        from key in add.Column.Constraints.OfType<ForeignKeyConstraint>()
        where !context.HazardsOf(key, Work.Scan).Any()
        let referenced = context.LocksOf(key).Select(effect => effect.Relation).Where(each => each != table).Take(1).ToList()
        where referenced.Count > 0
        select context.Report(
            Descriptor,
            key.Span,
            referenced[0],
            $"No row is read, but two tables are locked at once: {table.Name} against reads and writes, {referenced[0].Name} against writes, each behind the queries that run on it. "
            + "Add the column first, and the foreign key by itself, NOT VALID");
}
