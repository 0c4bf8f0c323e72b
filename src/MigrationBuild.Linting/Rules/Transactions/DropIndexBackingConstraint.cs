using MigrationBuild.Linting.Fixes;
using MigrationBuild.Postgres.Syntax.Objects;
using MigrationBuild.Postgres.Printing;
using MigrationBuild.Postgres.Text;
using MigrationBuild.Schema.Catalogs;

namespace MigrationBuild.Linting.Rules.Transactions;

/// <summary>PGM524: an index that a constraint or a partitioned index stands on cannot be dropped.</summary>
public sealed class DropIndexBackingConstraint : ILintRule
{
    public DiagnosticDescriptor Descriptor { get; } = new(
        "PGM524", "drop-index-backing-constraint", "The index belongs to a constraint or a partitioned index", DiagnosticSeverity.Error);

    public IEnumerable<Finding> Check(StatementContext context) =>
        from drop in context.StatementsOf<DropStmt>()
        where drop.ObjectType == ObjectType.Index
        from dropped in drop.Objects.OfType<NamedObject>()
        let index = context.ResolveIndex(dropped.Name)
        let table = context.Before.Catalog.FindTableOfIndex(index)
        where table is not null
        let parent = table.Indexes.Find(index.Name)?.Parent
        where parent is not null || !table.Indexes.ContainsKey(index.Name)
        select context.Report(
            Descriptor,
            dropped.Span,
            new QualifiedName(index.Schema, table.Name),
            parent is not null
                ? $"{index.Name} is the part of {parent} on a partition, and PostgreSQL refuses to drop it alone (2BP01). Drop {parent}, which takes all its parts along"
                : $"{index.Name} is what the constraint of that name on {table.Name} stands on, and PostgreSQL refuses to drop it (2BP01). Write ALTER TABLE … DROP CONSTRAINT {index.Name}",
            parent is null && drop.Objects.Count == 1 ? DropConstraint(context, drop, index, table) : null);

    private static Fix DropConstraint(StatementContext context, DropStmt drop, QualifiedName index, HeapRelation table)
    {
        var written = ((NamedObject)drop.Objects[0]).Name;
        var name = context.File.Substring(written.Parts[written.Parts.Count - 1].Span);
        var schema = context.File.Substring(TextSpan.FromBounds(written.Span.Start, written.Parts[written.Parts.Count - 1].Span.Start));
        return Fix.Create(
            "Drop the constraint",
            new TextEdit(drop.Span, $"ALTER TABLE {schema}{SqlPrinter.QuoteIdentifier(table.Name)} DROP CONSTRAINT {name}"));
    }
}
